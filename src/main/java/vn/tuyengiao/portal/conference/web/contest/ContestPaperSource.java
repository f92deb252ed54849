package vn.tuyengiao.portal.conference.web.contest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.contest.ContestDesk;
import vn.tuyengiao.portal.conference.domain.contest.ContestView;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesHead;
import vn.tuyengiao.portal.conference.domain.minutes.MinutesQueries;
import vn.tuyengiao.portal.conference.web.contest.ContestPage.Row;
import vn.tuyengiao.portal.paper.PaperBlock;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.paper.PaperTable;
import vn.tuyengiao.portal.paper.PaperTable.PaperColumn;
import vn.tuyengiao.portal.paper.PaperText;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** Who won a contest, as a thông báo of its host to the units that were called. */
@Component
@RequiredArgsConstructor
class ContestPaperSource implements PaperSource {

	private static final UUID NONE = new UUID(0, 0);

	private static final String SAMPLE = "Hội thi kể chuyện";

	private final ContestDesk desk;

	private final MinutesQueries minutes;

	private final Words words;

	@Override
	public PaperKind kind() {
		return PaperKind.CONTEST;
	}

	@Override
	public PaperRecord read(UUID conferenceId) {
		ContestView view = desk.read(conferenceId);
		if (!view.standing().readsHost()) {
			throw new NotFoundException("results of contest " + conferenceId);
		}
		MinutesHead head = minutes.head(conferenceId);
		List<Row> rows = new ContestPage(view).rows();
		boolean judged = rows.stream().anyMatch(row -> !row.place().isEmpty());
		return new PaperRecord(PaperKind.CONTEST, conferenceId, view.standing().unitId(), !head.reporting(),
				view.standing().title(), view.standing().href() + "/contest",
				new PaperRights(view.standing().hosts(), view.standing().leads(), !head.reporting()),
				judged ? List.of() : List.of(new DefaultMessageSourceResolvable("conference.contest.paper.missing")),
				head.units(), null, () -> text(view.standing().title(), view.standing().heldOn(), rows));
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		List<Row> rows = List.of(new Row("1", "Tiết mục A", "Xã A", "", List.of(), "57,5", "Giải Nhất", ""),
				new Row("2", "Tiết mục B", "Xã B", "", List.of(), "55", "Giải Nhì", ""));
		return new PaperRecord(PaperKind.CONTEST, NONE, unitId, true, SAMPLE, "", PaperRights.NONE, List.of(),
				List.of(), null, () -> text(SAMPLE, LocalDate.of(2027, 5, 19), rows));
	}

	private PaperText text(String title, LocalDate day, List<Row> rows) {
		List<List<String>> lines = new ArrayList<>();
		rows.forEach(row -> lines.add(List.of(row.place(), row.title(), row.unit(), row.total(), row.prize())));
		PaperTable table = new PaperTable(words.say("conference.contest"),
				List.of(PaperColumn.centred(words.say("conference.contest.place"), 14),
						PaperColumn.of(words.say("conference.contest.entry"), 60),
						PaperColumn.of(words.say("conference.contest.unit"), 40),
						PaperColumn.centred(words.say("conference.contest.total"), 22),
						PaperColumn.of(words.say("conference.contest.prize"), 29)),
				lines);
		String inside = title.substring(0, 1).toLowerCase(Locale.forLanguageTag("vi")) + title.substring(1);
		return PaperText.plain(Map.of("viec", inside, "ngay", Days.day(day)), List.of(),
				List.of(PaperBlock.table(table)));
	}

}
