package vn.tuyengiao.portal.directive.domain.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.recipient.DistributionSummary;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.DraftRef;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Presented;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Recipients;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Version;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Withdrawal;
import vn.tuyengiao.portal.register.BodyLevel;

/** A directive and the version of it that is shown, with names for their ids. */
final class ShownVersion {

	final UUID unitId;

	final String keeperName;

	final Direction direction;

	final DirectiveStatus status;

	final String reference;

	final LocalDate issuedOn;

	final LocalDate receivedOn;

	final String typeName;

	final boolean reachesAll;

	final String bodyName;

	final BodyLevel level;

	final String termName;

	final int currentNumber;

	final UUID currentId;

	final Withdrawal withdrawal;

	final Version shown;

	final DraftRef draft;

	final DistributionSummary summary;

	final Recipients recipients;

	final Presented presented;

	final boolean hasText;

	/** Names of files whose first page somebody has to look at. */
	final List<String> unchecked;

	final List<UUID> carriers;

	ShownVersion(ResultSet row) throws SQLException {
		unitId = row.getObject("unit_id", UUID.class);
		keeperName = row.getString("keeper_name");
		direction = Direction.valueOf(row.getString("direction"));
		status = DirectiveStatus.valueOf(row.getString("status"));
		reference = row.getString("reference");
		issuedOn = row.getObject("issued_on", LocalDate.class);
		receivedOn = row.getObject("received_on", LocalDate.class);
		typeName = row.getString("type_name");
		reachesAll = row.getBoolean("reaches_all");
		bodyName = row.getString("body_name");
		level = BodyLevel.valueOf(row.getString("level"));
		termName = row.getString("term_name");
		currentNumber = row.getInt("current_number");
		currentId = row.getObject("current_id", UUID.class);
		withdrawal = status != DirectiveStatus.WITHDRAWN ? null : new Withdrawal(row.getString("withdrawn_by_name"),
				DirectiveSheetQueries.instant(row, "withdrawn_at"), row.getString("withdrawn_reason"));
		shown = new Version(row.getObject("version_id", UUID.class), row.getInt("number"), row.getLong("lock"),
				row.getString("subject"), Urgency.valueOf(row.getString("urgency")), row.getString("request"),
				row.getString("change"), row.getString("edited_by_name"),
				DirectiveSheetQueries.instant(row, "last_edited_at"), row.getString("issued_by_name"),
				DirectiveSheetQueries.instant(row, "issued_at"));
		UUID draftId = row.getObject("draft_id", UUID.class);
		draft = draftId == null || status == DirectiveStatus.WITHDRAWN ? null
				: new DraftRef(draftId, row.getInt("draft_number"), row.getBoolean("draft_mine"));
		summary = new DistributionSummary(row.getInt("carry_out"), row.getInt("to_know"), row.getInt("steps"),
				row.getObject("first_due", LocalDate.class), row.getInt("reporting_without"));
		recipients = new Recipients(row.getInt("carry_out"), row.getInt("to_know"), row.getInt("opened"),
				row.getInt("acknowledged"));
		Instant presentedAt = DirectiveSheetQueries.instant(row, "presented_at");
		presented = presentedAt == null ? null
				: new Presented(row.getString("presented_by_name"), presentedAt, row.getString("returned_by_name"),
						DirectiveSheetQueries.instant(row, "returned_at"), row.getString("return_reason"));
		hasText = row.getBoolean("has_text");
		unchecked = List.of((String[]) row.getArray("unchecked").getArray());
		carriers = List.of((UUID[]) row.getArray("carriers").getArray());
	}

}
