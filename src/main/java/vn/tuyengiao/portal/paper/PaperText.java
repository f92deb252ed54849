package vn.tuyengiao.portal.paper;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a record says in its document, in Vietnamese.
 *
 * @param values what stands in words for {@code {ky}} and the like
 * @param grounds what it rests on, before those of the office's words
 * @param body by style; the same for both where the kind has no choice
 */
public record PaperText(Map<String, String> values, List<String> grounds, Function<TaskStyle, List<PaperBlock>> body,
		Function<TaskStyle, List<PaperAppendix>> appendices) {

	/** A text of one style, without appendices. */
	public static PaperText plain(Map<String, String> values, List<String> grounds, List<PaperBlock> body) {
		return new PaperText(values, grounds, style -> body, style -> List.of());
	}

}
