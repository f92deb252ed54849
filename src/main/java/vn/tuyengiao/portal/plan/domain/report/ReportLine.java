package vn.tuyengiao.portal.plan.domain.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.plan.domain.round.Snapshot;
import vn.tuyengiao.portal.platform.Ids;

/** The result of one planned task. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ReportLine {

	@Id
	private UUID id;

	private UUID planLineId;

	@Enumerated(EnumType.STRING)
	private Outcome outcome;

	@Column(precision = 15, scale = 2)
	private BigDecimal reached;

	private String reason = "";

	private Boolean carryOver;

	public ReportLine(UUID planLineId) {
		this.id = Ids.next();
		this.planLineId = planLineId;
	}

	public void write(ReportContent.Line content) {
		outcome = content.outcome();
		reached = content.reached();
		reason = content.reason();
		carryOver = outcome == Outcome.DONE ? null : content.carryOver();
	}

	/** Whether the line already says just this. */
	public boolean says(ReportContent.Line content) {
		ReportLine other = new ReportLine(planLineId);
		other.write(content);
		return snapshot().equals(other.snapshot());
	}

	public ReportContent.Line content() {
		return new ReportContent.Line(planLineId, outcome, reached, reason, carryOver);
	}

	/** Not done to the end, and the unit means to go on with it. */
	public boolean carriesOver() {
		return outcome != null && outcome != Outcome.DONE && Boolean.TRUE.equals(carryOver);
	}

	public Snapshot.Line snapshot() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("outcome", Snapshot.plain(outcome));
		values.put("reached", Snapshot.plain(reached));
		values.put("reason", reason);
		values.put("carryOver", Snapshot.plain(carryOver));
		return new Snapshot.Line(planLineId, values);
	}

}
