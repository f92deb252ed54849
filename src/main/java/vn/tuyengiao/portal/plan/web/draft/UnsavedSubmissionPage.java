package vn.tuyengiao.portal.plan.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.RefusedException;

/**
 * What was typed when nothing can be saved any more, because the plan or report was sent,
 * accepted or locked meanwhile: to be read and copied.
 */
class UnsavedSubmissionPage {

	private final UUID planId;

	private final String refusal;

	private final PlanWords words;

	private final List<Part> parts = new ArrayList<>();

	UnsavedSubmissionPage(UUID planId, RefusedException refused, PlanWords words) {
		this.planId = planId;
		this.refusal = words.say(refused.getCode(), refused.getArguments());
		this.words = words;
	}

	UnsavedSubmissionPage part(String label, Object typed) {
		String text = typed == null ? "" : typed.toString();
		if (!text.isBlank()) {
			parts.add(new Part(words.say(label), text));
		}
		return this;
	}

	/** The lines' words belong under a heading of their own. */
	UnsavedSubmissionPage heading(String text) {
		parts.add(new Part(text, null));
		return this;
	}

	ModelAndView page() {
		ModelAndView page = new ModelAndView("plan/kept", HttpStatus.CONFLICT);
		page.addObject("kept", this);
		return page;
	}

	public UUID getPlanId() {
		return planId;
	}

	public String getRefusal() {
		return refusal;
	}

	public List<Part> getParts() {
		return parts;
	}

	/** A label and what was typed under it; without text, a heading. */
	public record Part(String label, String text) {
	}

}
