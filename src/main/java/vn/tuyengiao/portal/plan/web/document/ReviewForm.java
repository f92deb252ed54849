package vn.tuyengiao.portal.plan.web.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.review.ReviewService.AcceptSubmission;
import vn.tuyengiao.portal.plan.domain.review.ReviewService.ReturnSubmission;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.rounds.Rounds.Pin;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A reviewer's decision. Reasons stand in one field for the whole and one per line (under
 * the line's id); a blank line parts one reason from the next. {@code verdicts}: by
 * earlier reason, whether it is met.
 */
@Getter
@Setter
class ReviewForm {

	/** Reasons of one field. */
	static final int LONGEST = 10_000;

	private @Nullable String subject;

	private @Nullable String roundId;

	@Size(max = LONGEST)
	@Label("plan.review.whole")
	private @Nullable String whole;

	@Label("plan.review.line")
	private Map<String, @Size(max = LONGEST) String> reasons = new LinkedHashMap<>();

	@Label("plan.review.verdict")
	private Map<String, Boolean> verdicts = new HashMap<>();

	boolean hasReasons() {
		return !pins().isEmpty();
	}

	/** The reasons as typed. */
	List<String> typed() {
		return pins().stream().map(Pin::text).toList();
	}

	ReturnSubmission toReturn(UUID planId) {
		return new ReturnSubmission(planId, about(), id(roundId), judged(), pins());
	}

	AcceptSubmission toAccept(UUID planId) {
		return new AcceptSubmission(planId, about(), id(roundId), judged());
	}

	Subject about() {
		return PlanWords.subject(subject);
	}

	private List<Pin> pins() {
		List<Pin> pins = new ArrayList<>();
		pin(null, whole, pins);
		reasons.forEach((line, text) -> {
			if (text != null) {
				pin(id(line), text, pins);
			}
		});
		return pins;
	}

	private static void pin(@Nullable UUID lineId, @Nullable String text, List<Pin> pins) {
		if (text != null) {
			Arrays.stream(text.split("\\n[ \\t]*\\n"))
				.map(String::strip)
				.filter(reason -> !reason.isEmpty())
				.forEach(reason -> pins.add(new Pin(lineId, reason)));
		}
	}

	private Map<UUID, Boolean> judged() {
		Map<UUID, Boolean> judged = new HashMap<>();
		verdicts.forEach((reason, met) -> {
			if (met != null) {
				judged.put(id(reason), met);
			}
		});
		return judged;
	}

	private static UUID id(@Nullable String text) {
		try {
			return UUID.fromString(text == null ? "" : text);
		}
		catch (IllegalArgumentException ex) {
			throw new NotFoundException("id " + text);
		}
	}

}
