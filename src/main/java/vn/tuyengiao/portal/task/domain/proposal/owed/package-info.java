/** What proposals ask of units. */
@NullMarked
package vn.tuyengiao.portal.task.domain.proposal.owed;

import org.jspecify.annotations.NullMarked;
