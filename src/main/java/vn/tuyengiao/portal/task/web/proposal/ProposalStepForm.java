package vn.tuyengiao.portal.task.web.proposal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.EntryId;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.task.domain.proposal.DeliveryWay;
import vn.tuyengiao.portal.task.domain.proposal.ProposalSteps.Press;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet;

/**
 * A step as it is typed: each has some of the fields, and the service says which it
 * demands.
 */
@Getter
@Setter
public class ProposalStepForm {

	@NotNull
	private @Nullable UUID id;

	private long version;

	@Label("proposal.step.unit")
	private @Nullable UUID unitId;

	@Size(max = 200)
	@Label("proposal.step.body")
	private @Nullable String body;

	@Label("proposal.step.days")
	private @Nullable Integer days;

	@Size(max = 1000)
	@Label("proposal.step.reason")
	private @Nullable String reason;

	@Size(max = 1000)
	@Label("proposal.step.awaited")
	private @Nullable String awaited;

	@Label("proposal.step.reply-by")
	private @Nullable LocalDate replyBy;

	@Size(max = 4000)
	@Label("proposal.step.information")
	private @Nullable String information;

	@Label("proposal.step.delivered-on")
	private @Nullable LocalDate deliveredOn;

	@Label("proposal.step.way")
	private @Nullable DeliveryWay way;

	@Size(max = 500)
	@Label("proposal.step.note")
	private @Nullable String note;

	@Label("proposal.step.verdict")
	private @Nullable ProposalVerdict verdict;

	@Size(max = 1000)
	@Label("proposal.step.said")
	private @Nullable String said;

	static ProposalStepForm blank(ProposalSheet sheet, LocalDate today, LocalDate replyBy) {
		ProposalStepForm form = new ProposalStepForm();
		form.id = Ids.next();
		form.version = sheet.facts().version();
		form.deliveredOn = today;
		form.replyBy = replyBy;
		return form;
	}

	Press press(UUID proposalId) {
		return new Press(proposalId, EntryId.of(id, this), version);
	}

	static String text(@Nullable String typed) {
		return Objects.requireNonNullElse(typed, "");
	}

}
