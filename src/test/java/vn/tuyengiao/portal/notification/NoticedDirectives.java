package vn.tuyengiao.portal.notification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.directive.DirectiveRows;
import vn.tuyengiao.portal.directive.domain.told.DirectiveNews;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.Office;

/**
 * Directives for tests of what other modules make of them: written straight into the
 * database, and announced in the same transaction as the portal does.
 */
public class NoticedDirectives {

	private final Office office;

	private final JdbcClient jdbc;

	private final DirectiveNews news;

	private final TransactionTemplate transaction;

	private final UUID registrar;

	private final UUID issuer;

	public final UUID acknowledge;

	public final UUID programme;

	public NoticedDirectives(Office office) {
		this.office = office;
		jdbc = office.jdbc();
		news = office.bean(DirectiveNews.class);
		transaction = new TransactionTemplate(office.bean(PlatformTransactionManager.class));
		registrar = office.people().officer();
		issuer = office.people().leader();
		acknowledge = office.directives().acknowledgement();
		programme = office.directives().programme();
	}

	/** Registered at the unit and not issued yet. */
	public UUID registered(UnitView unit, String reference) {
		UUID id = Ids.next();
		DirectiveRows.Kind kind = office.directives().kind("Chỉ thị", LocalDate.of(2026, 11, 2));
		jdbc.sql(
				"""
						insert into directive (id, unit_id, direction, type_id, body_id, term_id, reference, issued_on, received_on,
						                       status, registered_by, registered_at)
						values (?, ?, 'INCOMING', ?, ?, ?, ?, date '2026-11-02', date '2026-11-10', 'DRAFT', ?, ?)""")
			.params(id, unit.id(), kind.typeId(), kind.bodyId(), kind.termId(), reference, registrar, now())
			.update();
		return id;
	}

	/** The next version, still to be addressed and issued. */
	public Version version(UUID directive, int number, String subject, String change) {
		Version version = new Version(directive, Ids.next(), number);
		jdbc.sql(
				"""
						insert into directive_version (id, directive_id, number, subject, urgency, change, written_by, created_at,
						                             last_edited_by, last_edited_at)
						values (?, ?, ?, ?, 'NORMAL', ?, array[?::uuid], ?, ?, ?)""")
			.params(version.id, directive, number, subject, change, registrar.toString(), now(), registrar, now())
			.update();
		return version;
	}

	public void withdraw(UUID directive, String reason) {
		transaction.executeWithoutResult(status -> {
			jdbc.sql("""
					update directive set status = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ?
					 where id = ?""").params(issuer, now(), reason, directive).update();
			news.withdrawn(directive);
		});
	}

	private OffsetDateTime now() {
		return office.bean(VietnamTime.class).now().atOffset(ZoneOffset.UTC);
	}

	/** One version, until it is issued. */
	public final class Version {

		public final UUID directive;

		public final UUID id;

		private final int number;

		private Version(UUID directive, UUID id, int number) {
			this.directive = directive;
			this.id = id;
			this.number = number;
		}

		public Version toCarryOut(UnitView... units) {
			return to("CARRY_OUT", units);
		}

		public Version toKnow(UnitView... units) {
			return to("TO_KNOW", units);
		}

		private Version to(String kind, UnitView... units) {
			for (UnitView unit : units) {
				jdbc.sql("insert into directive_recipient (version_id, unit_id, kind) values (?, ?, ?)")
					.params(id, unit.id(), kind)
					.update();
			}
			return this;
		}

		public Version asking(UUID step, LocalDate dueOn) {
			jdbc.sql("insert into directive_step (version_id, step_id, due_on) values (?, ?, ?)")
				.params(id, step, dueOn)
				.update();
			return this;
		}

		/** Issued and delivered, and said so, in one transaction. */
		public Version issue() {
			transaction.executeWithoutResult(status -> {
				jdbc.sql("update directive_version set issued_by = ?, issued_at = ? where id = ?")
					.params(issuer, now(), id)
					.update();
				jdbc.sql("update directive set status = 'ISSUED', current_number = ? where id = ?")
					.params(number, directive)
					.update();
				jdbc.sql(
						"""
								insert into receipt (id, directive_id, version_id, unit_id, kind, delivered_at)
								select uuidv7(), ?, version_id, unit_id, kind, ? from directive_recipient where version_id = ?""")
					.params(directive, now(), id)
					.update();
				news.issued(id);
			});
			return this;
		}

		/** As if the event had come once more. */
		public void announceAgain() {
			transaction.executeWithoutResult(status -> news.issued(id));
		}

	}

}
