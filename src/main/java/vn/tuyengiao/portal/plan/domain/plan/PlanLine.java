package vn.tuyengiao.portal.plan.domain.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.round.Snapshot;
import vn.tuyengiao.portal.platform.Ids;

/** One task of a plan. A draft line may be incomplete. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class PlanLine {

	@Id
	private UUID id;

	private int position;

	private String task = "";

	@Enumerated(EnumType.STRING)
	private FieldOfWork field;

	private LocalDate startsOn;

	private LocalDate endsOn;

	private UUID leadPersonId;

	private String leadText = "";

	private String coordinating = "";

	private String expectedResult = "";

	private String indicator = "";

	@Column(precision = 15, scale = 2)
	private BigDecimal target;

	private String directiveRef = "";

	private UUID directiveId;

	private UUID carriedFromId;

	private int carriedCount;

	private UUID firstPeriodId;

	public PlanLine(UUID id, UUID periodId) {
		this.id = id;
		this.firstPeriodId = periodId;
	}

	/** The same task in the next period, a period older; its dates are to be set anew. */
	public static PlanLine carriedOver(PlanLine undone, int position) {
		PlanLine line = goingOnWith(undone, Ids.next());
		line.write(position,
				new PlanContent.Line(line.id, undone.task, undone.field, null, null, undone.leadPersonId,
						undone.leadText, undone.coordinating, undone.expectedResult, undone.indicator, undone.target,
						undone.directiveRef, undone.id, undone.directiveId));
		return line;
	}

	/** Still without words, but with the age of the undone task. */
	public static PlanLine goingOnWith(PlanLine undone, UUID id) {
		PlanLine line = new PlanLine(id, undone.firstPeriodId);
		line.carriedFromId = undone.id;
		line.carriedCount = undone.carriedCount + 1;
		return line;
	}

	public void write(int newPosition, PlanContent.Line content) {
		position = newPosition;
		task = content.task();
		field = content.field();
		startsOn = content.startsOn();
		endsOn = content.endsOn();
		leadPersonId = content.leadPersonId();
		leadText = content.leadText();
		coordinating = content.coordinating();
		expectedResult = content.expectedResult();
		indicator = content.indicator();
		target = content.target();
		directiveRef = content.directiveRef();
		directiveId = content.directiveId();
	}

	/**
	 * Notes which directive its words name; that is no edit, as they stay what they are.
	 */
	public void link(UUID directive) {
		directiveId = directive;
	}

	public void moveTo(int newPosition) {
		position = newPosition;
	}

	/** Whether the line already says just this. */
	public boolean says(PlanContent.Line content) {
		PlanLine other = new PlanLine(content.id(), firstPeriodId);
		other.write(position, content);
		return snapshot().equals(other.snapshot());
	}

	public PlanContent.Line content() {
		return new PlanContent.Line(id, task, field, startsOn, endsOn, leadPersonId, leadText, coordinating,
				expectedResult, indicator, target, directiveRef, carriedFromId, directiveId);
	}

	/** Nothing is written in it, and nothing came over from an earlier plan. */
	public boolean isBlank() {
		return content().isBlank();
	}

	public Snapshot.Line snapshot() {
		Map<String, String> values = new LinkedHashMap<>();
		values.put("task", task);
		values.put("field", Snapshot.plain(field));
		values.put("startsOn", Snapshot.plain(startsOn));
		values.put("endsOn", Snapshot.plain(endsOn));
		values.put("leadPersonId", Snapshot.plain(leadPersonId));
		values.put("leadText", leadText);
		values.put("coordinating", coordinating);
		values.put("expectedResult", expectedResult);
		values.put("indicator", indicator);
		values.put("target", Snapshot.plain(target));
		values.put("directiveRef", directiveRef);
		return new Snapshot.Line(id, values);
	}

	@Override
	public boolean equals(Object other) {
		return this == other || other instanceof PlanLine line && id.equals(line.id);
	}

	@Override
	public int hashCode() {
		return id.hashCode();
	}

}
