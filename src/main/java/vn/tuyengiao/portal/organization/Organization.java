package vn.tuyengiao.portal.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What other modules may ask about units, terms, people and periods. Does not check
 * access: the caller's scope does.
 */
public interface Organization {

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if there is none
	 */
	UnitView unit(UUID id);

	/** In Vietnamese order of their short names; unknown ids are left out. */
	List<UnitView> units(Collection<UUID> ids);

	/**
	 * The unit at the top of the tree; with several the oldest, none before there is one.
	 */
	Optional<UnitView> top();

	/**
	 * Units under (and including) any of the roots that owe plans and exist today, in
	 * Vietnamese order of their short names.
	 */
	List<UnitView> reportingUnitsUnder(Collection<UUID> rootIds);

	/** The unit and those above it, nearest first. */
	List<UnitView> lineage(UUID unitId);

	/**
	 * What a picker offers: units that exist today and whose name, committee, slug or
	 * code hold the words of the text, best match first.
	 */
	List<UnitView> search(String text, int limit);

	/**
	 * The one unit that a person meant by what he typed or took from a picker: its label
	 * ({@link UnitView#label()}), its slug, or its name if no other unit bears it (tones
	 * folded). Empty if there is none or there are several.
	 */
	Optional<UnitView> pick(String text);

	/**
	 * The first unit of a new installation, at the top of the tree.
	 * @throws vn.tuyengiao.portal.platform.RefusedException if there are units already
	 */
	UnitView createRoot(UnitKind kind, String name, String shortName, String committeeName, String symbol);

	/**
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if there is none
	 */
	PeriodView period(UUID id);

	/** All periods, newest first (by start, the year before its quarters). */
	List<PeriodView> periods();

	/** The period of that kind which contains the day. */
	Optional<PeriodView> periodOn(PeriodKind kind, LocalDate day);

	/** The period of the same kind that ends right before this one starts. */
	Optional<PeriodView> previous(PeriodView period);

	Optional<TermView> termOn(LocalDate day);

	List<TermView> terms();

	/** Unknown ids are left out. */
	List<PersonView> people(Collection<UUID> ids);

	/** The people recorded at the unit, by given name and then family name. */
	List<PersonView> peopleAt(UUID unitId);

	/** Records a person at a unit. */
	PersonView addPerson(UUID unitId, String familyName, String givenName);

}
