package vn.tuyengiao.portal.task.web.proposal;

import java.util.Locale;

import lombok.RequiredArgsConstructor;

import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet;

/**
 * What can be done with a proposal by a form of its own. Message keys:
 * {@code proposal.step.<name>} and {@code proposal.step.<name>.done}.
 */
@RequiredArgsConstructor
public enum ProposalStep {

	PASS(true), ASK(true), EXTEND(true), INFORM(false), DELIVER(false), JUDGE(false);

	/** Who has it does it; else who writes where it was raised. */
	private final boolean holders;

	/** As addresses name it. */
	public String segment() {
		return name().toLowerCase(Locale.ROOT);
	}

	static ProposalStep of(String segment) {
		for (ProposalStep step : values()) {
			if (step.segment().equals(segment)) {
				return step;
			}
		}
		throw new NotFoundException("step " + segment);
	}

	boolean isFor(ProposalSheet sheet) {
		return holders ? sheet.writesHolder() : sheet.writesHome();
	}

	/** It is its turn. */
	boolean isDue(ProposalSheet sheet) {
		return switch (this) {
			case PASS, ASK -> sheet.status() == ProposalStatus.OPEN;
			case EXTEND -> sheet.status() == ProposalStatus.OPEN && !sheet.leg().extended();
			case INFORM -> sheet.status() == ProposalStatus.AWAITING;
			case DELIVER -> sheet.undelivered();
			case JUDGE -> sheet.status() == ProposalStatus.ANSWERED && !sheet.undelivered();
		};
	}

}
