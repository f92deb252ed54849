package vn.tuyengiao.portal.plan.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to one plan or report of the sample, step by step, each so many days from
 * a day (the due date, or today).
 */
record SampleCourse(List<CourseStep> steps) {

	static final SampleCourse NOTHING = new SampleCourse(List.of());

	/** How old plans and reports went: one of these for each of 18 communes. */
	static final List<SampleCourse> PAST = List.of(onTime(-5, -2), onTime(-3, 0), onTime(-8, -5), onTime(-4, -1),
			extended(), onTime(-2, 1), returned(-6, -4, -1, 2), onTime(-7, -4), late(), onTime(-5, -3), onTime(-6, -2),
			returnedTwice(), onTime(-1, 2), NOTHING, returned(-5, -3, 0, 3), onTime(-9, -6), lateByMuch(),
			leftReturned());

	enum Kind {

		BEGIN, EXTEND, SUBMIT, RETURN, ACCEPT

	}

	/** {@code until}: for more time, the new due date, in days as well. */
	record CourseStep(Kind kind, int day, int until) {

		LocalDate on(LocalDate anchor) {
			return anchor.plusDays(day);
		}

	}

	static SampleCourse onTime(int submitted, int accepted) {
		return begun(-13).submitted(submitted).accepted(accepted);
	}

	static SampleCourse returned(int submitted, int returned, int again, int accepted) {
		return begun(-13).submitted(submitted).returned(returned).submitted(again).accepted(accepted);
	}

	private static SampleCourse returnedTwice() {
		return begun(-13).submitted(-9).returned(-7).submitted(-5).returned(-3).submitted(0).accepted(3);
	}

	private static SampleCourse leftReturned() {
		return begun(-8).submitted(-2).returned(2);
	}

	private static SampleCourse extended() {
		return begun(-4).extended(-1, 6).submitted(4).accepted(6);
	}

	private static SampleCourse late() {
		return begun(1).submitted(3).accepted(6);
	}

	private static SampleCourse lateByMuch() {
		return begun(-3).submitted(6).accepted(7);
	}

	static SampleCourse begun(int day) {
		return NOTHING.then(Kind.BEGIN, day, 0);
	}

	/** The same, begun on another day. */
	SampleCourse begunOn(int day) {
		List<CourseStep> moved = new ArrayList<>(steps);
		moved.replaceAll(step -> step.kind() == Kind.BEGIN ? new CourseStep(Kind.BEGIN, day, 0) : step);
		return new SampleCourse(List.copyOf(moved));
	}

	/** Begun before the anchor. */
	boolean isBegunInTime() {
		return steps.stream().anyMatch(step -> step.kind() == Kind.BEGIN && step.day() < 0);
	}

	SampleCourse extended(int day, int until) {
		return then(Kind.EXTEND, day, until);
	}

	SampleCourse submitted(int day) {
		return then(Kind.SUBMIT, day, 0);
	}

	SampleCourse returned(int day) {
		return then(Kind.RETURN, day, 0);
	}

	SampleCourse accepted(int day) {
		return then(Kind.ACCEPT, day, 0);
	}

	private SampleCourse then(Kind kind, int day, int until) {
		List<CourseStep> more = new ArrayList<>(steps);
		more.add(new CourseStep(kind, day, until));
		return new SampleCourse(List.copyOf(more));
	}

}
