package vn.tuyengiao.portal.conference.domain.agenda;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindQueries;
import vn.tuyengiao.portal.conference.domain.meeting.ConferencePart;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;
import vn.tuyengiao.portal.conference.domain.meeting.SessionView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * The host's work on the agenda, until the conference is over. It begins as that of its
 * kind.
 */
@Service
@Transactional
@RequiredArgsConstructor
@Order(30)
public class AgendaDesk implements ConferencePart {

	/** So many items one agenda has at most. */
	public static final int MOST = 100;

	private static final int LONGEST_TITLE = 500;

	private static final String SECRET = "conference.fault.secret";

	private final Conferences conferences;

	private final ConferenceKindQueries kinds;

	private final AgendaQueries queries;

	private final AgendaBook book;

	private final Access access;

	private final VietnamTime time;

	@Override
	public void planned(UUID conferenceId, UUID unitId, UUID kindId, String place) {
		book.begin(conferenceId, access.user().id(), time.now());
		book.put(conferenceId,
				kinds.kind(kindId)
					.agenda()
					.lines()
					.map(String::strip)
					.filter(line -> !line.isEmpty())
					.limit(MOST)
					.map(line -> new AgendaItem(Ids.next(), null,
							line.substring(0, Math.min(line.length(), LONGEST_TITLE)), "", null))
					.toList());
	}

	@Override
	public void continued(UUID conferenceId, UUID unitId, UUID kindId, String place, UUID lastId) {
		planned(conferenceId, unitId, kindId, place);
		if (queries.hasUsual(lastId)) {
			book.put(conferenceId, List.of());
			book.copy(conferenceId, lastId);
		}
	}

	/**
	 * What a series carries on stands before the other items, or after them. The caller
	 * has taken the conference.
	 */
	public void carry(UUID conferenceId, List<AgendaItem> items, boolean first) {
		if (!items.isEmpty()) {
			book.carry(conferenceId, items, first, access.user().id(), time.now());
		}
	}

	/**
	 * Writes the whole agenda. Longer than its session it may be: the page says so.
	 * @return the new version
	 * @throws InvalidInputException with faults at {@code lines[n].…} and of the whole
	 * @throws StaleException if somebody changed it since {@code version}
	 * @throws RefusedException if the conference is over
	 */
	public long write(UUID conferenceId, long version, List<AgendaItem> items) {
		ConferenceStanding standing = conferences.takeHosted(conferenceId);
		requireOpen(standing);
		AgendaSheet before = queries.sheet(conferenceId);
		if (before.version() != version) {
			throw new StaleException("agenda of conference " + conferenceId);
		}
		check(conferenceId, before, items).throwIfAny();
		if (!book.write(conferenceId, version, items, access.user().id(), time.now())) {
			throw new StaleException("agenda of conference " + conferenceId);
		}
		return version + 1;
	}

	static void requireOpen(ConferenceStanding standing) {
		if (!standing.isDraft() && !standing.isUnderWay()) {
			throw new RefusedException("conference.refused.over");
		}
	}

	private Faults check(UUID conferenceId, AgendaSheet before, List<AgendaItem> items) {
		Faults faults = new Faults();
		Set<UUID> sessions = conferences.sessions(conferenceId)
			.stream()
			.map(SessionView::id)
			.collect(Collectors.toSet());
		int at = 0;
		for (AgendaItem item : items) {
			String path = "lines[" + at + "].";
			faults.addIf(item.title().isBlank(), path + "title", "conference.agenda.fault.title")
				.addIf(SecrecyMarking.inSubject(item.title()), path + "title", SECRET)
				.addIf(SecrecyMarking.inSubject(item.owner()), path + "owner", SECRET)
				.addIf(item.sessionId() != null && !sessions.contains(item.sessionId()), path + "sessionId",
						"conference.agenda.fault.session");
			at++;
		}
		faults.addIf(items.size() > MOST, "", "conference.agenda.fault.most", MOST);
		Set<UUID> kept = items.stream().map(AgendaItem::id).collect(Collectors.toSet());
		if (!before.items().stream().allMatch(item -> kept.contains(item.id()))) {
			Set<UUID> written = queries.written(conferenceId);
			before.items()
				.stream()
				.filter(item -> !kept.contains(item.id()) && written.contains(item.id()))
				.forEach(item -> faults.add("", "conference.agenda.fault.written", item.title()));
		}
		return faults;
	}

}
