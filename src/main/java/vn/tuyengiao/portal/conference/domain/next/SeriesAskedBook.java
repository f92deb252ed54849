package vn.tuyengiao.portal.conference.domain.next;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Writes which meetings of series come near, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class SeriesAskedBook {

	private final JdbcClient jdbc;

	/** Whatever was asked for a month stays so since then. */
	void ask(UUID seriesId, LocalDate month, LocalDate heldOn, Instant now) {
		jdbc.sql(
				"""
						insert into series_asked as a (series_id, month, held_on, since) values (:series, :month, :day, :now)
						on conflict (series_id) do update
						set month = excluded.month, held_on = excluded.held_on, since = case when a.month = excluded.month then a.since else excluded.since end
						""")
			.param("series", seriesId)
			.param("month", month)
			.param("day", heldOn)
			.param("now", Rows.utc(now))
			.update();
	}

	void dropAllBut(List<UUID> series) {
		jdbc.sql("""
				delete from series_asked where series_id <> all(:series)
				""").param("series", series.toArray(UUID[]::new)).update();
	}

	void drop(UUID seriesId) {
		jdbc.sql("""
				delete from series_asked where series_id = :series
				""").param("series", seriesId).update();
	}

}
