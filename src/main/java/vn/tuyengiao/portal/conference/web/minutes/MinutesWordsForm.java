package vn.tuyengiao.portal.conference.web.minutes;

import jakarta.validation.constraints.Size;
import lombok.Getter;
import lombok.Setter;
import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.minutes.MinutesPart;
import vn.tuyengiao.portal.platform.web.form.Label;

/**
 * A part of the minutes as it is typed. {@code version}: empty for one that nobody wrote
 * before.
 */
@Getter
@Setter
class MinutesWordsForm {

	private @Nullable Long version;

	@Size(max = 10_000)
	@Label("conference.minutes.words")
	private @Nullable String words;

	static MinutesWordsForm of(MinutesPart part) {
		MinutesWordsForm form = new MinutesWordsForm();
		form.version = part.version();
		form.words = part.words();
		return form;
	}

	/** With these words in it, instead of those that it has. */
	MinutesWordsForm saying(String drafted) {
		words = drafted;
		return this;
	}

	String text() {
		return words == null ? "" : words;
	}

}
