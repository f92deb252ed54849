/** The kinds of conferences, as the administrator keeps them. */
@NullMarked
package vn.tuyengiao.portal.conference.domain.kind;

import org.jspecify.annotations.NullMarked;
