package vn.tuyengiao.portal.conference.domain.agenda;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.conference.domain.meeting.SessionView;

/**
 * What a session has on its agenda, and when each item begins.
 *
 * @param minutes of all items whose length is said
 */
public record SessionAgenda(SessionView session, List<TimedItem> items, int minutes) {

	/**
	 * In the order of the sessions; items of none are in the first one. A session to make
	 * up for others stands here only with items of its own.
	 */
	public static List<SessionAgenda> of(List<SessionView> sessions, List<AgendaItem> items) {
		List<SessionAgenda> agendas = new ArrayList<>();
		UUID first = sessions.isEmpty() ? null : sessions.get(0).id();
		for (SessionView session : sessions) {
			List<AgendaItem> own = items.stream()
				.filter(item -> session.id().equals(item.sessionId() == null ? first : item.sessionId()))
				.toList();
			if (!session.times().makeUp() || !own.isEmpty()) {
				agendas.add(of(session, own));
			}
		}
		return agendas;
	}

	private static SessionAgenda of(SessionView session, List<AgendaItem> items) {
		List<TimedItem> timed = new ArrayList<>();
		int begun = 0;
		boolean known = true;
		for (AgendaItem item : items) {
			Integer length = item.minutes();
			timed.add(new TimedItem(item, known ? after(session, begun) : null,
					known && length != null ? after(session, begun + length) : null));
			known &= length != null;
			begun += length == null ? 0 : length;
		}
		return new SessionAgenda(session, timed, begun);
	}

	/** Nothing past midnight: that hour is of another day. */
	private static @Nullable LocalTime after(SessionView session, int minutes) {
		LocalTime begins = session.times().beginsAt();
		return begins.toSecondOfDay() / 60 + minutes < 24 * 60 ? begins.plusMinutes(minutes) : null;
	}

	/** How long the session is. */
	public int room() {
		return (int) Duration.between(session.times().beginsAt(), session.times().endsAt()).toMinutes();
	}

	/** By how many minutes the items take longer than the session; 0 if they fit. */
	public int over() {
		return Math.max(minutes - room(), 0);
	}

	/**
	 * An item with its hours, Vietnam's clock.
	 *
	 * @param from null after an item of which nobody said how long it takes
	 * @param to null as well where its own length was not said
	 */
	public record TimedItem(AgendaItem item, @Nullable LocalTime from, @Nullable LocalTime to) {
	}

}
