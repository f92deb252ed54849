package vn.tuyengiao.portal.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * One task in the reader's words.
 *
 * @param href where it is read, once there is something to read
 * @param summary what it is about; may be empty
 * @param state of the colours of states, where there is something to say
 * @param when how late it is, or how long it has time or waits
 * @param tone CSS class of that
 * @param notes the day on which it is due, since when it waits, who else can do it, …
 * @param step what the reader presses, unless he only reads
 * @param pick what is picked to remind the unit of it; none where nobody is reminded
 */
public record OwedLine(String icon, String title, @Nullable String href, String summary, @Nullable String state,
		String stateLabel, String when, String tone, List<String> notes, @Nullable Step step, @Nullable String pick) {

	OwedLine picking(@Nullable String place, @Nullable String reminded) {
		List<String> told = reminded == null ? notes : Stream.concat(notes.stream(), Stream.of(reminded)).toList();
		return new OwedLine(icon, title, href, summary, state, stateLabel, when, tone, told, step, place);
	}

	/**
	 * The one button.
	 *
	 * @param fields what is posted; none: it is a link
	 */
	public record Step(String label, String href, @Nullable Map<String, String> fields) {

		public boolean isPosted() {
			return fields != null;
		}

	}

}
