package vn.tuyengiao.portal.conference.domain.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Standing groups and whom they mean; each method is one statement. */
@Component
@RequiredArgsConstructor
class CallGroupQueries {

	private static final ListStatement GROUPS = ListStatement
		.of("""
				select g.*, u.short_name as unit_name, count(*) over () as total,
				       (select count(distinct coalesce(m.person_id::text, concat_ws('/', m.unit_id, plain_text(m.name), plain_text(m.post))))
				          from call_group_members(g.id, :today) m)::int as people,
				       coalesce((select string_agg(k.name, ', ' order by k.position, k.name)
				                   from conference_kind_group j join conference_kind k on k.id = j.kind_id where j.group_id = g.id), '') as kinds
				  from call_group g join unit u on u.id = g.unit_id
				 where {where} {order} {page}""")
		.order("name", "g.name collate numbered")
		.order("unit", "u.short_name collate numbered")
		.last("u.reporting, u.short_name collate numbered, g.name collate numbered, g.id");

	private static final ListStatement MEMBERS = ListStatement
		.of("""
				select x.*, u.short_name as unit_name, count(*) over () as total
				  from (select distinct on (coalesce(m.person_id::text, concat_ws('/', m.unit_id, plain_text(m.name), plain_text(m.post))))
				               m.unit_id, m.name, m.post,
				               (select p.id from call_group_person p
				                 where p.group_id = :group and m.rank = 1 and p.unit_id = m.unit_id and p.post = m.post
				                   and case when m.person_id is null then p.person_id is null and plain_text(p.name) = plain_text(m.name)
				                            else p.person_id = m.person_id end limit 1) as line_id
				          from call_group_members(:group, :today) m
				         order by coalesce(m.person_id::text, concat_ws('/', m.unit_id, plain_text(m.name), plain_text(m.post))), m.rank) x
				  join unit u on u.id = x.unit_id
				 where {where} {order} {page}""")
		.order("name", "x.name collate \"vi-x-icu\"")
		.order("unit", "u.short_name collate numbered")
		.last("u.short_name collate numbered, x.name collate \"vi-x-icu\", x.post, x.line_id");

	private final ListQueries lists;

	private final JdbcClient jdbc;

	/**
	 * @param ended those that have ended as well
	 */
	Page<CallGroupRow> page(@Nullable String words, boolean ended, AccessScope scope, LocalDate today, Pageable page) {
		Conditions wanted = new Conditions()
			.and(AccessScope.condition("g.unit_id"), AccessScope.PARAMETER, scope.rootArray())
			.words(words, "search_text(g.name)", "u.search")
			.with("today", today);
		if (!ended) {
			wanted.and("(g.valid_to is null or g.valid_to >= :today)");
		}
		return lists.page(GROUPS, wanted, page, CallGroupQueries::row);
	}

	/** Whom the group means on the day, each once. */
	Page<CallGroupMember> members(UUID groupId, @Nullable String words, LocalDate today, Pageable page) {
		return lists.page(MEMBERS,
				new Conditions().and("true")
					.with("group", groupId)
					.with("today", today)
					.words(words, "search_text(x.name || ' ' || x.post)", "u.search"),
				page, (row, number) -> new CallGroupMember(row.getString("name"), row.getString("post"),
						row.getString("unit_name"), Rows.id(row, "line_id")));
	}

	/** Of the unit, on the day. */
	List<UsableGroup> usable(UUID unitId, LocalDate day) {
		return jdbc.sql("""
				select g.id, g.name from call_group g
				 where g.unit_id = :unit and :day between g.valid_from and coalesce(g.valid_to, 'infinity')
				 order by g.name collate numbered, g.id
				""")
			.param("unit", unitId)
			.param("day", day)
			.query((row, number) -> new UsableGroup(Rows.id(row, "id"), row.getString("name")))
			.list();
	}

	/** Whether the unit has another group of that name at the time. */
	boolean isTaken(UUID id, UUID unitId, CallGroupCommand group) {
		return jdbc
			.sql("""
					select exists (
					    select 1 from call_group g
					     where g.unit_id = :unit and g.id <> :id and plain_text(g.name) = plain_text(:name)
					       and g.valid_from <= coalesce(cast(:to as date), 'infinity') and coalesce(g.valid_to, 'infinity') >= :from)
					""")
			.param("unit", unitId)
			.param("id", id)
			.param("name", group.name())
			.param("from", group.validFrom())
			.param("to", group.validTo())
			.query(Boolean.class)
			.single();
	}

	private static CallGroupRow row(ResultSet row, int number) throws SQLException {
		return new CallGroupRow(Rows.id(row, "id"), row.getString("name"), row.getString("unit_name"),
				Rows.oneOf(BoardRole.class, row, "board_role"), Rows.oneOf(PostKind.class, row, "post_kind"),
				row.getBoolean("below"), row.getInt("people"), row.getString("kinds"), Rows.day(row, "valid_from"),
				Rows.day(row, "valid_to"));
	}

}
