package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/** The boards: who sits on them, how they keep the rules, and every change to them. */
@Service
@RequiredArgsConstructor
@Transactional
public class BoardService {

	private final BoardRepository boards;

	private final BoardMembershipRepository memberships;

	private final Organization organization;

	private final Access access;

	private final BoardQueries queries;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * The units that the reader may see and that have boards to keep, each with its board
	 * of the current term. Sorts by {@code name} or {@code size}.
	 */
	@Transactional(readOnly = true)
	public Page<BoardRow> list(BoardFilter filter, Pageable page) {
		LocalDate today = time.today();
		Optional<TermView> term = organization.termOn(today);
		Set<UUID> roots = new HashSet<>(access.user().rootsOf(Permission.EDIT));
		roots.addAll(access.user().rootsOf(Permission.EDIT_ON_BEHALF));
		Page<BoardRow> rows = queries.list(filter, term.map(TermView::id).orElse(null), access.readable(), roots, today,
				page);
		Map<UUID, List<Membership>> rosters = rows.isEmpty() ? Map.of() : rosters(rows.getContent(), today);
		return rows.map(row -> row.boardId() == null ? row
				: withRoster(row, rosters.getOrDefault(row.boardId(), List.of()), term.orElseThrow(), today));
	}

	/**
	 * The board as it stood on a day.
	 * @param on if none: today, or the term's last day if that is past
	 */
	@Transactional(readOnly = true)
	public BoardSheet board(UUID id, @Nullable LocalDate on) {
		BoardHead head = head(id);
		Set<Permission> held = access.require(Permission.READ, head.unitId());
		LocalDate day = on == null ? earlier(time.today(), head.term().endsOn()) : on;
		List<Membership> all = queries.history(id);
		List<Membership> roster = all.stream().filter(member -> member.on(day)).toList();
		List<Membership> newestFirst = all.stream().sorted(Comparator.comparing(Membership::from).reversed()).toList();
		return new BoardSheet(head, day, roster,
				BoardComposition.check(head.ofCommune(), roster, head.term().endsOn(), day), newestFirst,
				queries.termsOf(head.unitId()), mayEdit(held));
	}

	/** What the form for a new member says. */
	@Transactional(readOnly = true)
	public MembershipJoining joining(UUID boardId) {
		BoardHead head = head(boardId);
		requireEdit(head.unitId());
		return new MembershipJoining(head, organization.peopleAt(head.unitId()));
	}

	/** What the form that ends a membership says. */
	@Transactional(readOnly = true)
	public MembershipEnding ending(UUID boardId, UUID membershipId) {
		BoardHead head = head(boardId);
		requireEdit(head.unitId());
		return queries.history(boardId)
			.stream()
			.filter(membership -> membership.id().equals(membershipId))
			.findFirst()
			.map(membership -> new MembershipEnding(head, membership))
			.orElseThrow(() -> new NotFoundException("membership " + membershipId));
	}

	/**
	 * What the form that founds a unit's board for the current term says.
	 * @throws RefusedException if no term contains today, or the unit has its board
	 */
	@Transactional(readOnly = true)
	public BoardFounding founding(UUID unitId) {
		requireEdit(unitId);
		TermView term = currentTerm();
		if (boards.findByUnitIdAndTermId(unitId, term.id()).isPresent()) {
			throw new RefusedException("board.refused.founded", term.name());
		}
		return new BoardFounding(organization.unit(unitId), term);
	}

	/**
	 * Founds the unit's board for the current term. The same form sent twice founds one.
	 * @param decisionNo if it is known; so {@code decidedOn}
	 */
	public UUID found(UUID id, UUID unitId, @Nullable String decisionNo, @Nullable LocalDate decidedOn) {
		requireEdit(unitId);
		TermView term = currentTerm();
		UnitView unit = organization.unit(unitId);
		lockUnit(unitId);
		Optional<Board> existing = boards.findByUnitIdAndTermId(unitId, term.id());
		if (existing.isPresent()) {
			if (!existing.get().getId().equals(id)) {
				throw new RefusedException("board.refused.founded", term.name());
			}
			return id;
		}
		if (boards.existsById(id)) {
			throw new StaleException("board " + id);
		}
		boards.save(new Board(id, unitId, term.id(), "Ban Tuyên giáo " + unit.committeeName(), decisionNo, decidedOn));
		return id;
	}

	/**
	 * Adds a member, and the person where the command names a new one. The same form sent
	 * twice adds one.
	 * @throws InvalidInputException with faults at {@code personId}, {@code from}
	 */
	public void addMember(UUID boardId, UUID membershipId, MemberCommand command) {
		Board board = find(boardId);
		Set<Permission> held = requireEdit(board.getUnitId());
		lockUnit(board.getUnitId());
		Optional<BoardMembership> existing = memberships.findById(membershipId);
		if (existing.isPresent()) {
			if (!existing.get().getBoardId().equals(boardId)) {
				throw new StaleException("membership " + membershipId);
			}
			return;
		}
		TermView term = term(board);
		if (command.from().isBefore(term.startsOn()) || command.from().isAfter(term.endsOn())) {
			throw new InvalidInputException("from", "board.fault.outside-term", term.name());
		}
		UUID personId = command.personId();
		if (personId == null) {
			personId = organization
				.addPerson(board.getUnitId(), Objects.requireNonNull(command.familyName()),
						Objects.requireNonNull(command.givenName()))
				.id();
		}
		else {
			requirePersonOf(board.getUnitId(), personId);
			requireNotInOffice(boardId, personId, command.from());
		}
		memberships.save(new BoardMembership(membershipId, boardId, personId, command,
				!held.contains(Permission.EDIT) && organization.unit(board.getUnitId()).kind().isCommune()));
	}

