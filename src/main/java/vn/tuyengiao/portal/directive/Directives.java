package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What other modules may ask about directives, and tell of what came of them. Does not
 * check access: the caller has, at the unit.
 */
public interface Directives {

	/** In force and received by the unit to carry out, the newest first. */
	List<DirectiveRef> toCarryOut(UUID unitId, int most);

	/**
	 * In force, and received by the unit to carry out or kept by it: what it can make
	 * known. The newest first.
	 */
	List<DirectiveRef> concerning(UUID unitId, int most);

	/**
	 * Which of those in force that the unit has to carry out a person meant by each text
	 * that he typed or took from a picker; every text has its answer. By what says most:
	 * its number or its label ({@link DirectiveRef#label()}); type and number, whole or
	 * begun ("Chỉ thị 05"), or the beginning of a label; the number anywhere in the text;
	 * at last three or more syllables in a row of its subject, unless they are the number
	 * of another. Case, tones, đ, punctuation and leading zeros do not count. One
	 * statement.
	 */
	Map<String, Picked> pick(UUID unitId, Collection<String> texts);

	/**
	 * What a picker offers while a text is typed: of those that the unit has to carry
	 * out, the ones that the register's search finds by it, those whose number is meant
	 * first. One statement.
	 */
	List<DirectiveRef> suggest(UUID unitId, String typed, int most);

	/**
	 * What a picker offers, and at once what {@link #pick} says to the texts that stand
	 * in it already, with what is near to those that name none. One statement.
	 */
	Offer offer(UUID unitId, int most, Collection<String> texts);

	/**
	 * A directive that the signed-in user may see: the one question here that checks
	 * access.
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if there is none, or not for
	 * him
	 */
	DirectiveRef seen(UUID id);

	/** Unknown ids are left out. */
	List<DirectiveRef> named(Collection<UUID> ids);

	/**
	 * How documents cite them, the highest body's first: "Chỉ thị số 05-CT/TW, ngày
	 * 15/5/2016 của Bộ Chính trị về …". Unknown ids are left out; one statement, none for
	 * no ids.
	 */
	List<String> cited(Collection<UUID> ids);

	/**
	 * A unit's plan was sent to the district and names these directives, and no others
	 * any more.
	 */
	void planned(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day);

	/** The same of the report on a plan. */
	void reported(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day);

	/**
	 * Members of the unit were at a conference on that day which made these directives
	 * known, and no others any more.
	 */
	void held(UUID unitId, UUID conferenceId, Set<UUID> directives, LocalDate day, Share share);

	/**
	 * The same of a conference with members of many units: these units and no others any
	 * more. A few statements, however many there are.
	 */
	void held(UUID conferenceId, Set<UUID> directives, LocalDate day, List<UnitShare> units);

	/**
	 * What became of a text. {@code directive} is null unless it names just one;
	 * {@code matches}: how many it could mean; {@code near}: if it names not just one,
	 * the first few of those, or of those in which all its words stand.
	 */
	record Picked(@Nullable DirectiveRef directive, int matches, List<DirectiveRef> near) {

		public Picked(@Nullable DirectiveRef directive, int matches) {
			this(directive, matches, List.of());
		}

	}

	/** How many members of a unit heard it, of those who had to; how often in all. */
	record Share(int reached, int obliged, int attendances) {
	}

	/**
	 * Of one of many units.
	 *
	 * @param delegates others held it: of the unit's members only those obliged here were
	 * called
	 * @param roster of such a conference all members of the unit who have to know it,
	 * where that is noted
	 */
	record UnitShare(UUID unitId, Share share, boolean delegates, @Nullable Integer roster) {
	}

	/** {@code directives}: as {@link #toCarryOut} has them. */
	record Offer(List<DirectiveRef> directives, Map<String, Picked> picked) {
	}

}
