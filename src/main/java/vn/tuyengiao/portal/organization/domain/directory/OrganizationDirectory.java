package vn.tuyengiao.portal.organization.domain.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.organization.domain.period.CalendarPeriod;
import vn.tuyengiao.portal.organization.domain.period.PeriodQueries;
import vn.tuyengiao.portal.organization.domain.person.PersonQueries;
import vn.tuyengiao.portal.organization.domain.person.PersonRegister;
import vn.tuyengiao.portal.organization.domain.term.TermQueries;
import vn.tuyengiao.portal.organization.domain.unit.UnitFounding;
import vn.tuyengiao.portal.organization.domain.unit.UnitQueries;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Answers the other modules out of the rooms of this one. */
@Service
@RequiredArgsConstructor
@SingleReads
class OrganizationDirectory implements Organization {

	private static final Pattern LABEL = Pattern.compile(".*\\[([a-z0-9-]+)]");

	private final UnitQueries units;

	private final UnitFounding founding;

	private final PeriodQueries periods;

	private final TermQueries terms;

	private final PersonQueries people;

	private final PersonRegister persons;

	private final VietnamTime time;

	@Override
	public UnitView unit(UUID id) {
		return units.find(id).orElseThrow(() -> new NotFoundException("unit " + id));
	}

	@Override
	public List<UnitView> units(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : units.find(ids);
	}

	@Override
	public Optional<UnitView> top() {
		return units.top();
	}

	@Override
	public List<UnitView> reportingUnitsUnder(Collection<UUID> rootIds) {
		return rootIds.isEmpty() ? List.of() : units.reporting(rootIds, time.today());
	}

	@Override
	public List<UnitView> lineage(UUID unitId) {
		return units.lineage(unitId);
	}

	@Override
	public List<UnitView> search(String text, int limit) {
		return units.search(text.strip(), time.today(), limit);
	}

	@Override
	public Optional<UnitView> pick(String text) {
		String typed = text.strip();
		Matcher label = LABEL.matcher(typed);
		String slug = label.matches() ? label.group(1) : typed;
		List<UnitView> found = units.called(typed, slug, time.today());
		boolean exact = found.size() == 1 || found.size() == 2 && found.get(0).slug().equals(slug);
		return exact ? Optional.of(found.get(0)) : Optional.empty();
	}

	@Override
	@Transactional
	public UnitView createRoot(UnitKind kind, String name, String shortName, String committeeName, String symbol) {
		return founding.addTop(kind, name, shortName, committeeName, symbol);
	}

	@Override
	public PeriodView period(UUID id) {
		return periods.find(id).orElseThrow(() -> new NotFoundException("period " + id));
	}

	@Override
	public List<PeriodView> periods() {
		return periods.all();
	}

	@Override
	public Optional<PeriodView> periodOn(PeriodKind kind, LocalDate day) {
		return periods
			.find(kind == PeriodKind.YEAR ? CalendarPeriod.ofYear(day.getYear()) : CalendarPeriod.quarterOf(day));
	}

	@Override
	public Optional<PeriodView> previous(PeriodView period) {
		return periods.find(CalendarPeriod.of(period).plus(-1));
	}

	@Override
	public Optional<TermView> termOn(LocalDate day) {
		return terms.on(day);
	}

	@Override
	public List<TermView> terms() {
		return terms.all();
	}

	@Override
	public List<PersonView> people(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of() : people.find(ids);
	}

	@Override
	public List<PersonView> peopleAt(UUID unitId) {
		return people.at(unitId);
	}

	@Override
	@Transactional
	public PersonView addPerson(UUID unitId, String familyName, String givenName) {
		return persons.add(unitId, familyName, givenName);
	}

}
