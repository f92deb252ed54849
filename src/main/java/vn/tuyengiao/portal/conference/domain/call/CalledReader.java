package vn.tuyengiao.portal.conference.domain.call;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.conference.domain.meeting.ConferenceStanding;
import vn.tuyengiao.portal.conference.domain.meeting.Conferences;

/**
 * Who is called to a conference, as far as it concerns the reader: the host sees all, the
 * others the people of units that they read.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class CalledReader {

	private final Conferences conferences;

	private final CallQueries calls;

	private final InvitedQueries invited;

	private final Access access;

	/**
	 * How it stands for the reader.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if it is not for him
	 */
	public ConferenceStanding standing(UUID conferenceId) {
		return conferences.seen(conferenceId);
	}

	/**
	 * The same for who writes for the host.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader may
	 * read it only
	 */
	public ConferenceStanding hosted(UUID conferenceId) {
		return conferences.hosted(conferenceId);
	}

	/** The calls of a draft. Who asks has read how it stands. */
	public Page<CallLine> lines(UUID conferenceId, Pageable page) {
		return calls.lines(conferenceId, page);
	}

	/** Whom they mean together. Who asks has read how it stands. */
	public CallCount count(UUID conferenceId) {
		return calls.count(conferenceId);
	}

	/** Sorts by {@code name}, {@code unit}, {@code venue} or {@code reply}. */
	public Page<InvitedRow> invited(ConferenceStanding standing, InvitedFilter filter, Pageable page) {
		return invited.page(standing.id(), filter, roots(standing), writes(), page);
	}

	/** All of them, for an export. */
	public void each(UUID conferenceId, InvitedFilter filter, Sort sort, Consumer<Stream<InvitedRow>> reader) {
		ConferenceStanding standing = conferences.seen(conferenceId);
		invited.each(standing.id(), filter, roots(standing), writes(), sort, reader);
	}

	/** The units from which somebody is called, as far as the reader reads them. */
	public List<CalledUnit> units(ConferenceStanding standing) {
		return invited.units(standing.id(), roots(standing));
	}

	private @Nullable Collection<UUID> roots(ConferenceStanding standing) {
		return standing.readsHost() ? null : access.user().rootsOf(Permission.READ);
	}

	/** Who is exempt is known to the unit and to who writes for it. */
	private Set<UUID> writes() {
		Set<UUID> roots = new HashSet<>(access.user().rootsOf(Permission.EDIT));
		roots.addAll(access.user().rootsOf(Permission.EDIT_ON_BEHALF));
		return roots;
	}

}
