package vn.tuyengiao.portal.board.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.paper.Signatory;
import vn.tuyengiao.portal.paper.SigningPost;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads boards and their members, as they stand on a day and as they ever were. */
@Component
@RequiredArgsConstructor
class BoardQueries {

	/** Heads first, then deputies, then members, each by given name. */
	private static final String IN_OFFICE_ORDER = """
			order by array_position(array['HEAD', 'DEPUTY', 'MEMBER'], m.board_role),
			         p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu", m.id
			""";

	private static final ListStatement UNITS = ListStatement
		.of("""
				select u.id, u.name, u.kind, b.id as board_id, count(*) over () as total,
				       exists (select 1 from unit_closure e where e.descendant_id = u.id
				                   and e.ancestor_id = any(:editRoots)) as may_found
				from unit u
				left join board b on b.unit_id = u.id and b.term_id = :term
				left join lateral (
				    select count(*) as size from board_membership m
				    where m.board_id = b.id and not m.annulled
				      and :today between m.valid_from and coalesce(m.valid_to, 'infinity')) s on b.id is not null
				where (u.reporting or u.kind in ('PROVINCE', 'DISTRICT')) and :today between u.valid_from and coalesce(u.valid_to, 'infinity') and {where}
				{order} {page}""")
		.order("name", "u.short_name collate numbered")
		.order("size", "coalesce(s.size, -1)")
		.last("u.short_name collate numbered, u.id");

	private final JdbcClient jdbc;

	private final ListQueries lists;

	/**
	 * The units of the scope that keep boards: those that report today, and those above
	 * them; each with its board of the term; nothing is said of its members.
	 * @param termId of the term that has today, if there is one
	 * @param editRoots where whoever asks may found boards
	 */
	Page<BoardRow> list(BoardFilter filter, @Nullable UUID termId, AccessScope scope, Set<UUID> editRoots,
			LocalDate today, Pageable page) {
		Conditions wanted = new Conditions()
			.and(AccessScope.condition("u.id"), AccessScope.PARAMETER, scope.rootArray())
			.words(filter.q(), "u.search")
			.with("today", today)
			.with("term", termId == null ? new UUID(0, 0) : termId)
			.with("editRoots", editRoots.toArray(UUID[]::new));
		if (filter.state() != BoardFilter.State.ALL) {
			wanted.and("(b.id is not null) = :founded", "founded", filter.state() == BoardFilter.State.WITH_BOARD);
		}
		return lists.page(UNITS, wanted, page,
				(row, number) -> new BoardRow(Rows.id(row, "id"), row.getString("name"),
						Rows.oneOf(UnitKind.class, row, "kind").isCommune(), Rows.id(row, "board_id"), 0, null,
						List.of(), termId != null && row.getBoolean("may_found")));
	}

	Optional<BoardHead> head(UUID id) {
		return jdbc.sql("""
				select b.*, u.name as unit_name, u.kind as unit_kind, t.name as term_name, t.starts_on, t.ends_on
				from board b join unit u on u.id = b.unit_id join term t on t.id = b.term_id
				where b.id = :id
				""").param("id", id).query(BoardQueries::head).optional();
	}

	/** All that the unit ever had, the newest term first. */
	List<BoardSheet.TermBoard> termsOf(UUID unitId) {
		return jdbc.sql("""
				select b.id, t.name from board b join term t on t.id = b.term_id
				where b.unit_id = :unit order by t.starts_on desc
				""")
			.param("unit", unitId)
			.query((row, number) -> new BoardSheet.TermBoard(Rows.id(row, "id"), row.getString("name")))
			.list();
	}

	/** All who ever sat on the board, what was entered by mistake included. */
	List<Membership> history(UUID boardId) {
		return jdbc.sql("""
				select m.*, p.family_name, p.given_name
				from board_membership m join person p on p.id = m.person_id
				where m.board_id = :board
				%s""".formatted(IN_OFFICE_ORDER)).param("board", boardId).query(BoardQueries::membership).list();
	}

