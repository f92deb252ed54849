package vn.tuyengiao.portal.calendar.domain.anniversary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryQueries.AnniversaryFilter;
import vn.tuyengiao.portal.calendar.domain.anniversary.AnniversaryQueries.AnniversaryRow;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * Keeping the days that are remembered: those of a unit by whoever registers for it,
 * those that hold everywhere by the administrator.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class Anniversaries {

	private final AnniversaryRepository anniversaries;

	private final AnniversaryQueries queries;

	private final Organization organization;

	private final TransactionLock lock;

	private final Access access;

	private final VietnamTime time;

	/** Those in the reader's sight; by {@code day}, {@code name} or {@code since}. */
	@Transactional(readOnly = true)
	public Page<AnniversaryRow> list(AnniversaryFilter filter, Pageable page) {
		PortalUser user = access.user();
		return queries.list(filter, user.rootsOf(Permission.READ).toArray(UUID[]::new),
				user.rootsOf(Permission.REGISTER).toArray(UUID[]::new), user.may(Permission.ADMINISTER), page);
	}

	/** Whether the reader keeps any. */
	public boolean keeps() {
		return access.user().may(Permission.REGISTER) || access.user().may(Permission.ADMINISTER);
	}

	/**
	 * For whom the reader may keep some: his units; an administrator everywhere.
	 * @throws AccessDeniedException if for nobody
	 */
	@Transactional(readOnly = true)
	public KeptFor keptFor() {
		if (!keeps()) {
			throw new AccessDeniedException("anniversaries");
		}
		Collection<UUID> units = access.user().rootsOf(Permission.REGISTER);
		return new KeptFor(access.user().may(Permission.ADMINISTER), new ArrayList<>(organization.units(units)));
	}

	/**
	 * @throws NotFoundException if there is none in sight
	 * @throws AccessDeniedException if the reader only sees it
	 */
	@Transactional(readOnly = true)
	public AnniversaryView kept(UUID id) {
		return find(id).view();
	}

	/**
	 * Adds one. The same form sent twice adds one.
	 * @throws InvalidInputException with faults at {@code name}, {@code day},
	 * {@code since}
	 */
	public void add(UUID id, AnniversaryCommand command) {
		requireKeeper(command.unitId());
		lock.take("anniversary");
		Optional<Anniversary> existing = anniversaries.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().says(command)) {
				throw new StaleException("anniversary " + id);
			}
			return;
		}
		check(id, command);
		anniversaries.save(new Anniversary(id, command));
	}

	/**
	 * @throws InvalidInputException with faults at {@code name}, {@code day},
	 * {@code since}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, AnniversaryCommand command) {
		lock.take("anniversary");
		Anniversary anniversary = find(id);
		anniversary.requireVersion(version);
		requireKeeper(command.unitId());
		check(id, command);
		anniversary.change(command);
	}

	/** Gives back what it was called. */
	public String remove(UUID id, long version) {
		Anniversary anniversary = find(id);
		anniversary.requireVersion(version);
		anniversaries.delete(anniversary);
		return anniversary.getName();
	}

	private Anniversary find(UUID id) {
		Anniversary anniversary = anniversaries.findById(id)
			.orElseThrow(() -> new NotFoundException("anniversary " + id));
		requireKeeper(anniversary.getUnitId());
		return anniversary;
	}

	private void requireKeeper(@Nullable UUID unitId) {
		if (unitId != null) {
			access.require(Permission.REGISTER, unitId);
		}
		else if (!access.user().may(Permission.ADMINISTER)) {
			throw new AccessDeniedException("anniversaries of the installation");
		}
	}

	private void check(UUID id, AnniversaryCommand command) {
		Integer since = command.since();
		new Faults().addIf(!command.day().exists(), "day", "anniversary.fault.day")
			.addIf(since != null && since > time.today().getYear(), "since", "anniversary.fault.since")
			.addIf(anniversaries.isTaken(command.name(), command.unitId(), id), "name", "anniversary.fault.taken")
			.throwIfAny();
	}

	/**
	 * @param everywhere also those that hold everywhere
	 */
	public record KeptFor(boolean everywhere, List<UnitView> units) {

		/** The one that is offered first; null: everywhere. */
		public @Nullable UUID first() {
			return everywhere || units.isEmpty() ? null : units.get(0).id();
		}

	}

}
