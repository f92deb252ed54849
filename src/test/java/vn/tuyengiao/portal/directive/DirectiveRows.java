package vn.tuyengiao.portal.directive;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Directives and what units did with them for tests, written straight into the database
 * without the rules of the services. Kept by one unit, written by one person and issued
 * by another; days begin at eight in the morning of Vietnam.
 */
public class DirectiveRows {

	private static final LocalTime MORNING = LocalTime.of(8, 0);

	private final JdbcClient jdbc;

	private final UnitView keeper;

	private final UUID author;

	private final UUID leader;

	public DirectiveRows(JdbcClient jdbc, UnitView keeper, UUID author, UUID leader) {
		this.jdbc = jdbc;
		this.keeper = keeper;
		this.author = author;
		this.leader = leader;
	}

	/** Registered and not issued. */
	public UUID drafted(Kind kind, String reference, LocalDate day, String subject) {
		UUID id = Ids.next();
		jdbc.sql("""
				insert into directive (id, unit_id, direction, type_id, body_id, term_id, reference, issued_on,
				                       received_on, status, registered_by, registered_at)
				values (?, ?, 'INCOMING', ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?)""")
			.params(id, keeper.id(), kind.typeId(), kind.bodyId(), kind.termId(), reference, day, day, author, at(day))
			.update();
		version(id, 1, subject, "", day);
		return id;
	}

	/**
	 * Issued on the day it bears, and delivered.
	 * @param steps each with its due date
	 */
	public UUID issued(Kind kind, String reference, LocalDate day, String subject, Map<UUID, LocalDate> steps,
			Collection<UnitView> carryOut, Collection<UnitView> toKnow) {
		UUID id = drafted(kind, reference, day, subject);
		UUID version = current(id, 1);
		carryOut.forEach(unit -> recipient(version, unit, "CARRY_OUT"));
		toKnow.forEach(unit -> recipient(version, unit, "TO_KNOW"));
		steps.forEach(
				(step, dueOn) -> jdbc.sql("insert into directive_step (version_id, step_id, due_on) values (?, ?, ?)")
					.params(version, step, dueOn)
					.update());
		issue(id, 1, day);
		return id;
	}

	/**
	 * The unit gets the version in force.
	 * @param kind CARRY_OUT or TO_KNOW
	 */
	public void received(UUID directive, UnitView unit, String kind) {
		jdbc.sql(
				"""
						insert into directive_recipient (version_id, unit_id, kind)
						select v.id, :unit, :kind from directive d
						  join directive_version v on v.directive_id = d.id and v.number = d.current_number where d.id = :directive""")
			.param("unit", unit.id())
			.param("kind", kind)
			.param("directive", directive)
			.update();
		jdbc.sql(
				"""
						insert into receipt (id, directive_id, version_id, unit_id, kind, delivered_at)
						select uuidv7(), d.id, v.id, :unit, :kind, v.issued_at from directive d
						  join directive_version v on v.directive_id = d.id and v.number = d.current_number where d.id = :directive""")
			.param("unit", unit.id())
			.param("kind", kind)
			.param("directive", directive)
			.update();
	}

	/** Those who carry the directive out owe one more step. */
	public void asked(UUID directive, UUID step, LocalDate dueOn) {
		jdbc.sql(
				"""
						insert into directive_step (version_id, step_id, due_on)
						select v.id, :step, :due from directive d
						  join directive_version v on v.directive_id = d.id and v.number = d.current_number where d.id = :directive""")
			.param("step", step)
			.param("due", dueOn)
			.param("directive", directive)
			.update();
		jdbc.sql(
				"""
						insert into directive_duty (directive_id, unit_id, step_id, position, due_on)
						select r.directive_id, r.unit_id, q.id, q.position, :due from receipt r join required_step q on q.id = :step
						 where r.directive_id = :directive and r.kind = 'CARRY_OUT'""")
			.param("step", step)
			.param("due", dueOn)
			.param("directive", directive)
			.update();
	}

	/** The next version for the same units, to be acknowledged again. */
	public void amended(UUID directive, String change, LocalDate day) {
		int number = jdbc.sql("select current_number + 1 from directive where id = ?")
			.param(directive)
			.query(Integer.class)
			.single();
		UUID before = current(directive, number - 1);
		String subject = jdbc.sql("select subject from directive_version where id = ?")
			.param(before)
			.query(String.class)
			.single();
		UUID version = version(directive, number, subject, change, day);
		jdbc.sql("""
				insert into directive_recipient (version_id, unit_id, kind)
				select ?, unit_id, kind from directive_recipient where version_id = ?""")
			.params(version, before)
			.update();
		jdbc.sql("""
				insert into directive_step (version_id, step_id, due_on)
				select ?, step_id, due_on from directive_step where version_id = ?""").params(version, before).update();
		jdbc.sql(
				"""
						insert into directive_document (id, version_id, position, guidance, type_id, reference, dated_on, subject, file_id)
						select uuidv7(), ?, position, guidance, type_id, reference, dated_on, subject, file_id
						  from directive_document where version_id = ?""")
			.params(version, before)
			.update();
		issue(directive, number, day);
		jdbc.sql("""
				update directive_duty d set done_on = null from required_step q
				 where d.directive_id = ? and q.id = d.step_id and q.evidence = 'ACKNOWLEDGEMENT'""")
			.param(directive)
			.update();
	}

