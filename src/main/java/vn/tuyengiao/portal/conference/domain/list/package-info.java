/** The list of conferences with its figures, and what directives hear of them. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.list;

import org.jspecify.annotations.NullMarked;
