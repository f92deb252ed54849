package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.Organizations;

/**
 * Directives for tests, written straight into the database: what came to one unit and was
 * passed on by it, prepared by one person and issued by another.
 */
public class IssuedDirectives {

	private final JdbcClient jdbc;

	private final UnitView keeper;

	private final UUID officer;

	private final UUID leader;

	public IssuedDirectives(JdbcClient jdbc, UnitView keeper, UUID officer, UUID leader) {
		this.jdbc = jdbc;
		this.keeper = keeper;
		this.officer = officer;
		this.leader = leader;
	}

	/**
	 * A directive in force that the units have received to carry out, of the term of its
	 * date and passed on at its midnight.
	 */
	public UUID issued(String type, String reference, LocalDate issuedOn, String subject, UnitView... units) {
		UUID id = Ids.next();
		jdbc.sql(
				"""
						insert into directive (id, unit_id, direction, type_id, body_id, term_id, reference, issued_on, received_on,
						                       status, current_number, registered_by, registered_at)
						values (:id, :unit, 'INCOMING', :type, :body, :term, :reference, :on, :on, 'ISSUED', 1, :officer, :at)""")
			.param("id", id)
			.param("unit", keeper.id())
			.param("type", type(type))
			.param("body", body())
			.param("term", term(issuedOn))
			.param("reference", reference)
			.param("on", issuedOn)
			.param("officer", officer)
			.param("at", issuedOn.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime())
			.update();
		jdbc.sql(
				"""
						insert into directive_version (id, directive_id, number, subject, urgency, written_by, created_at,
						                               last_edited_by, last_edited_at, issued_by, issued_at)
						values (:version, :id, 1, :subject, 'NORMAL', array[:officer]::uuid[], :at, :officer, :at, :leader, :at)""")
			.param("version", Ids.next())
			.param("id", id)
			.param("subject", subject)
			.param("officer", officer)
			.param("leader", leader)
			.param("at", issuedOn.atStartOfDay(VietnamTime.ZONE).toOffsetDateTime())
			.update();
		for (UnitView unit : units) {
			receives(id, unit, "CARRY_OUT");
		}
		return id;
	}

	/**
	 * The unit gets the version in force.
	 * @param kind CARRY_OUT or TO_KNOW
	 */
	public void receives(UUID directive, UnitView unit, String kind) {
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

	/**
	 * Those who carry the directive out owe a step.
	 * @param evidence what shows that it is done, for example PLAN
	 */
	public void asks(UUID directive, String evidence, LocalDate dueOn) {
		UUID step = step(evidence);
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

	public void withdraw(UUID directive) {
		jdbc.sql("""
				update directive set status = 'WITHDRAWN', withdrawn_by = :leader, withdrawn_at = registered_at,
				       withdrawn_reason = 'Thay bằng văn bản khác' where id = :id""")
			.param("leader", leader)
			.param("id", directive)
			.update();
	}

	/** The day on which the unit did that step, by the portal's own account. */
	public Optional<LocalDate> doneOn(UUID directive, UnitView unit, String evidence) {
		return jdbc.sql("""
				select d.done_on from directive_duty d join required_step q on q.id = d.step_id
				 where d.directive_id = ? and d.unit_id = ? and q.evidence = ? and d.done_on is not null""")
			.params(directive, unit.id(), evidence)
			.query(LocalDate.class)
			.optional();
	}

	private UUID type(String name) {
		return jdbc.sql("select id from document_type where name = ?")
			.param(name)
			.query(UUID.class)
			.optional()
			.orElseGet(() -> {
				UUID id = Ids.next();
				jdbc.sql("""
						insert into document_type (id, name, by_board, position, valid_from)
						values (?, ?, false, 10, date '2011-01-01')""").params(id, name).update();
				return id;
			});
	}

	private UUID body() {
		return jdbc.sql("select id from issuing_body where name = 'Bộ Chính trị'")
			.query(UUID.class)
			.optional()
			.orElseGet(() -> {
				UUID id = Ids.next();
				jdbc.sql("""
						insert into issuing_body (id, name, suffix, level, position, valid_from)
						values (?, 'Bộ Chính trị', 'TW', 'CENTRAL', 10, date '2011-01-01')""").param(id).update();
				return id;
			});
	}

	private UUID step(String evidence) {
		return jdbc.sql("select id from required_step where evidence = ?")
			.param(evidence)
			.query(UUID.class)
			.optional()
			.orElseGet(() -> {
				UUID id = Ids.next();
				jdbc.sql("""
						insert into required_step (id, name, evidence, days, position, valid_from)
						select ?, ?, ?, 30, coalesce(max(position), 0) + 10, date '2011-01-01' from required_step""")
					.params(id, "Bước " + evidence, evidence)
					.update();
				return id;
			});
	}

	private UUID term(LocalDate day) {
		LocalDate shifted = day.minusMonths(6);
		return new Organizations(jdbc).term(shifted.getYear() - shifted.getYear() % 5).id();
	}

}
