package vn.tuyengiao.portal.plan.web.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.web.form.ConflictPage;
import vn.tuyengiao.portal.platform.web.form.DraftForm;
import vn.tuyengiao.portal.platform.web.form.Label;
import vn.tuyengiao.portal.platform.web.form.UnsavedPage;

/** What the forms of a plan and of a report have in common. */
@Getter
@Setter
abstract class SubmissionForm extends DraftForm {

	@Label("plan.edit.answer")
	private Map<UUID, @Size(max = 2000) String> answers = new HashMap<>();

	void begin(long storedVersion, List<PlanView.Reason> reasons) {
		begin(storedVersion);
		reasons.forEach(reason -> answers.put(reason.id(), reason.answer()));
	}

	Map<UUID, String> answerTexts() {
		Map<UUID, String> texts = new HashMap<>();
		answers.forEach((reason, answer) -> texts.put(reason, text(answer)));
		return texts;
	}

	/** What was typed outside the lines. */
	UnsavedPage unsaved(UUID planId, RefusedException refused, PlanWords words) {
		UnsavedPage unsaved = new UnsavedPage("/plans/" + planId, refused, words.words()).fields(this);
		answers.values().forEach(answer -> unsaved.part(words.say("plan.edit.answer"), answer));
		return unsaved;
	}

	/** Adds the answers to reasons that differ in the two versions. */
	void compareAnswers(ConflictPage page, List<PlanView.Reason> reasons, PlanWords words) {
		reasons.forEach(reason -> page.field("answers[" + reason.id() + "]",
				words.say("plan.edit.answerTo", reason.text()), answers.get(reason.id()), reason.answer()));
	}

}
