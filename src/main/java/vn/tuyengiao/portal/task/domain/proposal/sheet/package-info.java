/** One proposal, or one answer, as its reader sees it. */
@NullMarked
package vn.tuyengiao.portal.task.domain.proposal.sheet;

import org.jspecify.annotations.NullMarked;
