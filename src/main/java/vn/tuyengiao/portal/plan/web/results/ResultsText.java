package vn.tuyengiao.portal.plan.web.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.domain.results.ResultLine;
import vn.tuyengiao.portal.plan.domain.results.ResultsView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Days;

/** What a notice of results says in its document. */
@RequiredArgsConstructor
class ResultsText {

	/** In the order in which offices tell of it. */
	private static final List<Standing> ORDER = List.of(Standing.ON_TIME, Standing.EXTENDED, Standing.AFTER_RETURN,
			Standing.LATE, Standing.RETURNED, Standing.SILENT, Standing.NOT_DUE);

	private final ResultsView notice;

	private final PlanWords words;

	PaperText text() {
		return PaperText.plain(
				Map.of("ky", words.inDocuments(notice.period()), "nam", notice.period().argument(), "viec",
						words.title(notice.subject(), notice.period()), "ngay", Days.day(notice.countedOn())),
				List.of(), body());
	}

	private List<PaperBlock> body() {
		List<PaperBlock> body = new ArrayList<>();
		body.add(PaperBlock.subheading("1. " + words.say("plan.results.paper.figures")));
		body.add(PaperBlock.paragraph(words.say("plan.results.paper.total",
				words.title(notice.subject(), notice.period()), Days.day(notice.countedOn()), notice.lines().size())));
		for (Standing standing : ORDER) {
			int count = notice.of(standing).size();
			if (count > 0) {
				body.add(PaperBlock.item("- " + words.say("plan.results.paper." + standing, count)));
			}
		}
		named(Standing.LATE, body);
		named(Standing.RETURNED, body);
		named(Standing.SILENT, body);
		body.add(PaperBlock.subheading("2. " + words.say("plan.results.paper.units")));
		body.add(PaperBlock.table(table()));
		return body;
	}

	/** Who, and since when. */
	private void named(Standing standing, List<PaperBlock> body) {
		List<ResultLine> lines = notice.of(standing);
		if (!lines.isEmpty()) {
			String units = lines.stream()
				.map(line -> line.daysLate() == 0 ? line.committee()
						: words.say("plan.results.paper.since." + standing, line.committee(), line.daysLate(),
								Days.day(line.dueOn())))
				.collect(Collectors.joining("; "));
			body.add(PaperBlock.paragraph(words.say("plan.results.paper.names." + standing, units)));
		}
	}

	private PaperTable table() {
		List<List<String>> rows = new ArrayList<>();
		for (Standing standing : ORDER) {
			for (ResultLine line : notice.of(standing)) {
				rows.add(List.of(Integer.toString(rows.size() + 1), line.committee(),
						words.say("plan.standing." + line.standing()), Days.day(line.dueOn()), Days.day(line.sentOn()),
						line.daysLate() == 0 ? "" : Integer.toString(line.daysLate())));
			}
		}
		return new PaperTable(words.say("plan.results.paper.units"),
				List.of(PaperColumn.centred(words.say("plan.paper.column.number"), 10),
						PaperColumn.of(words.say("plan.list.unit"), 52),
						PaperColumn.of(words.say("plan.paper.column.outcome"), 34),
						PaperColumn.centred(words.say("plan.list.due"), 26),
						PaperColumn.centred(words.say("plan.list.submitted"), 26),
						PaperColumn.centred(words.say("plan.results.late"), 17)),
				rows);
	}

}