	/** Guidance in the version in force, without a file. */
	public void guidance(UUID directive, UUID typeId, String reference, String subject, LocalDate day) {
		jdbc.sql(
				"""
						insert into directive_document (id, version_id, position, guidance, type_id, reference, dated_on, subject)
						select ?, v.id, (select count(*) from directive_document e where e.version_id = v.id), true, ?, ?, ?, ?
						  from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
						 where d.id = ?""")
			.params(Ids.next(), typeId, reference, day, subject, directive)
			.update();
	}

	public void withdrawn(UUID directive, String reason, LocalDate day) {
		jdbc.sql("""
				update directive set status = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?
				 where id = ?""").params(leader, at(day), reason, directive).update();
	}

	/** The version in force; {@code by} acts for the unit, or enters its paper. */
	public void acknowledged(UUID directive, UnitView unit, UUID by, LocalDate day, boolean onPaper) {
		jdbc.sql("""
				update receipt r set acknowledged_at = ?, acknowledged_by = ?, acknowledged_on = ?, on_paper = ?
				  from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
				 where r.version_id = v.id and d.id = ? and r.unit_id = ?""")
			.params(at(day), by, day, onPaper, directive, unit.id())
			.update();
		settle(directive, unit, "ACKNOWLEDGEMENT", day);
	}

	public UUID programme(UUID directive, UnitView unit, UUID by, String reference, String content, LocalDate day) {
		UUID id = Ids.next();
		jdbc.sql("""
				insert into action_programme (id, directive_id, unit_id, reference, dated_on, content, created_by,
				                              created_at, last_edited_by, last_edited_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, directive, unit.id(), reference, day, content, by, at(day), by, at(day))
			.update();
		settle(directive, unit, "PROGRAMME", day);
		return id;
	}

	/** A step that the unit states. */
	public void recorded(UUID directive, UnitView unit, UUID step, UUID by, LocalDate day, String note) {
		jdbc.sql("""
				insert into step_record (id, directive_id, unit_id, step_id, done_on, note, recorded_by, recorded_at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Ids.next(), directive, unit.id(), step, day, note, by, at(day))
			.update();
		done(directive, unit, step, day);
	}

	/** Whatever shows it. */
	public void done(UUID directive, UnitView unit, UUID step, LocalDate day) {
		jdbc.sql("update directive_duty set done_on = ? where directive_id = ? and unit_id = ? and step_id = ?")
			.params(day, directive, unit.id(), step)
			.update();
	}

	/**
	 * Takes it away with all that came of it, for tests that share their portal with
	 * others.
	 */
	public void removed(UUID directive) {
		for (String table : List.of("directive_duty", "step_record", "action_programme", "receipt", "directive_version",
				"directive")) {
			jdbc.sql("delete from " + table + " where " + (table.equals("directive") ? "id" : "directive_id") + " = ?")
				.param(directive)
				.update();
		}
	}

	private UUID version(UUID directive, int number, String subject, String change, LocalDate day) {
		UUID id = Ids.next();
		OffsetDateTime at = at(day);
		jdbc.sql("""
				insert into directive_version (id, directive_id, number, subject, urgency, change, written_by,
				                               created_at, last_edited_by, last_edited_at)
				values (?, ?, ?, ?, 'NORMAL', ?, array[?::uuid], ?, ?, ?)""")
			.params(List.of(id, directive, number, subject, change, author.toString(), at, author, at))
			.update();
		return id;
	}

	private void recipient(UUID version, UnitView unit, String kind) {
		jdbc.sql("insert into directive_recipient (version_id, unit_id, kind) values (?, ?, ?)")
			.params(version, unit.id(), kind)
			.update();
	}

	private void issue(UUID directive, int number, LocalDate day) {
		UUID version = current(directive, number);
		jdbc.sql("update directive_version set issued_by = ?, issued_at = ? where id = ?")
			.params(leader, at(day), version)
			.update();
		jdbc.sql("update directive set status = 'ISSUED', current_number = ? where id = ?")
			.params(number, directive)
			.update();
		jdbc.sql("""
				insert into receipt (id, directive_id, version_id, unit_id, kind, delivered_at)
				select uuidv7(), ?, version_id, unit_id, kind, ? from directive_recipient where version_id = ?""")
			.params(directive, at(day), version)
			.update();
		jdbc.sql("""
				insert into directive_duty (directive_id, unit_id, step_id, position, due_on)
				select ?, r.unit_id, s.step_id, q.position, s.due_on
				  from directive_recipient r join directive_step s on s.version_id = r.version_id
				  join required_step q on q.id = s.step_id
				 where r.version_id = ? and (r.kind = 'CARRY_OUT' or q.evidence = 'ACKNOWLEDGEMENT')
				on conflict do nothing""").params(directive, version).update();
	}

	private void settle(UUID directive, UnitView unit, String evidence, LocalDate day) {
		jdbc.sql("""
				update directive_duty d set done_on = ? from required_step q
				 where d.directive_id = ? and d.unit_id = ? and q.id = d.step_id and q.evidence = ?""")
			.params(day, directive, unit.id(), evidence)
			.update();
	}

	private UUID current(UUID directive, int number) {
		return jdbc.sql("select id from directive_version where directive_id = ? and number = ?")
			.params(directive, number)
			.query(UUID.class)
			.single();
	}

	private static OffsetDateTime at(LocalDate day) {
		Instant morning = day.atTime(MORNING).atZone(VietnamTime.ZONE).toInstant();
		return morning.atOffset(ZoneOffset.UTC);
	}

	/** What a document is and whose. */
	public record Kind(UUID typeId, UUID bodyId, UUID termId) {
	}

}
