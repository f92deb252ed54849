package vn.tuyengiao.portal.directive.domain.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.tuyengiao.portal.directive.domain.Direction;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.directive.domain.Urgency;
import vn.tuyengiao.portal.directive.domain.recipient.DistributionSummary;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Amendment;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.DraftRef;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Presented;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Recalled;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Recipients;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Version;
import vn.tuyengiao.portal.directive.domain.sheet.DirectiveSheet.Withdrawal;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.register.BodyLevel;

/** A directive and the version of it that is shown, with names for their ids. */
final class ShownVersion {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	final UUID unitId;

	final String keeperName;

	final Direction direction;

	final DirectiveStatus status;

	final String reference;

	final LocalDate issuedOn;

	final @Nullable LocalDate receivedOn;

	final String typeName;

	final boolean reachesAll;

	final String bodyName;

	final BodyLevel level;

	final @Nullable String termName;

	final int currentNumber;

	final @Nullable UUID currentId;

	final @Nullable Withdrawal withdrawal;

	final Version shown;

	final @Nullable DraftRef draft;

	final DistributionSummary summary;

	final Recipients recipients;

	final @Nullable Presented presented;

	final @Nullable Amendment amendment;

	final @Nullable Recalled recalled;

	final boolean hasText;

	/** Names of files whose first page somebody has to look at. */
	final List<String> unchecked;

	final List<UUID> carriers;

	ShownVersion(ResultSet row) throws SQLException {
		unitId = Rows.id(row, "unit_id");
		keeperName = row.getString("keeper_name");
		direction = Rows.oneOf(Direction.class, row, "direction");
		status = Rows.oneOf(DirectiveStatus.class, row, "status");
		reference = row.getString("reference");
		issuedOn = Rows.day(row, "issued_on");
		receivedOn = Rows.day(row, "received_on");
		typeName = row.getString("type_name");
		reachesAll = row.getBoolean("reaches_all");
		bodyName = row.getString("body_name");
		level = Rows.oneOf(BodyLevel.class, row, "level");
		termName = row.getString("term_name");
		currentNumber = row.getInt("current_number");
		currentId = Rows.id(row, "current_id");
		withdrawal = status != DirectiveStatus.WITHDRAWN ? null : new Withdrawal(row.getString("withdrawn_by_name"),
				Rows.instant(row, "withdrawn_at"), row.getString("withdrawn_reason"));
		shown = new Version(Rows.id(row, "version_id"), row.getInt("number"), row.getLong("lock"),
				row.getString("subject"), Rows.oneOf(Urgency.class, row, "urgency"), row.getString("request"),
				row.getString("change"), row.getString("edited_by_name"), Rows.instant(row, "last_edited_at"),
				row.getString("issued_by_name"), Rows.instant(row, "issued_at"), row.getBoolean("issued_mine"));
		UUID draftId = Rows.id(row, "draft_id");
		draft = draftId == null || status == DirectiveStatus.WITHDRAWN ? null
				: new DraftRef(draftId, row.getInt("draft_number"), row.getBoolean("draft_mine"));
		summary = new DistributionSummary(row.getInt("carry_out"), row.getInt("to_know"), row.getInt("steps"),
				Rows.day(row, "first_due"), row.getInt("reporting_without"));
		recipients = new Recipients(row.getInt("carry_out"), row.getInt("to_know"), row.getInt("opened"),
				row.getInt("acknowledged"));
		Instant presentedAt = Rows.instant(row, "presented_at");
		presented = presentedAt == null ? null : new Presented(row.getString("presented_by_name"), presentedAt,
				row.getString("returned_by_name"), Rows.instant(row, "returned_at"), row.getString("return_reason"));
		String compared = row.getString("amendment");
		amendment = compared == null ? null : JSON.readValue(compared, Amendment.class);
		Instant recalledAt = Rows.instant(row, "recalled_at");
		recalled = recalledAt == null ? null
				: new Recalled(Rows.instant(row, "recalled_issued_at"), row.getString("recalled_by_name"), recalledAt);
		hasText = row.getBoolean("has_text");
		unchecked = Rows.texts(row, "unchecked");
		carriers = Rows.ids(row, "carriers");
	}

}
