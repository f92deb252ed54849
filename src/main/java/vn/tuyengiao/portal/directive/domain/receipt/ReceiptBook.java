package vn.tuyengiao.portal.directive.domain.receipt;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Receipts in whole sets, as a directive may go to thousands of units, and the log of
 * what was done with them. What one unit says of its receipt goes through
 * {@link Receipt}. Both lock the row and count its version.
 */
@Component
@RequiredArgsConstructor
public class ReceiptBook {

	private final JdbcClient jdbc;

	/** Gives each recipient its receipt of the version. */
	public void deliver(UUID directiveId, UUID versionId, Instant at) {
		jdbc.sql("""
				insert into receipt (id, directive_id, version_id, unit_id, kind, delivered_at)
				select uuidv7(), :directive, r.version_id, r.unit_id, r.kind, :at
				  from directive_recipient r where r.version_id = :version
				on conflict (version_id, unit_id) do nothing
				""").param("directive", directiveId).param("version", versionId).param("at", Rows.utc(at)).update();
	}

	/** The version was issued too early: nobody has got it. */
	public void takeBack(UUID versionId) {
		jdbc.sql("""
				delete from receipt_event e using receipt r where r.id = e.receipt_id and r.version_id = :version
				""").param("version", versionId).update();
		jdbc.sql("""
				delete from receipt where version_id = :version
				""").param("version", versionId).update();
	}

	/** Writes down what units did with the version before, as sample directives do. */
	public void enter(UUID versionId, List<GivenReceipt> given) {
		jdbc.sql(
				"""
						with given as (
						    select * from unnest(cast(:units as uuid[]), cast(:users as uuid[]), cast(:opened as timestamptz[]),
						                         cast(:acknowledged as timestamptz[]), cast(:days as date[]))
						        as g (unit_id, user_id, opened_at, acknowledged_at, acknowledged_on)),
						changed as (
						    update receipt r set opened_at = g.opened_at, opened_by = g.user_id, acknowledged_at = g.acknowledged_at,
						           acknowledged_by = case when g.acknowledged_at is not null then g.user_id end,
						           acknowledged_on = g.acknowledged_on
						      from given g where r.version_id = :version and r.unit_id = g.unit_id
						    returning r.id, g.user_id, g.opened_at, g.acknowledged_at)
						insert into receipt_event (receipt_id, kind, user_id, at)
						select c.id, k.kind, c.user_id, c.opened_at from changed c
						  join (values ('OPENED'), ('ACKNOWLEDGED')) as k (kind)
						    on k.kind = 'OPENED' or c.acknowledged_at is not null
						""")
			.param("version", versionId)
			.param("units", given.stream().map(GivenReceipt::unitId).toArray(UUID[]::new))
			.param("users", given.stream().map(GivenReceipt::by).toArray(UUID[]::new))
			.param("opened", texts(given, GivenReceipt::openedAt))
			.param("acknowledged", texts(given, GivenReceipt::acknowledgedAt))
			.param("days", texts(given, GivenReceipt::acknowledgedOn))
			.update();
	}

	/**
	 * Takes note that somebody opened the version in force, for all units below the roots
	 * at once and with their logs: every page of a directive does so, in one statement.
	 */
	void open(Opening opening, UUID[] roots) {
		jdbc.sql(
				"""
						with mine as (
						    update receipt r set opened_at = coalesce(r.opened_at, :at), opened_by = coalesce(r.opened_by, :user),
						           version = r.version + case when r.opened_at is null then 1 else 0 end
						      from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
						     where d.id = :directive and r.version_id = v.id
						       and exists (select 1 from unit_closure c
						             where c.descendant_id = r.unit_id and c.ancestor_id = any(:roots))
						       and (cast(:document as uuid) is null or exists (select 1 from directive_document dd
						             where dd.id = cast(:document as uuid) and dd.version_id = v.id))
						       and (cast(:number as int) is null or v.number = cast(:number as int))
						       and not exists (select 1 from receipt_event e
						             where e.receipt_id = r.id and e.kind = :kind and e.user_id = :user
						               and e.document_id is not distinct from cast(:document as uuid) and e.at >= :midnight)
						    returning r.id)
						insert into receipt_event (receipt_id, kind, document_id, user_id, at)
						select mine.id, :kind, cast(:document as uuid), :user, :at from mine
						""")
			.param("directive", opening.directiveId())
			.param("roots", roots)
			.param("kind", opening.kind())
			.param("document", opening.documentId() == null ? null : opening.documentId().toString())
			.param("number", opening.number())
			.param("user", opening.userId())
			.param("at", Rows.utc(opening.at()))
			.param("midnight", opening.at().atZone(VietnamTime.ZONE).truncatedTo(ChronoUnit.DAYS).toOffsetDateTime())
			.update();
	}

	/** Adds a line to the log of a receipt. */
	void log(UUID receiptId, String kind, UUID userId, Instant at) {
		jdbc.sql("""
				insert into receipt_event (receipt_id, kind, user_id, at) values (:receipt, :kind, :user, :at)""")
			.param("receipt", receiptId)
			.param("kind", kind)
			.param("user", userId)
			.param("at", Rows.utc(at))
			.update();
	}

	private static String[] texts(List<GivenReceipt> given, Function<GivenReceipt, ? extends @Nullable Object> value) {
		return given.stream().map(value).map(each -> each == null ? null : each.toString()).toArray(String[]::new);
	}

	/**
	 * What a person opened; it is noted once a day.
	 *
	 * @param documentId only if the version in force has this document; null for any
	 * @param number only if the version in force is this one; null for any
	 */
	record Opening(UUID directiveId, String kind, @Nullable UUID documentId, @Nullable Integer number, UUID userId,
			Instant at) {
	}

}
