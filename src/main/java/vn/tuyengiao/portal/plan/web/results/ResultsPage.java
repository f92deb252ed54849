package vn.tuyengiao.portal.plan.web.results;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.plan.Standing;
import vn.tuyengiao.portal.plan.domain.results.ResultsView;
import vn.tuyengiao.portal.plan.web.PlanWords;
import vn.tuyengiao.portal.platform.web.Days;

/**
 * A notice of results on its page.
 *
 * @param writable the reader may count anew, or take the notice away
 */
public record ResultsPage(UUID id, long version, String title, List<Line> lines, String countedOn, boolean issued,
		boolean writable) {

	static ResultsPage of(ResultsView notice, Set<Permission> held, PlanWords words) {
		return new ResultsPage(notice.id(), notice.version(), words.title(notice.subject(), notice.period()),
				notice.lines()
					.stream()
					.map(line -> new Line(line.committee(), line.standing(), Days.day(line.sentOn()),
							Days.day(line.dueOn()), line.daysLate()))
					.toList(),
				Days.day(notice.countedOn()), notice.issued(), !notice.issued() && held.contains(Permission.REMIND));
	}

	public String href() {
		return "/plans/results/" + id;
	}

	public String paper() {
		return "/papers/results/" + id;
	}

	/** A unit as it is read. */
	public record Line(String committee, Standing standing, String sent, String due, int late) {
	}

}
