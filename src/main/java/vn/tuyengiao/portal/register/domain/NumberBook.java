package vn.tuyengiao.portal.register.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;

/**
 * Writes the sequences and the numbers that were taken of them, up to five hundred at
 * once. What it reads for that, it locks.
 */
@Component
@RequiredArgsConstructor
class NumberBook {

	/** As the schema has it. */
	static final int LAST_POSSIBLE = 99_999;

	private final JdbcClient jdbc;

	/** The bodies of the unit, when nobody else takes numbers of them any more. */
	List<IssuingBodyView> lockBodies(UUID unitId) {
		return jdbc.sql("""
				select * from issuing_body where unit_id = :unit order by id for no key update
				""").param("unit", unitId).query(RegisterRows::body).list();
	}

	/** The type, whose abbreviation does not change until the transaction ends. */
	Optional<DocumentTypeView> holdType(UUID typeId) {
		return jdbc.sql("""
				select %s from document_type t where t.id = :id for share of t
				""".formatted(RegisterRows.TYPE)).param("id", typeId).query(RegisterRows::type).optional();
	}

	Optional<StoredNumber> find(UUID numberId) {
		return jdbc.sql("""
				select * from document_number where id = :id
				""")
			.param("id", numberId)
			.query((row, index) -> new StoredNumber(Rows.id(row, "type_id"), Rows.id(row, "body_id"),
					Rows.id(row, "term_id"), row.getInt("number"), row.getBoolean("elsewhere")))
			.optional();
	}

	Optional<StoredReservation> findReservation(UUID id) {
		return jdbc.sql("""
				select min(number) as first, max(number) as last, type_id, body_id, note, taken_by
				from document_number where reservation_id = :id
				group by type_id, body_id, note, taken_by
				""")
			.param("id", id)
			.query((row, index) -> new StoredReservation(Rows.id(row, "type_id"), Rows.id(row, "body_id"),
					row.getInt("first"), row.getInt("last"), row.getString("note"), Rows.id(row, "taken_by")))
			.optional();
	}

	int last(Sequence sequence) {
		return jdbc.sql("""
				select last_number from number_sequence
				where type_id = :type and body_id = :body and term_id = :term
				""")
			.param("type", sequence.typeId())
			.param("body", sequence.bodyId())
			.param("term", sequence.termId())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/**
	 * Returns the last number of the sequence when the count of them is taken.
	 * @throws RefusedException if there are not so many left
	 */
	int advance(Sequence sequence, int count) {
		return jdbc.sql("""
				insert into number_sequence as s (type_id, body_id, term_id, last_number)
				values (:type, :body, :term, :count)
				on conflict (type_id, body_id, term_id) do update set last_number = s.last_number + :count
				where s.last_number + :count <= :possible
				returning last_number
				""")
			.param("type", sequence.typeId())
			.param("body", sequence.bodyId())
			.param("term", sequence.termId())
			.param("count", count)
			.param("possible", LAST_POSSIBLE)
			.query(Integer.class)
			.optional()
			.orElseThrow(() -> new RefusedException("document-number.refused.full", LAST_POSSIBLE));
	}

	/** A number for a document of the portal, under its id. */
	void insert(UUID numberId, Sequence sequence, int number, UUID takenBy, Instant takenAt) {
		jdbc.sql("""
				insert into document_number (id, type_id, body_id, term_id, number, taken_by, taken_at)
				values (:id, :type, :body, :term, :number, :user, :at)
				""")
			.param("id", numberId)
			.param("type", sequence.typeId())
			.param("body", sequence.bodyId())
			.param("term", sequence.termId())
			.param("number", number)
			.param("user", takenBy)
			.param("at", Rows.utc(takenAt))
			.update();
	}

	/** All numbers from the first to the last, used elsewhere. */
	void reserve(UUID reservationId, Sequence sequence, int first, int last, String note, UUID takenBy,
			Instant takenAt) {
		jdbc.sql("""
				insert into document_number (id, type_id, body_id, term_id, number, elsewhere, reservation_id, note,
				                             taken_by, taken_at)
				select uuidv7(), :type, :body, :term, n, true, :reservation, :note, :user, :at
				from generate_series(:first, :last) as n
				""")
			.param("reservation", reservationId)
			.param("type", sequence.typeId())
			.param("body", sequence.bodyId())
			.param("term", sequence.termId())
			.param("first", first)
			.param("last", last)
			.param("note", note)
			.param("user", takenBy)
			.param("at", Rows.utc(takenAt))
			.update();
	}

	/** Of what the numbers run on. */
	record Sequence(UUID typeId, UUID bodyId, UUID termId) {
	}

	/** A number that was taken before. */
	record StoredNumber(UUID typeId, UUID bodyId, UUID termId, int number, boolean elsewhere) {
	}

	/** Numbers that were reserved before. */
	record StoredReservation(UUID typeId, UUID bodyId, int first, int last, String note, UUID takenBy) {
	}

}
