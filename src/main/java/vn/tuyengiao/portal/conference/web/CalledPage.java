package vn.tuyengiao.portal.conference.web;

import java.time.LocalDate;
import java.util.List;

import vn.tuyengiao.portal.conference.domain.meeting.ConferenceNotes;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.conference.domain.sheet.ConferenceOverview;
import vn.tuyengiao.portal.conference.domain.sheet.ConferenceOverview.CallCounts;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.platform.web.Days;

/** A conference that is called, on its page. */
public record CalledPage(ConferenceOverview it, List<Session> sessions, List<Change> changes, String replyBy,
		String edited) {

	static CalledPage of(ConferenceOverview it) {
		LocalDate replyBy = it.sheet().plan().replyBy();
		return new CalledPage(it, it.sessions().stream().map(Session::of).toList(),
				it.changes().stream().map(Change::of).toList(), Days.day(replyBy),
				Days.minute(it.sheet().edited().at()));
	}

	public ConferenceStanding standing() {
		return it.standing();
	}

	public ConferenceNotes notes() {
		return it.sheet().notes();
	}

	public List<DirectiveRef> directives() {
		return it.sheet().directives();
	}

	public CallCounts counts() {
		return it.counts();
	}

	public String href() {
		return standing().href();
	}

	/** Whether the reader prepares it and nobody was told yet. */
	public boolean draft() {
		return standing().isDraft() && standing().hosts();
	}

	/** Whether it is under way, and the reader's to lead. */
	public boolean running() {
		return standing().isUnderWay() && standing().hosts();
	}

	private static String when(SessionTimes times) {
		return Days.clock(times.beginsAt()) + "–" + Days.clock(times.endsAt()) + ", " + Days.day(times.heldOn());
	}

	/** A session in words. */
	public record Session(String id, int number, String title, String when, boolean makeUp) {

		static Session of(SessionView session) {
			return new Session(session.id().toString(), session.number(), session.times().title(),
					CalledPage.when(session.times()), session.times().makeUp());
		}

	}

	/** A move, a cancellation or a reopening in words. */
	public record Change(String kind, String reason, List<String> before, String by, String at) {

		public String icon() {
			return switch (kind) {
				case "MOVED" -> "calendar-time";
				case "REOPENED" -> "rotate-clockwise";
				default -> "ban";
			};
		}

		static Change of(ConferenceOverview.Change change) {
			return new Change(change.kind(), change.reason(), change.before().stream().map(CalledPage::when).toList(),
					change.by(), Days.minute(change.at()));
		}

	}

}
