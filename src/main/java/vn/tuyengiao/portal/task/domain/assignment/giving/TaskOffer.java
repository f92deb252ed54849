package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;

/**
 * What the form for a task offers.
 *
 * @param unit who gives it
 * @param onBehalf the reader gives it in the unit's place
 * @param origin the record of which it comes; null for none
 * @param parent the task of which it is a part; null for none
 * @param directives that it may carry out
 * @param below units that may get it; empty if there are none, or too many to be ticked
 * @param reporting how many units below report
 * @param people who may get it themselves
 * @param readers who may be told of what becomes of it
 */
public record TaskOffer(UnitView unit, boolean onBehalf, @Nullable Origin origin, @Nullable TaskStanding parent,
		List<DirectiveRef> directives, List<TargetUnit> below, int reporting, List<TargetPerson> people,
		List<TargetPerson> readers) {

	/** So many units stand there to be ticked; more are typed. */
	public static final int MOST_TICKED = 60;

	/** The units are typed, one a line. */
	public boolean typed() {
		return below.isEmpty() && reporting > 0;
	}

	/** The field at which it is said that nobody was chosen. */
	String field() {
		return typed() ? "names" : below.isEmpty() ? "people" : "units";
	}

	/** A unit that may get it. */
	public record TargetUnit(UUID id, String name) {
	}

	/** Somebody who works at a unit. */
	public record TargetPerson(UUID unitId, String unitName, UUID userId, String name) {
	}

}
