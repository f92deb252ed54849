/** The pages of proposals. */
@NullMarked
package vn.tuyengiao.portal.task.web.proposal;

import org.jspecify.annotations.NullMarked;
