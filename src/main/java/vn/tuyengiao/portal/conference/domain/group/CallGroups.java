package vn.tuyengiao.portal.conference.domain.group;

import java.time.LocalDate;
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
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindQueries;
import vn.tuyengiao.portal.conference.domain.kind.ConferenceKindView;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * Standing groups of units, kept by who writes in the conferences of the unit. What a
 * group meant when a conference was sent stays so there.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class CallGroups {

	private final CallGroupRepository groups;

	private final CallGroupQueries queries;

	private final GroupPersonBook book;

	private final PortalPeople people;

	private final ConferenceKindQueries kinds;

	private final Organization organization;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/** Of the units that the reader reads; sorts by {@code name} or {@code unit}. */
	@Transactional(readOnly = true)
	public Page<CallGroupRow> page(@Nullable String words, boolean ended, Pageable page) {
		return queries.page(words, ended, access.readable(), time.today(), page);
	}

	/**
	 * @throws NotFoundException if there is none, or not for this reader
	 */
	@Transactional(readOnly = true)
	public CallGroupSheet read(UUID id) {
		CallGroup group = groups.findById(id).orElseThrow(() -> new NotFoundException("group " + id));
		access.require(Permission.READ, group.getUnitId());
		UnitView unit = organization.unit(group.getUnitId());
		return new CallGroupSheet(id, group.getVersion(), unit.id(), unit.name(), unit.label(), group.command(),
				UnitWriters.isWriter(access.at(unit.id()), unit.reporting()));
	}

	/**
	 * The same for who keeps it.
	 * @throws AccessDeniedException if the reader may read it only
	 */
	@Transactional(readOnly = true)
	public CallGroupSheet kept(UUID id) {
		CallGroupSheet group = read(id);
		if (!group.writes()) {
			throw new AccessDeniedException("group " + id);
		}
		return group;
	}

	/** Whom the group means today, each once. Who asks has read the group. */
	@Transactional(readOnly = true)
	public Page<CallGroupMember> members(UUID id, @Nullable String words, Pageable page) {
		return queries.members(id, words, time.today(), page);
	}

	/**
	 * The groups of a unit that can be called on the day. Who asks has checked access.
	 */
	@Transactional(readOnly = true)
	public List<UsableGroup> usable(UUID unitId, LocalDate day) {
		return queries.usable(unitId, day);
	}

	/** The kinds of conferences that can bring a group along. */
	@Transactional(readOnly = true)
	public List<ConferenceKindView> kinds() {
		return kinds.kindsOn(time.today());
	}

	/** The unit whose groups the reader keeps first of all; none for who keeps none. */
	@Transactional(readOnly = true)
	public Optional<UnitView> ownUnit() {
		List<UUID> roots = List.copyOf(access.user().rootsOf(Permission.EDIT));
		if (roots.isEmpty()) {
			roots = List.copyOf(access.user().rootsOf(Permission.REGISTER));
		}
		return organization.units(roots).stream().findFirst();
	}

	/**
	 * Adds a group. The same form sent twice adds one.
	 * @param typed the unit's name or what a picker gave
	 * @throws InvalidInputException with faults at {@code unit} and the fields of
	 * {@link CallGroupCommand}
	 * @throws StaleException if the id is that of another group
	 */
	public void add(UUID id, String typed, CallGroupCommand command) {
		requireKeeper();
		UnitView unit = picked(typed);
		requireWriter(unit);
		lock.take("call groups of " + unit.id());
		CallGroup group = new CallGroup(id, unit.id(), command);
		Optional<CallGroup> before = groups.findById(id);
		if (before.isPresent()) {
			if (!before.get().getUnitId().equals(unit.id()) || !before.get().command().equals(group.command())) {
				throw new StaleException("group " + id);
			}
			return;
		}
		requireFree(id, unit.id(), command);
		groups.saveAndFlush(group);
	}

	/**
	 * Changes a group or ends it; it stays that of its unit.
	 * @throws InvalidInputException with faults at the fields of {@link CallGroupCommand}
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, CallGroupCommand command) {
		UUID unitId = kept(id).unitId();
		lock.take("call groups of " + unitId);
		CallGroup group = groups.findById(id).orElseThrow(() -> new NotFoundException("group " + id));
		group.requireVersion(version);
		group.change(command);
		requireFree(id, unitId, command);
		groups.flush();
	}

	/**
	 * Puts people whom the portal keeps into a group. Who is in it by name already is
	 * left.
	 * @return how many it is more
	 */
	public int addPeople(UUID id, Collection<UUID> personIds) {
		kept(id);
		lock.take("group " + id);
		return (int) people.find(personIds)
			.stream()
			.filter(one -> book.add(Ids.next(), id, one.unitId(), one.id(), one.name(), one.post()))
			.count();
	}

	/**
	 * Puts somebody into a group of whom the portal knows nothing but his name. Who is in
	 * it already is left.
	 * @return how many it is more
	 * @throws InvalidInputException with faults at the fields of {@link NamedPerson}
	 */
	public int addPerson(UUID id, NamedPerson person) {
		kept(id);
		person.faults().throwIfAny();
		UnitView unit = picked(person.unit());
		lock.take("group " + id);
		return book.add(Ids.next(), id, unit.id(), null, person.name(), person.post()) ? 1 : 0;
	}

	/** Takes out somebody who is in a group by name. */
	public void dropPerson(UUID id, UUID lineId) {
		kept(id);
		book.drop(id, lineId);
	}

	/**
	 * @throws AccessDeniedException if the reader keeps groups of no unit
	 */
	@Transactional(readOnly = true)
	public void requireKeeper() {
		if (ownUnit().isEmpty()) {
			throw new AccessDeniedException("groups");
		}
	}

	private UnitView picked(String typed) {
		return organization.pick(typed)
			.orElseThrow(() -> new InvalidInputException("unit", "conference.called.fault.unit", typed));
	}

	/** A unit that is named in a form, and so is no secret, but is not the writer's. */
	private void requireWriter(UnitView unit) {
		if (!UnitWriters.isWriter(access.at(unit.id()), unit.reporting())) {
			throw new InvalidInputException("unit", "call-group.fault.not-yours", unit.name());
		}
	}

	private void requireFree(UUID id, UUID unitId, CallGroupCommand command) {
		if (queries.isTaken(id, unitId, command)) {
			throw new InvalidInputException("name", "call-group.fault.name-taken");
		}
	}

}