	/**
	 * Ends a membership with that day, which still belongs to it. Pressed twice it ends
	 * once; so with the other three.
	 */
	public void end(UUID boardId, UUID membershipId, long version, LocalDate lastDay) {
		BoardMembership membership = editable(boardId, membershipId);
		if (!membership.isAnnulled() && lastDay.equals(membership.getValidTo())) {
			return;
		}
		membership.requireVersion(version);
		membership.end(lastDay);
	}

	/** Takes back the end of a membership. */
	public void resume(UUID boardId, UUID membershipId, long version) {
		BoardMembership membership = editable(boardId, membershipId);
		if (!membership.isAnnulled() && membership.getValidTo() == null) {
			return;
		}
		membership.requireVersion(version);
		requireNoOther(membership);
		membership.resume();
	}

	/** Marks a membership as entered by mistake. */
	public void annul(UUID boardId, UUID membershipId, long version) {
		BoardMembership membership = editable(boardId, membershipId);
		if (!membership.isAnnulled()) {
			membership.requireVersion(version);
			membership.annul();
		}
	}

	/** Takes back the mark. */
	public void restore(UUID boardId, UUID membershipId, long version) {
		BoardMembership membership = editable(boardId, membershipId);
		if (membership.isAnnulled()) {
			membership.requireVersion(version);
			requireNoOther(membership);
			membership.restore();
		}
	}

	private BoardMembership editable(UUID boardId, UUID membershipId) {
		Board board = find(boardId);
		requireEdit(board.getUnitId());
		lockUnit(board.getUnitId());
		return memberships.findById(membershipId)
			.filter(found -> found.getBoardId().equals(boardId))
			.orElseThrow(() -> new NotFoundException("membership " + membershipId));
	}

	private BoardHead head(UUID id) {
		return queries.head(id).orElseThrow(() -> new NotFoundException("board " + id));
	}

	private Board find(UUID id) {
		return boards.findById(id).orElseThrow(() -> new NotFoundException("board " + id));
	}

	private Set<Permission> requireEdit(UUID unitId) {
		Set<Permission> held = access.require(Permission.READ, unitId);
		if (!mayEdit(held)) {
			throw new AccessDeniedException("board of unit " + unitId);
		}
		return held;
	}

	private static boolean mayEdit(Set<Permission> held) {
		return held.contains(Permission.EDIT) || held.contains(Permission.EDIT_ON_BEHALF);
	}

	/** One change of a unit's boards at a time: a double click finds its own record. */
	private void lockUnit(UUID unitId) {
		lock.take("boards of unit " + unitId);
	}

	private void requirePersonOf(UUID unitId, UUID personId) {
		boolean known = organization.people(List.of(personId))
			.stream()
			.map(PersonView::unitId)
			.anyMatch(unitId::equals);
		if (!known) {
			throw new InvalidInputException("personId", "board.fault.person-unknown");
		}
	}

	private void requireNotInOffice(UUID boardId, UUID personId, LocalDate from) {
		boolean overlaps = memberships.findByBoardIdAndPersonIdAndAnnulledFalse(boardId, personId)
			.stream()
			.anyMatch(other -> other.getValidTo() == null || !other.getValidTo().isBefore(from));
		if (overlaps) {
			throw new InvalidInputException("personId", "board.fault.already-member");
		}
	}

	private void requireNoOther(BoardMembership membership) {
		boolean overlaps = memberships
			.findByBoardIdAndPersonIdAndAnnulledFalse(membership.getBoardId(), membership.getPersonId())
			.stream()
			.filter(other -> !other.equals(membership))
			.anyMatch(other -> other.getValidTo() == null || !other.getValidTo().isBefore(membership.getValidFrom()));
		if (overlaps) {
			throw new RefusedException("board.refused.another-entry");
		}
	}

	private TermView currentTerm() {
		return organization.termOn(time.today()).orElseThrow(() -> new RefusedException("board.refused.no-term"));
	}

	private TermView term(Board board) {
		return organization.terms()
			.stream()
			.filter(term -> term.id().equals(board.getTermId()))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("term " + board.getTermId()));
	}

	private Map<UUID, List<Membership>> rosters(List<BoardRow> rows, LocalDate day) {
		return queries.rosters(rows.stream().map(BoardRow::boardId).filter(Objects::nonNull).toList(), day);
	}

	private static BoardRow withRoster(BoardRow row, List<Membership> roster, TermView term, LocalDate day) {
		String head = roster.stream()
			.filter(member -> member.role() == BoardRole.HEAD)
			.map(Membership::fullName)
			.findFirst()
			.orElse(null);
		return new BoardRow(row.unitId(), row.unitName(), row.ofCommune(), row.boardId(), roster.size(), head,
				BoardComposition.check(row.ofCommune(), roster, term.endsOn(), day), row.mayFound());
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
