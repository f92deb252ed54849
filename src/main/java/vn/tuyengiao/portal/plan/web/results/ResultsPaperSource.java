package vn.tuyengiao.portal.plan.web.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.paper.PaperKind;
import vn.tuyengiao.portal.paper.PaperRecord;
import vn.tuyengiao.portal.paper.PaperRecord.PaperRights;
import vn.tuyengiao.portal.paper.PaperSource;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.plan.domain.results.ResultLine;
import vn.tuyengiao.portal.plan.domain.results.ResultsReader;
import vn.tuyengiao.portal.plan.domain.results.ResultsReader.ReadResults;
import vn.tuyengiao.portal.plan.domain.results.ResultsView;
import vn.tuyengiao.portal.plan.web.PlanWords;

/** A notice of results as a thông báo of the district's board. */
@Component
@RequiredArgsConstructor
class ResultsPaperSource implements PaperSource {

	private static final UUID NONE = new UUID(0, 0);

	private final ResultsReader results;

	private final PlanWords words;

	@Override
	public PaperKind kind() {
		return PaperKind.RESULTS;
	}

	@Override
	public PaperRecord read(UUID noticeId) {
		ReadResults read = results.read(noticeId);
		ResultsView notice = read.notice();
		List<MessageSourceResolvable> missing = notice.issued()
				? List.of(new DefaultMessageSourceResolvable("plan.results.refused.issued")) : List.of();
		return new PaperRecord(PaperKind.RESULTS, noticeId, notice.unitId(), true, title(notice),
				"/plans/results/" + noticeId,
				new PaperRights(read.held().contains(Permission.REMIND), read.held().contains(Permission.ISSUE), true),
				missing, notice.units(), null, () -> new ResultsText(notice, words).text());
	}

	@Override
	public PaperRecord sample(UUID unitId) {
		ResultsView notice = sampleNotice(unitId);
		return new PaperRecord(PaperKind.RESULTS, NONE, unitId, true, title(notice), "", PaperRights.NONE, List.of(),
				List.of(), null, () -> new ResultsText(notice, words).text());
	}

	private String title(ResultsView notice) {
		return words.say("plan.results.of", words.title(notice.subject(), notice.period()));
	}

	private static ResultsView sampleNotice(UUID unitId) {
		LocalDate due = LocalDate.of(2027, 1, 5);
		return new ResultsView(NONE, 0, unitId, new PeriodRef(NONE, PeriodKind.QUARTER, due.getYear(), 1), Subject.PLAN,
				List.of(new ResultLine(new UUID(0, 1), "Đảng ủy xã A", Standing.ON_TIME, due, due.minusDays(1), 0),
						new ResultLine(new UUID(0, 2), "Đảng ủy xã B", Standing.LATE, due, due.plusDays(2), 2),
						new ResultLine(new UUID(0, 3), "Đảng ủy xã C", Standing.SILENT, due, null, 10)),
				due.plusDays(10), false);
	}

}
