package vn.tuyengiao.portal.account.domain.leaver;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PersonalWork;
import vn.tuyengiao.portal.account.PersonalWork.PersonalItem;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.account.domain.leaver.LeaverQueries.LeaverName;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.privacy.CitizenData;

/**
 * The open work of somebody who leaves is handed over in one step, unit by unit: by who
 * writes for the unit, or by its administrator, who does not read what it is.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class LeaverDesk {

	private final List<PersonalWork> modules;

	private final LeaverQueries queries;

	private final Organization organization;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/** How much is open. Who asks has checked access. */
	@Transactional(readOnly = true)
	public int open(UUID userId) {
		return work(userId).size();
	}

	/**
	 * What is open at a unit, and who could go on.
	 * @param unitId null for the first at which something is open
	 * @param administers the reader comes as administrator: he sees how much, not what
	 * @throws NotFoundException if the reader reaches no unit of that person
	 * @throws AccessDeniedException if he may not hand over there
	 */
	@Transactional(readOnly = true)
	public LeaverSheet sheet(UUID userId, @Nullable UUID unitId, boolean administers) {
		LeaverName leaver = queries.find(userId).orElseThrow(() -> new NotFoundException("user " + userId));
		List<PersonalItem> work = work(userId);
		Set<UUID> places = new LinkedHashSet<>(work.stream().map(PersonalItem::unitId).toList());
		places.addAll(leaver.units());
		List<UUID> reached = places.stream()
			.filter(place -> access.at(place).contains(administers ? Permission.ADMINISTER : Permission.READ))
			.toList();
		if (reached.isEmpty() || unitId != null && !reached.contains(unitId)) {
			throw new NotFoundException("user " + userId);
		}
		UUID shown = unitId == null
				? reached.stream().filter(place -> hands(place, administers)).findFirst().orElse(reached.get(0))
				: unitId;
		if (!hands(shown, administers)) {
			throw new AccessDeniedException("work of user " + userId);
		}
		List<PersonalItem> here = at(shown, work);
		return new LeaverSheet(userId, leaver.name(), organization.unit(shown), !administers, here.size(),
				administers ? List.of() : here, queries.successors(shown, userId, time.today()),
				organization.units(at(reached, work)).stream().filter(unit -> !unit.id().equals(shown)).toList());
	}

	/**
	 * Somebody else of the unit goes on with all that is open there.
	 * @throws InvalidInputException with faults at {@code to}, {@code reason}
	 */
	public void handOver(UUID userId, UUID unitId, boolean administers, @Nullable UUID to, String reason) {
		lock.take("leaver " + userId);
		LeaverSheet sheet = sheet(userId, unitId, administers);
		Faults faults = new Faults()
			.addIf(to == null || sheet.successors().stream().noneMatch(one -> one.id().equals(to)), "to",
					"account.leaver.fault.to")
			.addIf(reason.isBlank(), "reason", "account.leaver.fault.reason");
		CitizenData.check(faults, "reason", reason);
		faults.throwIfAny();
		UUID by = access.user().id();
		modules.forEach(module -> module.handOver(unitId, userId, Objects.requireNonNull(to), reason, by));
	}

	private List<PersonalItem> work(UUID userId) {
		return modules.stream().flatMap(module -> module.of(userId).stream()).toList();
	}

	private boolean hands(UUID unitId, boolean administers) {
		Set<Permission> held = access.at(unitId);
		return administers ? held.contains(Permission.ADMINISTER)
				: UnitWriters.isWriter(held, organization.unit(unitId).reporting());
	}

	private static List<PersonalItem> at(UUID unitId, List<PersonalItem> work) {
		return work.stream().filter(item -> item.unitId().equals(unitId)).toList();
	}

	private static List<UUID> at(Collection<UUID> units, List<PersonalItem> work) {
		return work.stream().map(PersonalItem::unitId).filter(units::contains).distinct().toList();
	}

	/**
	 * What somebody leaves at a unit.
	 *
	 * @param reads the reader reads what it is, and not only how much
	 * @param elsewhere further units at which something is open
	 */
	public record LeaverSheet(UUID userId, String name, UnitView unit, boolean reads, int open,
			List<PersonalItem> items, List<Successor> successors, List<UnitView> elsewhere) {
	}

}
