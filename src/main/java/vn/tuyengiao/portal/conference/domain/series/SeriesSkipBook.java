package vn.tuyengiao.portal.conference.domain.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Writes the months that series skip, in the caller's transaction. */
@Component
@RequiredArgsConstructor
class SeriesSkipBook {

	private final JdbcClient jdbc;

	void skip(UUID seriesId, LocalDate month, String reason, UUID by, Instant at) {
		jdbc.sql("""
				insert into conference_series_skip (series_id, month, reason, skipped_by, skipped_at)
				values (:series, :month, :reason, :by, :at) on conflict (series_id, month) do nothing
				""")
			.param("series", seriesId)
			.param("month", month)
			.param("reason", reason)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
	}

	void meet(UUID seriesId, LocalDate month) {
		jdbc.sql("""
				delete from conference_series_skip where series_id = :series and month = :month
				""").param("series", seriesId).param("month", month).update();
	}

}
