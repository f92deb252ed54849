package vn.tuyengiao.portal.conference.web.day;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

import vn.tuyengiao.portal.conference.domain.day.HostScreen;
import vn.tuyengiao.portal.conference.domain.day.HostScreen.Totals;
import vn.tuyengiao.portal.conference.domain.day.HostScreen.VenueNow;
import vn.tuyengiao.portal.conference.domain.day.VenueStage;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/** The host's screen in words. */
public record HostScreenPage(HostScreen it, List<DaySession> sessions, String at) {

	static HostScreenPage of(HostScreen it, Words words) {
		return new HostScreenPage(it, DaySession.all(it.sessions(), words), Days.clock(it.now()));
	}

	public ConferenceStanding standing() {
		return it.standing();
	}

	public String address() {
		return it.standing().href() + "/attendance";
	}

	public String here() {
		return it.session().id().toString();
	}

	public String when() {
		return DaySession.when(it.session().times());
	}

	public Totals totals() {
		return it.totals();
	}

	Page<Line> lines() {
		return it.venues().map(venue -> Line.of(venue, it));
	}

	/** A venue in words. */
	public record Line(String id, String href, String name, String unitName, VenueStage stage, int obliged, int present,
			int late, int absent, int open, int excused, int walkIns, String lastMark, String silence,
			@Nullable String close) {

		static Line of(VenueNow venue, HostScreen it) {
			String place = it.standing().href() + "/venues/" + venue.id();
			boolean quiet = venue.stage() == VenueStage.SILENT || venue.stage() == VenueStage.LOST;
			return new Line(venue.id().toString(), place + "/attendance?session=" + it.session().id(), venue.name(),
					venue.unitName().equals(venue.name()) ? "" : venue.unitName(), venue.stage(), venue.obliged(),
					venue.present(), venue.late(), venue.absent(), venue.open(), venue.excused(), venue.walkIns(),
					Days.clock(venue.lastMark()), venue.silence(),
					quiet && it.standing().hosts() && it.standing().isUnderWay() ? place + "/close" : null);
		}

	}

}
