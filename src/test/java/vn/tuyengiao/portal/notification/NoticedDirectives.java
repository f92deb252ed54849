package vn.tuyengiao.portal.notification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tuyengiao.portal.directive.domain.told.DirectiveNews;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.testing.Organizations;

/**
 * Directives for tests of what other modules make of them: written straight into the
 * database, and announced in the same transaction as the portal does.
 */
public class NoticedDirectives {

	private static final LocalDate VALID = LocalDate.of(2011, 1, 1);

	private final JdbcClient jdbc;

	private final DirectiveNews news;

	private final TransactionTemplate transaction;

	private final VietnamTime time;

	private final UUID registrar;

	private final UUID issuer;

	private final UUID type = Ids.next();

	private final UUID body = Ids.next();

	private final UUID term;

	public final UUID acknowledge = Ids.next();

	public final UUID programme = Ids.next();

	/** In a portal that has no types, bodies and steps yet. */
	public NoticedDirectives(ApplicationContext portal, UUID registrar, UUID issuer) {
		jdbc = portal.getBean(JdbcClient.class);
		news = portal.getBean(DirectiveNews.class);
		transaction = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
		time = portal.getBean(VietnamTime.class);
		this.registrar = registrar;
		this.issuer = issuer;
		term = new Organizations(jdbc).term(2025).id();
		jdbc.sql("""
				insert into document_type (id, name, abbreviation, by_board, position, valid_from)
				values (?, 'Chỉ thị', 'CT', false, 10, ?)""").params(type, VALID).update();
		jdbc.sql("""
				insert into issuing_body (id, name, suffix, level, position, valid_from)
				values (?, 'Bộ Chính trị', 'TW', 'CENTRAL', 10, ?)""").params(body, VALID).update();
		step(acknowledge, "Xác nhận đã nhận", "ACKNOWLEDGEMENT", 10);
		step(programme, "Chương trình hành động", "PROGRAMME", 20);
	}

	private void step(UUID id, String name, String evidence, int position) {
		jdbc.sql(
				"""
						insert into required_step (id, name, evidence, days, position, valid_from) values (?, ?, ?, 10, ?, ?)""")
			.params(id, name, evidence, position, VALID)
			.update();
	}

	/** Registered at the unit and not issued yet. */
	public UUID registered(UnitView unit, String reference) {
		UUID id = Ids.next();
		jdbc.sql(
				"""
						insert into directive (id, unit_id, direction, type_id, body_id, term_id, reference, issued_on, received_on,
						                       status, registered_by, registered_at)
						values (?, ?, 'INCOMING', ?, ?, ?, ?, date '2026-11-02', date '2026-11-10', 'DRAFT', ?, ?)""")
			.params(id, unit.id(), type, body, term, reference, registrar, now())
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
		return time.now().atOffset(ZoneOffset.UTC);
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
