package vn.tuyengiao.portal.task;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.task.domain.proposal.DeliveryWay;
import vn.tuyengiao.portal.task.domain.proposal.EnterProposal;
import vn.tuyengiao.portal.task.domain.proposal.ProposalAnswering;
import vn.tuyengiao.portal.task.domain.proposal.ProposalDesk;
import vn.tuyengiao.portal.task.domain.proposal.ProposalSteps;
import vn.tuyengiao.portal.task.domain.proposal.ProposalSteps.Press;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;
import vn.tuyengiao.portal.testing.Office;
import vn.tuyengiao.portal.testing.TestClock;

/**
 * Proposals of an {@link Office}: the sources that every portal begins with, and what the
 * communes raise and the district answers.
 */
public final class OfficeProposals {

	private final Office office;

	public OfficeProposals(Office office) {
		this.office = office;
		for (String kind : List.of("CONFERENCE", "REPORT", "VISIT", "RECEPTION", "APP")) {
			office.jdbc().sql("""
					insert into proposal_source (id, name, kind, answer_days, judging_days, valid_from)
					values (?, ?, ?, 10, 30, date '2015-01-01')""").params(Ids.next(), "Nguồn " + kind, kind).update();
		}
	}

	public UUID source(String kind) {
		return office.jdbc()
			.sql("select id from proposal_source where kind = ?")
			.param(kind)
			.query(UUID.class)
			.single();
	}

	/** By Đồng Hóa's secretary, to be answered by the district. */
	public UUID raised(String words) {
		return raised(office.people().secretary(), office.unit("donghoa").id(), office.district().id(), words, null);
	}

	public UUID raised(UUID user, UUID unit, UUID holder, String words, @Nullable UUID directive) {
		return office.as(user,
				() -> office.bean(ProposalDesk.class)
					.enter(Ids.next(), new EnterProposal(source("VISIT"), unit, "Bí thư chi bộ", null, TestClock.TODAY,
							"", null, null, directive, "", words, holder, TestClock.TODAY, false)));
	}

	/** By the officer. */
	public UUID answered(UUID proposal, String words) {
		return answered(office.people().officer(), proposal, words);
	}

	public UUID answered(UUID user, UUID proposal, String words) {
		UUID answer = Ids.next();
		office.as(user, () -> office.bean(ProposalAnswering.class).answer(answer, List.of(proposal), words));
		return answer;
	}

	public void delivered(UUID user, UUID proposal) {
		office.as(user, () -> office.bean(ProposalSteps.class)
			.deliver(press(proposal), TestClock.TODAY, DeliveryWay.LOUDSPEAKER, ""));
	}

	public void judged(UUID user, UUID proposal, ProposalVerdict verdict) {
		office.as(user, () -> office.bean(ProposalSteps.class).judge(press(proposal), verdict, "Chưa rõ"));
	}

	public Press press(UUID proposal) {
		return new Press(proposal, Ids.next(), version(proposal));
	}

	public long version(UUID proposal) {
		return office.jdbc()
			.sql("select version from proposal where id = ?")
			.param(proposal)
			.query(Long.class)
			.single();
	}

	public String status(UUID proposal) {
		return office.jdbc()
			.sql("select status from proposal where id = ?")
			.param(proposal)
			.query(String.class)
			.single();
	}

}
