/** The ledger: many proposals. */
@NullMarked
package vn.tuyengiao.portal.task.domain.proposal.list;

import org.jspecify.annotations.NullMarked;
