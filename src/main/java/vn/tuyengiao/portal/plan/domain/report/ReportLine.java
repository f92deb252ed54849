package vn.tuyengiao.portal.plan.domain.report;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.plan.Outcome;
import vn.tuyengiao.portal.platform.Ids;

/** The result of one planned task. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class ReportLine {

	@Id
	private UUID id;

	private UUID planLineId;

	@Embedded
	private TaskResult content = TaskResult.OPEN;

	private boolean marked;

	ReportLine(UUID planLineId) {
		this.id = Ids.next();
		this.planLineId = planLineId;
	}

	void write(ReportContent.Line said) {
		content = said.content();
		marked = said.marked() && content.outcome() == Outcome.DONE;
	}

	ReportContent.Line said() {
		return new ReportContent.Line(planLineId, content, marked);
	}

}
