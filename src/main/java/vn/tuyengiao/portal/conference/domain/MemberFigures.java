package vn.tuyengiao.portal.conference.domain;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Percent;

/**
 * Of one unit: how many had to come to a conference and how many came. Whoever is obliged
 * was present, excused, made up for it later, or absent; nobody is counted twice. What a
 * person attends more than once counts in {@code attendances} alone (lượt người).
 *
 * @param members all who would have to come; of a dissemination the Party members
 * @param exempt those of them who are excluded from what is asked, and so from each share
 * @param essays that were handed in (bài thu hoạch)
 * @param masses people who are no members; a number without names
 */
public record MemberFigures(int members, int exempt, int present, int excused, int madeUp, int attendances, int essays,
		int masses) {

	/** Nobody is asked for more people than that. */
	public static final int MOST = 1_000_000;

	/** At one session each. */
	public static MemberFigures of(int members, int exempt, int present, int excused, int madeUp) {
		return new MemberFigures(members, exempt, present, excused, madeUp, present + madeUp, 0, 0);
	}

	/** Faults at the fields called as the parts of this record. */
	public Faults check(Faults faults) {
		if (members < 1) {
			faults.add("members", "conference.fault.members");
		}
		else if (exempt >= members) {
			faults.add("exempt", "conference.fault.exempt", members);
		}
		else if (absent() < 0) {
			faults.add("present", "conference.fault.above-obliged", present + excused + madeUp, obliged());
		}
		if (attendances < reached()) {
			faults.add("attendances", "conference.fault.attendances", reached());
		}
		if (essays > reached()) {
			faults.add("essays", "conference.fault.essays", reached());
		}
		return faults;
	}

	public int obliged() {
		return members - exempt;
	}

	/** Distinct persons who heard it. */
	public int reached() {
		return present + madeUp;
	}

	/** Without a reason, and not made up for. */
	public int absent() {
		return obliged() - present - excused - madeUp;
	}

	/**
	 * Share of the obliged who heard it, in per cent; 100 only if nobody is missing. None
	 * where nobody is obliged.
	 */
	public @Nullable Integer percent() {
		return Percent.of(reached(), obliged());
	}

}
