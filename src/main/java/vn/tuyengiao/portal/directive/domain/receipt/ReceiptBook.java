package vn.tuyengiao.portal.directive.domain.receipt;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Receipts in whole sets, as a directive may go to thousands of units, and the log of
 * what was done with them. One receipt changes through {@link Receipt} alone.
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
				""")
			.param("directive", directiveId)
			.param("version", versionId)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
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

	/** Adds the same line to the logs of the receipts. */
	void log(Collection<UUID> receipts, String kind, UUID documentId, UUID userId, Instant at) {
		jdbc.sql("""
				insert into receipt_event (receipt_id, kind, document_id, user_id, at)
				select r.id, :kind, cast(:document as uuid), :user, :at from unnest(cast(:receipts as uuid[])) as r (id)
				""")
			.param("receipts", receipts.toArray(UUID[]::new))
			.param("kind", kind)
			.param("document", documentId == null ? null : documentId.toString())
			.param("user", userId)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static String[] texts(List<GivenReceipt> given, Function<GivenReceipt, Object> value) {
		return given.stream().map(value).map(each -> each == null ? null : each.toString()).toArray(String[]::new);
	}

}
