package vn.tuyengiao.portal.conference.web.agenda;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaReader.AgendaView;
import vn.tuyengiao.portal.conference.domain.agenda.ConferencePaper;
import vn.tuyengiao.portal.conference.domain.agenda.SessionAgenda;
import vn.tuyengiao.portal.conference.domain.agenda.SessionAgenda.TimedItem;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.SessionTimes;
import vn.tuyengiao.portal.file.FileReading;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.platform.web.Words;

/**
 * An agenda in words.
 *
 * @param papers those for no single item
 */
record AgendaPage(ConferenceStanding standing, List<Part> sessions, List<Paper> papers, boolean writable,
		boolean empty) {

	static AgendaPage of(AgendaView view) {
		List<Part> parts = SessionAgenda.of(view.sessions(), view.sheet().items())
			.stream()
			.map(session -> part(session, view))
			.toList();
		return new AgendaPage(view.standing(), parts, papers(view, null), view.writable(),
				view.sheet().items().isEmpty());
	}

	static String when(SessionTimes times) {
		return Days.clock(times.beginsAt()) + "–" + Days.clock(times.endsAt()) + ", " + Days.day(times.heldOn());
	}

	private static Part part(SessionAgenda session, AgendaView view) {
		return new Part(session.session().number(), session.session().times().title(), when(session.session().times()),
				session.session().times().makeUp(), session.minutes(), session.room(), session.over(),
				session.items().stream().map(item -> line(item, view)).toList());
	}

	private static Line line(TimedItem timed, AgendaView view) {
		return new Line(hours(timed.from(), timed.to()), timed.item().title(), timed.item().owner(),
				timed.item().minutes(), papers(view, timed.item().id()));
	}

	private static String hours(@Nullable LocalTime from, @Nullable LocalTime to) {
		if (from == null) {
			return "";
		}
		return to == null ? Days.clock(from) : Days.clock(from) + "–" + Days.clock(to);
	}

	private static List<Paper> papers(AgendaView view, @Nullable UUID item) {
		return view.papers()
			.stream()
			.filter(paper -> Objects.equals(paper.agendaId(), item))
			.map(paper -> Paper.of(paper, view.standing().href()))
			.toList();
	}

	/** Of one session. {@code over}: by so many minutes its items take too long. */
	record Part(int number, String title, String when, boolean makeUp, int minutes, int room, int over,
			List<Line> lines) {
	}

	/** An item. */
	record Line(String hours, String title, String owner, @Nullable Integer minutes, List<Paper> papers) {
	}

	/** A paper. {@code about}: its kind and size. */
	record Paper(String title, String about, String by, String href, FileReading reading) {

		static Paper of(ConferencePaper paper, String conference) {
			return new Paper(paper.title(), paper.file().kind() + ", " + Words.size(paper.file().size()), paper.by(),
					conference + "/agenda/papers/" + paper.id(), paper.file().reading());
		}

	}

}
