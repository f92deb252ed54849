package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The numbers of the office's own documents: from 01, for each type and issuing body,
 * through a whole term, without gaps or doubles however many people take them at once.
 * <p>
 * Whoever takes a number locks all bodies of the unit, in one order, until his
 * transaction ends: the next one waits for him, takes the number back that he rolls back,
 * and never waits in a circle, in whatever order a package takes its numbers. The suffix
 * and (shared) the abbreviation cannot change meanwhile.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class NumberSequences {

	/** Numbers that may be reserved in one step. */
	public static final int MOST_AT_ONCE = 500;

	/** As the schema has it. */
	static final int LAST_POSSIBLE = 99_999;

	private final JdbcClient jdbc;

	private final Catalogue catalogue;

	private final Secrecy secrecy;

	private final Organization organization;

	private final Access access;

	private final VietnamTime time;

	/**
	 * The next number for a document of the type that the body issues on the day. The
	 * same id gives the same number again.
	 * @throws NotFoundException if there is no such type or body, or its unit is out of
	 * reach
	 * @throws org.springframework.security.access.AccessDeniedException if the user may
	 * not register there
	 * @throws RefusedException if the body is no own one or may not issue the type, the
	 * type bears no number, one of them is not valid on the day, or the day is in no term
	 * @throws StaleException if the id is that of another document's number
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public TakenNumber take(UUID numberId, UUID typeId, UUID bodyId, LocalDate day) {
		BodyView body = lock(bodyId);
		TypeView type = hold(typeId);
		Optional<TermView> term = organization.termOn(day);
		Optional<TakenNumber> before = find(numberId, type, body);
		if (before.isPresent()) {
			return sameTerm(before.get(), term, day);
		}
		faults(type, body, term, day).stream().findFirst().ifPresent(fault -> {
			throw new RefusedException(fault.code(), fault.arguments());
		});
		int number = advance(type, body, term.orElseThrow(), 1);
		insert(numberId, null, number, number, type, body, term.orElseThrow(), "");
		return new TakenNumber(numberId, term.orElseThrow().id(), number, TakenNumber.reference(number, type, body));
	}

	/**
	 * Marks the next number, or the next ones up to one, as used outside the portal: for
	 * documents that do not belong in it, and to begin in the middle of a term. The same
	 * id reserves once.
	 * @throws InvalidInputException with faults at {@code type}, {@code body},
	 * {@code day}, {@code until}, {@code note}
	 * @throws NotFoundException as {@link #take} does
	 * @throws StaleException if the id is that of another reservation
	 */
	public Reservation reserve(UUID id, ReserveCommand command) {
		BodyView body = lock(command.bodyId());
		TypeView type = hold(command.typeId());
		String note = command.note() == null ? "" : command.note();
		Optional<Reservation> before = findReservation(id, type, body, note);
		if (before.isPresent()) {
			return before.get();
		}
		Optional<TermView> term = organization.termOn(command.day());
		List<Fault> faults = faults(type, body, term, command.day());
		faults.addAll(secrecy.faults("note", note));
		if (!faults.isEmpty()) {
			throw new InvalidInputException(faults);
		}
		int next = last(type, body, term.orElseThrow()) + 1;
		int until = command.until() == null ? next : command.until();
		if (until < next) {
			throw new InvalidInputException("until", "document-number.fault.until-taken",
					TakenNumber.reference(next, type, body));
		}
		if (until - next >= MOST_AT_ONCE) {
			throw new InvalidInputException("until", "document-number.fault.too-many", MOST_AT_ONCE,
					TakenNumber.reference(next + MOST_AT_ONCE - 1, type, body));
		}
		advance(type, body, term.orElseThrow(), until - next + 1);
		insert(null, id, next, until, type, body, term.orElseThrow(), note);
		return reservation(next, until, type, body);
	}

	/** The body, when nobody else takes numbers of its unit any more. */
	private BodyView lock(UUID bodyId) {
		BodyView body = catalogue.body(bodyId);
		if (body.unitId() == null) {
			throw new RefusedException("document-number.refused.not-own", body.name());
		}
		access.require(Permission.REGISTER, body.unitId());
		return jdbc.sql("select * from issuing_body where unit_id = :unit order by id for no key update")
			.param("unit", body.unitId())
			.query(CatalogueRows::body)
			.list()
			.stream()
			.filter(locked -> locked.id().equals(bodyId))
			.findFirst()
			.orElseThrow(() -> new StaleException("issuing body " + bodyId));
	}

	private TypeView hold(UUID typeId) {
		return jdbc.sql("select * from document_type where id = :id for share")
			.param("id", typeId)
			.query(CatalogueRows::type)
			.optional()
			.orElseThrow(() -> new NotFoundException("document type " + typeId));
	}

	private static List<Fault> faults(TypeView type, BodyView body, Optional<TermView> term, LocalDate day) {
		List<Fault> faults = new ArrayList<>();
		if (!type.bearsNumber()) {
			faults.add(new Fault("type", "document-number.fault.no-abbreviation", type.name()));
		}
		else if (!type.validOn(day)) {
			faults.add(new Fault("type", "document-number.fault.type-not-valid", type.name(), day));
		}
		else if (!type.mayBeIssuedBy(body)) {
			faults.add(new Fault("type", "document-number.fault.not-by-board", type.name(), body.name()));
		}
		if (!body.validOn(day)) {
			faults.add(new Fault("body", "document-number.fault.body-not-valid", body.name(), day));
		}
		if (term.isEmpty()) {
			faults.add(new Fault("day", "document-number.fault.no-term", day));
		}
		return faults;
	}

	private Optional<TakenNumber> find(UUID numberId, TypeView type, BodyView body) {
		return jdbc.sql("select * from document_number where id = :id")
			.param("id", numberId)
			.query((row, index) -> same(row, type, body) && !row.getBoolean("elsewhere")
					? new TakenNumber(numberId, row.getObject("term_id", UUID.class), row.getInt("number"),
							TakenNumber.reference(row.getInt("number"), type, body))
					: stale("document number " + numberId))
			.optional();
	}

	/** A document whose date moves to another term needs another number. */
	private static TakenNumber sameTerm(TakenNumber taken, Optional<TermView> term, LocalDate day) {
		if (term.map(TermView::id).filter(taken.termId()::equals).isEmpty()) {
			throw new RefusedException("document-number.refused.other-term", taken.reference(), day);
		}
		return taken;
	}

	private Optional<Reservation> findReservation(UUID id, TypeView type, BodyView body, String note) {
		return jdbc.sql("""
				select min(number) as first, max(number) as last, type_id, body_id, note, taken_by
				from document_number where reservation_id = :id
				group by type_id, body_id, note, taken_by
				""")
			.param("id", id)
			.query((row,
					index) -> same(row, type, body) && row.getString("note").equals(note)
							&& access.user().id().equals(row.getObject("taken_by", UUID.class))
									? reservation(row.getInt("first"), row.getInt("last"), type, body)
									: NumberSequences.<Reservation>stale("reservation " + id))
			.optional();
	}

	private static boolean same(ResultSet row, TypeView type, BodyView body) throws SQLException {
		return type.id().equals(row.getObject("type_id", UUID.class))
				&& body.id().equals(row.getObject("body_id", UUID.class));
	}

	private static <T> T stale(String what) {
		throw new StaleException(what);
	}

	private static Reservation reservation(int first, int last, TypeView type, BodyView body) {
		return new Reservation(TakenNumber.reference(first, type, body), TakenNumber.reference(last, type, body),
				last - first + 1);
	}

	private int last(TypeView type, BodyView body, TermView term) {
		return jdbc.sql("""
				select last_number from number_sequence
				where type_id = :type and body_id = :body and term_id = :term
				""")
			.param("type", type.id())
			.param("body", body.id())
			.param("term", term.id())
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/** Returns the last number of the sequence when the count of them is taken. */
	private int advance(TypeView type, BodyView body, TermView term, int count) {
		return jdbc.sql("""
				insert into number_sequence as s (type_id, body_id, term_id, last_number)
				values (:type, :body, :term, :count)
				on conflict (type_id, body_id, term_id) do update set last_number = s.last_number + :count
				where s.last_number + :count <= :possible
				returning last_number
				""")
			.param("type", type.id())
			.param("body", body.id())
			.param("term", term.id())
			.param("count", count)
			.param("possible", LAST_POSSIBLE)
			.query(Integer.class)
			.optional()
			.orElseThrow(() -> new RefusedException("document-number.refused.full", LAST_POSSIBLE));
	}

	/** Numbers for the portal's own documents are taken one by one, under their id. */
	private void insert(UUID numberId, UUID reservationId, int first, int last, TypeView type, BodyView body,
			TermView term, String note) {
		jdbc.sql(
				"""
						insert into document_number (id, type_id, body_id, term_id, number, elsewhere, reservation_id, note,
						                             taken_by, taken_at)
						select coalesce(cast(:id as uuid), uuidv7()), :type, :body, :term, n, cast(:reservation as uuid) is not null,
						       cast(:reservation as uuid), :note, :user, :now
						from generate_series(:first, :last) as n
						""")
			.param("id", numberId == null ? null : numberId.toString())
			.param("reservation", reservationId == null ? null : reservationId.toString())
			.param("type", type.id())
			.param("body", body.id())
			.param("term", term.id())
			.param("first", first)
			.param("last", last)
			.param("note", note)
			.param("user", access.user().id())
			.param("now", time.now().atOffset(ZoneOffset.UTC))
			.update();
	}

}
