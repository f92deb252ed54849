package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
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

/** The boards: who sits on them, how they keep the rules, and every change to them. */
@Service
@RequiredArgsConstructor
@Transactional
public class BoardService {

	private static final Map<String, String> SORTS = Map.of("name", "u.short_name collate \"vi-x-icu\"", "size",
			"coalesce(s.size, -1)");

	private final BoardRepository boards;

	private final BoardMembershipRepository memberships;

	private final Organization organization;

	private final Access access;

	private final JdbcClient jdbc;

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
		List<BoardRow> rows = new ArrayList<>();
		long[] total = { 0 };
		jdbc.sql("""
				select u.id, u.name, b.id as board_id, count(*) over () as total,
				       exists (select 1 from unit_closure e where e.descendant_id = u.id
				                   and e.ancestor_id = any(:editRoots)) as may_found
				from unit u
				left join board b on b.unit_id = u.id and b.term_id = :term
				left join lateral (
				    select count(*) as size from board_membership m
				    where m.board_id = b.id and not m.annulled
				      and :today between m.valid_from and coalesce(m.valid_to, 'infinity')) s on b.id is not null
				where u.reporting and :today between u.valid_from and coalesce(u.valid_to, 'infinity')
				  and (:q = '' or fold(u.name) like '%' || fold(:q) || '%')
				  and (:state = 'ALL' or (:state = 'WITH_BOARD') = (b.id is not null))
				  and\s""" + AccessScope.condition("u.id") + " order by " + orderBy(page)
				+ " limit :limit offset :offset")
			.param("today", today)
			.param("term", term.map(TermView::id).orElse(new UUID(0, 0)))
			.param("editRoots", roots.toArray(UUID[]::new))
			.param("q", filter.q())
			.param("state", filter.state().name())
			.param(AccessScope.PARAMETER, access.readable().rootArray())
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(row -> {
				total[0] = row.getLong("total");
				rows.add(new BoardRow(row.getObject("id", UUID.class), row.getString("name"),
						row.getObject("board_id", UUID.class), 0, null, List.of(),
						row.getBoolean("may_found") && term.isPresent()));
			});
		if (rows.isEmpty() && page.getPageNumber() > 0) {
			return new PageImpl<>(rows, page, list(filter, page.first()).getTotalElements());
		}
		Map<UUID, List<Membership>> rosters = rosters(rows, today);
		List<BoardRow> complete = rows.stream()
			.map(row -> row.boardId() == null ? row
					: withRoster(row, rosters.getOrDefault(row.boardId(), List.of()), term.orElseThrow(), today))
			.toList();
		return new PageImpl<>(complete, page, total[0]);
	}

	/**
	 * The board as it stood on a day.
	 * @param on null for today, or for the term's last day if that is past
	 */
	@Transactional(readOnly = true)
	public BoardSheet board(UUID id, LocalDate on) {
		BoardHead head = head(id);
		Set<Permission> held = access.require(Permission.READ, head.unitId());
		LocalDate day = on == null ? earlier(time.today(), head.term().endsOn()) : on;
		List<Membership> all = history(id);
		List<Membership> roster = all.stream().filter(member -> member.on(day)).toList();
		List<Membership> newestFirst = all.stream().sorted(Comparator.comparing(Membership::from).reversed()).toList();
		return new BoardSheet(head, day, roster, Composition.check(roster, head.term().endsOn(), day), newestFirst,
				termsOf(head.unitId()), mayEdit(held));
	}

	/** What the form for a new member says. */
	@Transactional(readOnly = true)
	public Joining joining(UUID boardId) {
		BoardHead head = head(boardId);
		requireEdit(head.unitId());
		return new Joining(head, organization.peopleAt(head.unitId()));
	}

	/** What the form that ends a membership says. */
	@Transactional(readOnly = true)
	public Ending ending(UUID boardId, UUID membershipId) {
		BoardHead head = head(boardId);
		requireEdit(head.unitId());
		return history(boardId).stream()
			.filter(membership -> membership.id().equals(membershipId))
			.findFirst()
			.map(membership -> new Ending(head, membership))
			.orElseThrow(() -> new NotFoundException("membership " + membershipId));
	}

	/**
	 * What the form that founds a unit's board for the current term says.
	 * @throws RefusedException if no term contains today, or the unit has its board
	 */
	@Transactional(readOnly = true)
	public Founding founding(UUID unitId) {
		requireEdit(unitId);
		TermView term = currentTerm();
		if (boards.findByUnitIdAndTermId(unitId, term.id()).isPresent()) {
			throw new RefusedException("board.refused.founded", term.name());
		}
		return new Founding(organization.unit(unitId), term);
	}

	/**
	 * Founds the unit's board for the current term. The same form sent twice founds one.
	 * @param decisionNo null if it is not known; so may be {@code decidedOn}
	 */
	public UUID found(UUID id, UUID unitId, String decisionNo, LocalDate decidedOn) {
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
			personId = organization.addPerson(board.getUnitId(), command.familyName(), command.givenName()).id();
		}
		else {
			requirePersonOf(board.getUnitId(), personId);
			requireNotInOffice(boardId, personId, command.from());
		}
		memberships
			.save(new BoardMembership(membershipId, boardId, personId, command, !held.contains(Permission.EDIT)));
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
		return jdbc.sql("""
				select b.*, u.name as unit_name, t.name as term_name, t.starts_on, t.ends_on
				from board b join unit u on u.id = b.unit_id join term t on t.id = b.term_id
				where b.id = :id
				""")
			.param("id", id)
			.query(BoardRows::head)
			.optional()
			.orElseThrow(() -> new NotFoundException("board " + id));
	}

	private List<Membership> history(UUID boardId) {
		return jdbc.sql("""
				select m.*, p.family_name, p.given_name
				from board_membership m join person p on p.id = m.person_id
				where m.board_id = :board
				""" + BoardRows.IN_OFFICE_ORDER).param("board", boardId).query(BoardRows::membership).list();
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
		jdbc.sql("select id from unit where id = :unit for no key update")
			.param("unit", unitId)
			.query(UUID.class)
			.single();
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

	private List<BoardSheet.TermBoard> termsOf(UUID unitId) {
		return jdbc.sql("""
				select b.id, t.name from board b join term t on t.id = b.term_id
				where b.unit_id = :unit order by t.starts_on desc
				""")
			.param("unit", unitId)
			.query((row, number) -> new BoardSheet.TermBoard(row.getObject("id", UUID.class), row.getString("name")))
			.list();
	}

	private Map<UUID, List<Membership>> rosters(List<BoardRow> rows, LocalDate day) {
		UUID[] ids = rows.stream().map(BoardRow::boardId).filter(Objects::nonNull).toArray(UUID[]::new);
		return jdbc.sql("""
				select m.*, p.family_name, p.given_name
				from board_membership m join person p on p.id = m.person_id
				where m.board_id = any(:boards) and not m.annulled
				  and :day between m.valid_from and coalesce(m.valid_to, 'infinity')
				""" + BoardRows.IN_OFFICE_ORDER)
			.param("boards", ids)
			.param("day", day)
			.query(BoardRows::membership)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Membership::boardId));
	}

	private static BoardRow withRoster(BoardRow row, List<Membership> roster, TermView term, LocalDate day) {
		String head = roster.stream()
			.filter(member -> member.role() == BoardRole.HEAD)
			.map(Membership::fullName)
			.findFirst()
			.orElse(null);
		return new BoardRow(row.unitId(), row.unitName(), row.boardId(), roster.size(), head,
				Composition.check(roster, term.endsOn(), day), row.mayFound());
	}

	private static String orderBy(Pageable page) {
		String wanted = page.getSort()
			.stream()
			.filter(order -> SORTS.containsKey(order.getProperty()))
			.map(order -> SORTS.get(order.getProperty()) + " " + order.getDirection().name() + ", ")
			.collect(Collectors.joining());
		return wanted + SORTS.get("name") + ", u.id";
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
