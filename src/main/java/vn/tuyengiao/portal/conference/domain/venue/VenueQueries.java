package vn.tuyengiao.portal.conference.domain.venue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * The venues of conferences; each method is one statement. Who asks has checked access.
 */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class VenueQueries {

	private static final ListStatement VENUES = ListStatement
		.of("""
				select v.*, u.short_name as unit_name, v.unit_id = c.unit_id as host, count(*) over () as total,
				       (select count(*)::int from conference_invitee i where i.venue_id = v.id and i.origin <> 'WALK_IN') as invited
				  from conference_venue v join conference c on c.id = v.conference_id join unit u on u.id = v.unit_id
				 where {where} {order} {page}""")
		.order("name", "v.name collate numbered")
		.order("unit", "u.short_name collate numbered")
		.last("v.position, v.name collate numbered, v.id");

	private final ListQueries lists;

	private final JdbcClient jdbc;

	/** Of a conference, the host's first; sorts by {@code name} or {@code unit}. */
	public Page<VenueView> page(UUID conferenceId, @Nullable String words, Pageable page) {
		return lists.page(VENUES, new Conditions().equal("v.conference_id", "conference", conferenceId)
			.words(words, "search_text(v.name || ' ' || v.place || ' ' || u.name)"), page, VenueQueries::venue);
	}

	/** The host's first. */
	public List<VenueView> of(UUID conferenceId) {
		return jdbc
			.sql("""
					select v.*, u.short_name as unit_name, v.unit_id = c.unit_id as host,
					       (select count(*)::int from conference_invitee i where i.venue_id = v.id and i.origin <> 'WALK_IN') as invited
					  from conference_venue v join conference c on c.id = v.conference_id join unit u on u.id = v.unit_id
					 where v.conference_id = :conference
					 order by v.position, v.name collate numbered, v.id
					""")
			.param("conference", conferenceId)
			.query(VenueQueries::venue)
			.list();
	}

	public Optional<VenueView> find(UUID conferenceId, UUID venueId) {
		return jdbc
			.sql("""
					select v.*, u.short_name as unit_name, v.unit_id = c.unit_id as host,
					       (select count(*)::int from conference_invitee i where i.venue_id = v.id and i.origin <> 'WALK_IN') as invited
					  from conference_venue v join conference c on c.id = v.conference_id join unit u on u.id = v.unit_id
					 where v.conference_id = :conference and v.id = :venue
					""")
			.param("conference", conferenceId)
			.param("venue", venueId)
			.query(VenueQueries::venue)
			.optional();
	}

	private static VenueView venue(ResultSet row, int number) throws SQLException {
		return new VenueView(Rows.id(row, "id"), Rows.id(row, "conference_id"), row.getLong("version"),
				Rows.id(row, "unit_id"), row.getString("unit_name"), row.getString("name"), row.getString("place"),
				row.getString("link"), row.getInt("position"), row.getBoolean("host"), row.getInt("invited"),
				row.getBoolean("on_paper"), Rows.instant(row, "handed_in_at"), row.getBoolean("closed_by_host"),
				row.getString("silence"));
	}

}
