package vn.tuyengiao.portal.conference.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.tuyengiao.portal.conference.domain.agenda.AgendaItem;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;

/**
 * Minutes with all that is written in them.
 *
 * @param items the agenda, in its order
 */
public record MinutesView(ConferenceStanding standing, MinutesHead head, List<AgendaItem> items,
		List<MinutesPart> parts) {

	public Optional<MinutesPart> part(MinutesKind kind) {
		return parts.stream().filter(part -> part.kind() == kind).findFirst();
	}

	public Optional<MinutesPart> part(UUID agendaId) {
		return parts.stream().filter(part -> agendaId.equals(part.agendaId())).findFirst();
	}

	public List<MinutesPart> proposals() {
		return parts.stream().filter(part -> part.kind() == MinutesKind.PROPOSAL).toList();
	}

	/** The reader writes in them as they stand. */
	public boolean writable() {
		return standing.hosts() && standing.isUnderWay() && !head.approved();
	}

	/**
	 * What they need before they can be approved, and lack. Message key:
	 * {@code conference.minutes.lacks.<name>}.
	 */
	public List<MinutesKind> lacks() {
		List<MinutesKind> lacks = new ArrayList<>();
		for (MinutesKind kind : List.of(MinutesKind.OPENING, MinutesKind.CONCLUSION)) {
			if (part(kind).filter(part -> !part.words().isBlank()).isEmpty()) {
				lacks.add(kind);
			}
		}
		return lacks;
	}

}
