package vn.tuyengiao.portal.plan.domain.plan;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.platform.Ids;

/** One task of a plan. A draft line may be incomplete. */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
class PlanLine {

	@Id
	private UUID id;

	private int position;

	@Embedded
	private PlanTask content = PlanTask.EMPTY;

	private @Nullable UUID directiveId;

	private @Nullable UUID carriedFromId;

	private int carriedCount;

	private UUID firstPeriodId;

	PlanLine(UUID id, UUID periodId) {
		this.id = id;
		this.firstPeriodId = periodId;
	}

	/** The same task in the next period, a period older; its dates are to be set anew. */
	static PlanLine carriedOver(UndoneTask undone, int position) {
		PlanLine line = goingOnWith(undone, Ids.next());
		line.position = position;
		line.content = undone.content().with(TaskField.STARTS_ON, null).with(TaskField.ENDS_ON, null);
		line.directiveId = undone.directiveId();
		return line;
	}

	/** Still without words, but with the age of the undone task. */
	static PlanLine goingOnWith(UndoneTask undone, UUID id) {
		PlanLine line = new PlanLine(id, undone.firstPeriodId());
		line.carriedFromId = undone.id();
		line.carriedCount = undone.carriedCount() + 1;
		return line;
	}

	void write(int newPosition, PlanContent.Line said) {
		position = newPosition;
		content = said.content();
		directiveId = said.directiveId();
	}

	/**
	 * Notes which directive its words name; that is no edit, as they stay what they are.
	 */
	void link(@Nullable UUID directive) {
		directiveId = directive;
	}

	void moveTo(int newPosition) {
		position = newPosition;
	}

	PlanContent.Line said() {
		return new PlanContent.Line(id, content, carriedFromId, directiveId);
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
