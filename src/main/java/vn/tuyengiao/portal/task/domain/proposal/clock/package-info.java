/** By when a proposal has to be answered, and how that is counted. */
@NullMarked
package vn.tuyengiao.portal.task.domain.proposal.clock;

import org.jspecify.annotations.NullMarked;
