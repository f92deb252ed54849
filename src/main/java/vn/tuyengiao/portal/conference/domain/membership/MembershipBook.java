package vn.tuyengiao.portal.conference.domain.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Writes figures of members and who is exempt, one statement each, in the caller's
 * transaction.
 */
@Component
@RequiredArgsConstructor
class MembershipBook {

	private final JdbcClient jdbc;

	void add(UUID id, UUID unitId, LocalDate asOf, int members, int exempt, UUID by, Instant at) {
		jdbc.sql("""
				insert into unit_membership (id, unit_id, as_of, members, exempt, noted_by, noted_at)
				values (:id, :unit, :day, :members, :exempt, :by, :at)
				""")
			.param("id", id)
			.param("unit", unitId)
			.param("day", asOf)
			.param("members", members)
			.param("exempt", exempt)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
	}

	void change(UUID unitId, LocalDate asOf, int members, int exempt, UUID by, Instant at) {
		jdbc.sql("""
				update unit_membership
				   set members = :members, exempt = :exempt, noted_by = :by, noted_at = :at, version = version + 1
				 where unit_id = :unit and as_of = :day
				""")
			.param("unit", unitId)
			.param("day", asOf)
			.param("members", members)
			.param("exempt", exempt)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
	}

	void drop(UUID unitId, LocalDate asOf) {
		jdbc.sql("""
				delete from unit_membership where unit_id = :unit and as_of = :day
				""").param("unit", unitId).param("day", asOf).update();
	}

	void exempt(UUID id, UUID unitId, UUID personId, String reason, LocalDate from, @Nullable LocalDate to, UUID by,
			Instant at) {
		jdbc.sql("""
				insert into member_exemption (id, unit_id, person_id, reason, valid_from, valid_to, noted_by, noted_at)
				values (:id, :unit, :person, :reason, :from, :to, :by, :at)
				""")
			.param("id", id)
			.param("unit", unitId)
			.param("person", personId)
			.param("reason", reason)
			.param("from", from)
			.param("to", to)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
	}

	void change(UUID id, String reason, LocalDate from, @Nullable LocalDate to, UUID by, Instant at) {
		jdbc.sql(
				"""
						update member_exemption
						   set reason = :reason, valid_from = :from, valid_to = :to, noted_by = :by, noted_at = :at, version = version + 1
						 where id = :id
						""")
			.param("id", id)
			.param("reason", reason)
			.param("from", from)
			.param("to", to)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update();
	}

	/** It was noted by mistake. */
	void drop(UUID unitId, UUID id) {
		jdbc.sql("""
				delete from member_exemption where unit_id = :unit and id = :id
				""").param("unit", unitId).param("id", id).update();
	}

}
