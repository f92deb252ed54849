package vn.tuyengiao.portal.plan.web.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.Setter;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.web.form.Label;

/** What the forms of a plan and of a report have in common. */
@Getter
@Setter
abstract class SubmissionForm {

	/** A form whose version got lost is compared with what is stored. */
	private long version = -1;

	/** New in each form, so that pressing "send" twice sends once. */
	private UUID token;

	@Size(max = 2000)
	@Label("plan.edit.note")
	private String note;

	@Label("plan.edit.answer")
	private Map<UUID, @Size(max = 2000) String> answers = new HashMap<>();

	/** Sent too early, but saved: the page says so. */
	@Setter(AccessLevel.NONE)
	private boolean incomplete;

	void keptAs(long storedVersion) {
		version = storedVersion;
		incomplete = true;
	}

	void begin(long storedVersion, List<PlanView.Reason> reasons) {
		version = storedVersion;
		token = Ids.next();
		reasons.forEach(reason -> answers.put(reason.id(), reason.answer()));
	}

	UUID tokenOrNew() {
		return token != null ? token : Ids.next();
	}

	String noteText() {
		return text(note);
	}

	Map<UUID, String> answerTexts() {
		Map<UUID, String> texts = new HashMap<>();
		answers.forEach((reason, answer) -> texts.put(reason, text(answer)));
		return texts;
	}

	static String text(String typed) {
		return typed == null ? "" : typed;
	}

}
