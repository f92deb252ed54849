package vn.tuyengiao.portal.conference.domain.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.invitee.InviteeOrigin;
import vn.tuyengiao.portal.conference.domain.invitee.InviteeReply;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Who was called, once all were told; each method is one statement. */
@Component
@RequiredArgsConstructor
class InvitedQueries {

	private static final ListStatement INVITED = ListStatement
		.of("""
				select i.*, u.short_name as unit_name, v.name as venue, i.reply <> 'NONE' and i.replied_moves < c.moves as before,
				       case when exists (select 1 from unit_closure w where w.descendant_id = i.unit_id and w.ancestor_id = any(:writes))
				            then i.exempt else '' end as exempt_shown,
				       count(*) over () as total
				  from conference_invitee i
				  join conference c on c.id = i.conference_id
				  join unit u on u.id = i.unit_id
				  join conference_venue v on v.id = i.venue_id
				 where {where} {order} {page}""")
		.order("name", "i.name collate \"vi-x-icu\"")
		.order("unit", "u.short_name collate numbered")
		.order("venue", "v.position", "v.name collate numbered")
		.order("reply", "array_position(array['NONE', 'EXCUSED', 'DELEGATE', 'COMES'], i.reply)")
		.last("u.short_name collate numbered, i.name collate \"vi-x-icu\", i.id");

	private static final String AT_OR_BELOW = """
			exists (select 1 from unit_closure w where w.descendant_id = i.unit_id and w.ancestor_id = any(:roots))""";

	private final ListQueries lists;

	private final JdbcClient jdbc;

	/**
	 * @param roots at or below which those called are shown; null for all
	 * @param writes where the reader learns who is exempt
	 */
	Page<InvitedRow> page(UUID conferenceId, InvitedFilter filter, @Nullable Collection<UUID> roots,
			Collection<UUID> writes, Pageable page) {
		return lists.page(INVITED, wanted(conferenceId, filter, roots, writes), page, InvitedQueries::row);
	}

	void each(UUID conferenceId, InvitedFilter filter, @Nullable Collection<UUID> roots, Collection<UUID> writes,
			Sort sort, Consumer<Stream<InvitedRow>> reader) {
		lists.each(INVITED, wanted(conferenceId, filter, roots, writes), sort, InvitedQueries::row, reader);
	}

	/** Units of which somebody is called or may be named, by their short names. */
	List<CalledUnit> units(UUID conferenceId, @Nullable Collection<UUID> roots) {
		return jdbc
			.sql("""
					select i.unit_id, u.short_name, i.seats,
					       (select count(*)::int from conference_invitee n
					         where n.conference_id = i.conference_id and n.unit_id = i.unit_id and n.origin = 'NAMED') as named
					  from called_unit i join unit u on u.id = i.unit_id
					 where i.conference_id = :conference and (:whole or %s)
					 order by u.short_name collate numbered, u.id
					"""
				.formatted(AT_OR_BELOW))
			.param("conference", conferenceId)
			.param("whole", roots == null)
			.param("roots", roots == null ? new UUID[0] : roots.toArray(UUID[]::new))
			.query((row, number) -> new CalledUnit(Rows.id(row, "unit_id"), row.getString("short_name"),
					row.getInt("seats"), row.getInt("named")))
			.list();
	}

	/**
	 * Whether that person, or somebody of that name without a record, is called from the
	 * unit.
	 */
	boolean isInvited(UUID conferenceId, UUID unitId, @Nullable UUID personId, String name) {
		return jdbc.sql("""
				select exists (
				    select 1 from conference_invitee i
				     where i.conference_id = :conference
				       and (i.person_id = cast(:person as uuid)
				            or i.unit_id = :unit and plain_text(i.name) = plain_text(:name)
				               and (i.person_id is null or cast(:person as uuid) is null)))
				""")
			.param("conference", conferenceId)
			.param("unit", unitId)
			.param("person", personId)
			.param("name", name)
			.query(Boolean.class)
			.single();
	}

	/** Whether it is one of the conference's venues. */
	boolean isVenue(UUID conferenceId, UUID venueId) {
		return jdbc.sql("""
				select exists (select 1 from conference_venue v where v.id = :venue and v.conference_id = :conference)
				""").param("venue", venueId).param("conference", conferenceId).query(Boolean.class).single();
	}

	private static Conditions wanted(UUID conferenceId, InvitedFilter filter, @Nullable Collection<UUID> roots,
			Collection<UUID> writes) {
		return new Conditions().equal("i.conference_id", "conference", conferenceId)
			.and("i.origin <> 'WALK_IN'")
			.and(AT_OR_BELOW, "roots", roots == null ? null : roots.toArray(UUID[]::new))
			.words(filter.words(), "i.search", "u.search")
			.equal("i.unit_id", "unit", filter.unit())
			.equal("i.venue_id", "venue", filter.venue())
			.equal("i.reply", "reply", filter.reply())
			.with("writes", writes.toArray(UUID[]::new));
	}

	private static InvitedRow row(ResultSet row, int number) throws SQLException {
		return new InvitedRow(Rows.id(row, "id"), row.getString("name"), row.getString("post"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), row.getString("venue"), Rows.oneOf(InviteeOrigin.class, row, "origin"),
				row.getString("exempt_shown"), Rows.oneOf(InviteeReply.class, row, "reply"),
				row.getString("delegate_name"), row.getString("delegate_post"), row.getString("reason"),
				row.getBoolean("before"));
	}

}
