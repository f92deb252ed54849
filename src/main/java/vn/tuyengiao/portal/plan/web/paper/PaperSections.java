package vn.tuyengiao.portal.plan.web.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.document.PlanView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** Sections of a document under Roman numbers, and how tasks are said in them. */
@RequiredArgsConstructor
class PaperSections {

	private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

	private final PlanWords words;

	private final List<List<PaperBlock>> sections = new ArrayList<>();

	/** Begins the next section; what stands in it is added to the answer. */
	List<PaperBlock> begin(String titleKey) {
		List<PaperBlock> section = new ArrayList<>();
		section.add(PaperBlock.heading(ROMAN.get(sections.size()) + ". " + words.say(titleKey)));
		sections.add(section);
		return section;
	}

	List<PaperBlock> blocks() {
		return sections.stream().flatMap(List::stream).toList();
	}

	/**
	 * Tasks by their field of work, in the order of the fields; those without at last.
	 */
	static Map<String, List<PlanView.Line>> byField(List<PlanView.Line> lines, PlanWords words) {
		Map<String, List<PlanView.Line>> byField = new LinkedHashMap<>();
		lines.stream()
			.sorted(Comparator.comparingInt(line -> place(line.content().field())))
			.forEach(line -> byField.computeIfAbsent(line.content().field() == null ? words.say("plan.paper.no-field")
					: words.value(line.content().field()), field -> new ArrayList<>())
				.add(line));
		return byField;
	}

	private static int place(@Nullable FieldOfWork field) {
		return field == null ? Integer.MAX_VALUE : field.ordinal();
	}

	static String time(PlanView.Line line) {
		return Days.span(line.content().startsOn(), line.content().endsOn());
	}

	/** The expected result and, below it, the figure that is to be reached. */
	static String expected(PlanView.Line line) {
		String result = line.content().expectedResult();
		if (line.content().target() == null) {
			return result;
		}
		String figure = line.content().indicator() + ": " + Words.number(line.content().target());
		return result.isBlank() ? figure : result + "\n" + figure;
	}

	/** Without the mark at its end. */
	static String bare(String text) {
		return text.strip().replaceFirst("[.;,]+$", "");
	}

}
