package vn.tuyengiao.portal.conference.domain.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.catalogue.Validity;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * How many members a unit has from a day on, and who of them is exempt: kept by the unit,
 * or for it. Who is exempt is known by name to no other reader.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class MembershipDesk {

	private final MembershipQueries queries;

	private final MembershipBook book;

	private final UnitWriters writers;

	private final Organization organization;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * Units that the reader reads; sorts by {@code name}, {@code members} or {@code day}.
	 */
	@Transactional(readOnly = true)
	public Page<MembershipRow> page(@Nullable String words, boolean missing, Pageable page) {
		return queries.page(words, missing, access.readable(), time.today(), page);
	}

	/**
	 * @throws NotFoundException if the unit is out of reach
	 */
	@Transactional(readOnly = true)
	public MembershipSheet read(UUID unitId) {
		Set<Permission> held = access.require(Permission.READ, unitId);
		UnitView unit = organization.unit(unitId);
		boolean writes = UnitWriters.isWriter(held, unit.reporting());
		List<MemberCount> counts = queries.counts(unitId);
		return new MembershipSheet(unit, in(counts, time.today()).orElse(null), counts,
				writes ? queries.exemptions(unitId) : List.of(), writes,
				writes && unit.reporting() && !held.contains(Permission.EDIT));
	}

	/**
	 * The same for who writes for the unit.
	 * @throws org.springframework.security.access.AccessDeniedException if the reader may
	 * read it only
	 */
	@Transactional(readOnly = true)
	public MembershipSheet kept(UUID unitId) {
		writers.requireWriter(unitId);
		return read(unitId);
	}

	/** The people of the unit whom the portal keeps. Who asks has read the unit. */
	@Transactional(readOnly = true)
	public List<PersonView> people(UUID unitId) {
		return organization.peopleAt(unitId);
	}

	/**
	 * So many members from that day on.
	 * @param version of the figures of that day; null where there are none yet
	 * @throws InvalidInputException with faults at {@code asOf}, {@code members} and
	 * {@code exempt}
	 * @throws StaleException if somebody changed them since
	 */
	public void count(UUID unitId, LocalDate asOf, int members, int exempt, @Nullable Long version) {
		writers.requireWriter(unitId);
		new Faults().addIf(asOf.isAfter(time.today()), "asOf", "membership.fault.future")
			.addIf(members < 1, "members", "conference.fault.members")
			.addIf(exempt >= members && members > 0, "exempt", "conference.fault.exempt", members)
			.throwIfAny();
		lock.take("members of " + unitId);
		Optional<MemberCount> before = queries.counts(unitId)
			.stream()
			.filter(count -> count.asOf().equals(asOf))
			.findFirst();
		if (before.isPresent() && before.get().members() == members && before.get().exempt() == exempt) {
			return;
		}
		if (before.isEmpty()) {
			if (version != null) {
				throw new StaleException("members of " + unitId);
			}
			book.add(Ids.next(), unitId, asOf, members, exempt, access.user().id(), time.now());
			return;
		}
		if (version == null) {
			throw new InvalidInputException("asOf", "membership.fault.day-taken");
		}
		if (before.get().version() != version) {
			throw new StaleException("members of " + unitId);
		}
		book.change(unitId, asOf, members, exempt, access.user().id(), time.now());
	}

	/** The figures of a day were noted by mistake. */
	public void drop(UUID unitId, LocalDate asOf) {
		writers.requireWriter(unitId);
		book.drop(unitId, asOf);
	}

	/**
	 * Somebody is exempt. The same once more changes nothing.
	 * @throws InvalidInputException with faults at the fields of {@link ExemptionCommand}
	 */
	public void exempt(UUID unitId, ExemptionCommand command) {
		writers.requireWriter(unitId);
		check(command).throwIfAny();
		lock.take("members of " + unitId);
		List<MemberExemption> others = queries.exemptions(unitId);
		if (others.stream().anyMatch(other -> isSame(other, command))) {
			return;
		}
		UUID personId = command.personId();
		if (personId == null) {
			personId = organization.addPerson(unitId, command.familyName(), command.givenName()).id();
		}
		else {
			UUID chosen = personId;
			if (organization.peopleAt(unitId).stream().noneMatch(person -> person.id().equals(chosen))) {
				throw new NotFoundException("person " + chosen);
			}
		}
		requireFree(others, personId, command);
		book.exempt(Ids.next(), unitId, personId, command.reason(), command.validFrom(), command.validTo(),
				access.user().id(), time.now());
	}

	/**
	 * Changes why and how long somebody is exempt.
	 * @throws InvalidInputException with faults at the fields of {@link ExemptionCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID unitId, UUID exemptionId, long version, ExemptionCommand command) {
		writers.requireWriter(unitId);
		check(command).throwIfAny();
		lock.take("members of " + unitId);
		List<MemberExemption> all = queries.exemptions(unitId);
		MemberExemption before = all.stream()
			.filter(one -> one.id().equals(exemptionId))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("exemption " + exemptionId));
		if (before.version() != version) {
			throw new StaleException("exemption " + exemptionId);
		}
		requireFree(all.stream().filter(one -> !one.id().equals(exemptionId)).toList(), before.personId(), command);
		book.change(exemptionId, command.reason(), command.validFrom(), command.validTo(), access.user().id(),
				time.now());
	}

	/** It was noted by mistake that somebody is exempt. */
	public void dropExemption(UUID unitId, UUID exemptionId) {
		writers.requireWriter(unitId);
		book.drop(unitId, exemptionId);
	}

	private static Optional<MemberCount> in(List<MemberCount> counts, LocalDate day) {
		return counts.stream().filter(count -> !count.asOf().isAfter(day)).findFirst();
	}

	private static Faults check(ExemptionCommand command) {
		Faults faults = new Faults();
		Validity.check(command.validFrom(), command.validTo(), faults);
		return faults.addIf(SecrecyMarking.inSubject(command.reason()), "reason", "conference.fault.secret");
	}

	private static boolean isSame(MemberExemption other, ExemptionCommand command) {
		boolean samePerson = command.personId() == null ? other.name().equals(command.fullName())
				: other.personId().equals(command.personId());
		return samePerson && other.reason().equals(command.reason()) && other.validFrom().equals(command.validFrom())
				&& Objects.equals(other.validTo(), command.validTo());
	}

	private static void requireFree(List<MemberExemption> others, UUID personId, ExemptionCommand command) {
		LocalDate to = command.validTo();
		others.stream()
			.filter(other -> other.personId().equals(personId))
			.filter(other -> to == null || !other.validFrom().isAfter(to))
			.filter(other -> other.validTo() == null || !other.validTo().isBefore(command.validFrom()))
			.findFirst()
			.ifPresent(other -> {
				throw new InvalidInputException("validFrom", "membership.fault.exempt-already", other.validFrom());
			});
	}

}