	/** Who sits on the boards on the day, by board. */
	Map<UUID, List<Membership>> rosters(Collection<UUID> boardIds, LocalDate day) {
		return jdbc.sql("""
				select m.*, p.family_name, p.given_name
				from board_membership m join person p on p.id = m.person_id
				where m.board_id = any(:boards) and not m.annulled
				  and :day between m.valid_from and coalesce(m.valid_to, 'infinity')
				%s""".formatted(IN_OFFICE_ORDER))
			.param("boards", boardIds.toArray(UUID[]::new))
			.param("day", day)
			.query(BoardQueries::membership)
			.list()
			.stream()
			.collect(Collectors.groupingBy(Membership::boardId));
	}

	/** Who sits on the unit's board on the day. */
	List<BoardMember> membersOn(UUID unitId, LocalDate day) {
		return jdbc.sql("""
				select m.person_id, p.family_name || ' ' || p.given_name as full_name, m.board_role, m.post
				from board_membership m join person p on p.id = m.person_id
				where m.board_id = (select b.id from board b join term t on t.id = b.term_id
				                    where b.unit_id = :unit and t.starts_on <= :day
				                    order by t.starts_on desc limit 1)
				  and not m.annulled and :day between m.valid_from and coalesce(m.valid_to, 'infinity')
				%s""".formatted(IN_OFFICE_ORDER))
			.param("unit", unitId)
			.param("day", day)
			.query((row, number) -> new BoardMember(Rows.id(row, "person_id"), row.getString("full_name"),
					Rows.oneOf(BoardRole.class, row, "board_role"), row.getString("post")))
			.list();
	}

	/**
	 * Who signs for the unit's committee or board: by place on the board, and by the post
	 * outside it.
	 */
	List<Signatory> signatories(UUID unitId, LocalDate day) {
		return jdbc
			.sql("""
					select m.person_id, p.family_name || ' ' || p.given_name as full_name, s.post
					from board_membership m join person p on p.id = m.person_id
					cross join lateral unnest(array[
					    case m.board_role when 'HEAD' then 'BOARD_HEAD' when 'DEPUTY' then 'BOARD_DEPUTY' end,
					    case when m.post_kind in ('SECRETARY', 'STANDING_DEPUTY_SECRETARY', 'DEPUTY_SECRETARY') then m.post_kind end]) s (post)
					where m.board_id = (select b.id from board b join term t on t.id = b.term_id
					                    where b.unit_id = :unit and t.starts_on <= :day
					                    order by t.starts_on desc limit 1)
					  and s.post is not null and not m.annulled and :day between m.valid_from and coalesce(m.valid_to, 'infinity')
					order by m.valid_from, m.id
					""")
			.param("unit", unitId)
			.param("day", day)
			.query((row, number) -> new Signatory(Rows.id(row, "person_id"), row.getString("full_name"),
					Rows.oneOf(SigningPost.class, row, "post")))
			.list();
	}

	private static BoardHead head(ResultSet row, int number) throws SQLException {
		TermView term = new TermView(Rows.id(row, "term_id"), row.getString("term_name"), Rows.day(row, "starts_on"),
				Rows.day(row, "ends_on"));
		return new BoardHead(Rows.id(row, "id"), row.getString("name"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), Rows.oneOf(UnitKind.class, row, "unit_kind").isCommune(), term,
				row.getString("decision_no"), Rows.day(row, "decided_on"));
	}

	private static Membership membership(ResultSet row, int number) throws SQLException {
		return new Membership(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "board_id"),
				Rows.id(row, "person_id"), row.getString("family_name") + " " + row.getString("given_name"),
				Rows.oneOf(BoardRole.class, row, "board_role"), Rows.oneOf(PostKind.class, row, "post_kind"),
				row.getString("post"), Rows.day(row, "valid_from"), Rows.day(row, "valid_to"),
				row.getString("decision_no"), row.getBoolean("on_behalf"), row.getBoolean("annulled"));
	}

}
