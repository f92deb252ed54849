/** Who is told what of proposals. */
@NullMarked
package vn.tuyengiao.portal.task.domain.proposal.told;

import org.jspecify.annotations.NullMarked;
