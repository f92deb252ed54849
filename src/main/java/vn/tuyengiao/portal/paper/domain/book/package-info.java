/** The list of what the offices issue, and what they draft. */
@NullMarked
package vn.tuyengiao.portal.paper.domain.book;

import org.jspecify.annotations.NullMarked;
