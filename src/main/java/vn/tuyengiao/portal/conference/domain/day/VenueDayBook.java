package vn.tuyengiao.portal.conference.domain.day;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.conference.domain.MemberFigures;
import vn.tuyengiao.portal.platform.database.Rows;

/** Writes what becomes of a venue on the day; where and whose it is stays as planned. */
@Component
@RequiredArgsConstructor
class VenueDayBook {

	/** So much later a sign of life is worth writing again. */
	static final Duration SEEN_AGAIN = Duration.ofSeconds(20);

	private final JdbcClient jdbc;

	/** Somebody there has its list open. */
	void seen(UUID venueId, Instant at) {
		jdbc.sql("""
				update conference_venue set seen_at = :at where id = :venue and (seen_at is null or seen_at <= :before)
				""")
			.param("venue", venueId)
			.param("at", Rows.utc(at))
			.param("before", Rows.utc(at.minus(SEEN_AGAIN)))
			.update();
	}

	/**
	 * Nobody else writes in its list until the transaction ends, and whoever did is done.
	 */
	void take(UUID venueId) {
		jdbc.sql("""
				select 1 from conference_venue where id = :venue for update
				""").param("venue", venueId).query(Integer.class).single();
	}

	/** What it counts without names. */
	void count(UUID venueId, MemberFigures numbers, boolean onPaper) {
		jdbc.sql("""
				update conference_venue
				   set members = :members, exempt = :exempt, present = :present, excused = :excused, made_up = :madeUp,
				       attendances = :attendances, essays = :essays, masses = :masses, on_paper = :paper
				 where id = :venue
				""")
			.param("venue", venueId)
			.param("members", numbers.members())
			.param("exempt", numbers.exempt())
			.param("present", numbers.present())
			.param("excused", numbers.excused())
			.param("madeUp", numbers.madeUp())
			.param("attendances", numbers.attendances())
			.param("essays", numbers.essays())
			.param("masses", numbers.masses())
			.param("paper", onPaper)
			.update();
	}

	/**
	 * Its list is closed.
	 * @param silence why the host closes it without a list; empty where it hands one in
	 */
	void close(UUID venueId, UUID by, Instant at, boolean byHost, String silence) {
		jdbc.sql("""
				update conference_venue
				   set handed_in_at = :at, handed_in_by = :by, closed_by_host = :host, silence = :silence
				 where id = :venue and handed_in_at is null
				""")
			.param("venue", venueId)
			.param("by", by)
			.param("at", Rows.utc(at))
			.param("host", byHost)
			.param("silence", silence)
			.update();
	}

	/** Its list is open again. */
	void open(UUID venueId) {
		jdbc.sql("""
				update conference_venue
				   set handed_in_at = null, handed_in_by = null, closed_by_host = false, silence = ''
				 where id = :venue
				""").param("venue", venueId).update();
	}

}
