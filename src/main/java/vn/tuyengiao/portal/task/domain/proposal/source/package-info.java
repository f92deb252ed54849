/** By what way proposals come in, and the rule for answering those. */
@NullMarked
package vn.tuyengiao.portal.task.domain.proposal.source;

import org.jspecify.annotations.NullMarked;
