package vn.tuyengiao.portal.directive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What other modules may ask about directives, and tell of what came of them. Does not
 * check access: the caller has, at the unit.
 */
public interface Directives {

	/** In force and received by the unit to carry out, the newest first. */
	List<DirectiveRef> toCarryOut(UUID unitId, int most);

	/**
	 * The one directive among those the unit received that a person meant by what he
	 * typed or took from a picker: its label ({@link DirectiveRef#label()}), or its
	 * number if no other bears it (case, tones and đ folded). Empty if there is none or
	 * there are several.
	 */
	Optional<DirectiveRef> pick(UUID unitId, String text);

	/** Unknown ids are left out. */
	List<DirectiveRef> named(Collection<UUID> ids);

	/**
	 * A unit's plan was sent to the district and names these directives, and no others
	 * any more.
	 */
	void planned(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day);

	/** The same of the report on a plan. */
	void reported(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day);

}
