package vn.tuyengiao.portal.task.domain.assignment.giving;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Grant;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.UnitWriters;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.domain.assignment.TaskChanges;
import vn.tuyengiao.portal.task.domain.assignment.TaskHolder;
import vn.tuyengiao.portal.task.domain.assignment.TaskStanding;
import vn.tuyengiao.portal.task.domain.assignment.TaskText;
import vn.tuyengiao.portal.task.domain.assignment.Tasks;
import vn.tuyengiao.portal.task.domain.assignment.giving.TargetQueries.TargetFit;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskBook.NewTasks;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskCommand.GivenFrom;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer.TargetPerson;
import vn.tuyengiao.portal.task.domain.assignment.giving.TaskOffer.TargetUnit;
import vn.tuyengiao.portal.task.domain.assignment.told.TaskNews;

/**
 * Gives tasks: a unit to itself and those below it, to their people; splits one that it
 * has; hands one on.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class TaskGiving {

	private static final int MOST_NAMES = 200;

	private final Tasks tasks;

	private final TaskChanges changes;

	private final TaskOrigins origins;

	private final TaskPeople people;

	private final TargetQueries queries;

	private final TaskBook book;

	private final TaskNews news;

	private final UnitWriters writers;

	private final Organization organization;

	private final Directives directives;

	private final Access access;

	private final TransactionLock lock;

	private final VietnamTime time;

	/**
	 * What the form offers.
	 * @throws AccessDeniedException if the reader writes for no unit
	 * @throws vn.tuyengiao.portal.platform.NotFoundException if unit, origin or parent is
	 * out of reach
	 */
	@Transactional(readOnly = true)
	public TaskOffer offer(GivenFrom from) {
		TaskStanding parent = from.parentId() == null ? null : splittable(tasks.seenHeld(from.parentId()));
		Origin origin = from.origin() == null || parent != null ? null : origins.seen(from.origin());
		UUID unitId = parent != null ? parent.unitId() : unit(from.unitId(), origin);
		boolean onBehalf = writers.requireWriter(unitId);
		return offer(unitId, onBehalf, origin, parent);
	}

	/** What the form that hands one on offers. */
	@Transactional(readOnly = true)
	public TaskOffer offer(TaskStanding standing) {
		return offer(standing.unitId(), standing.onBehalf(), null, standing);
	}

	private TaskOffer offer(UUID unitId, boolean onBehalf, @Nullable Origin origin, @Nullable TaskStanding parent) {
		UnitView unit = organization.unit(unitId);
		TargetUnit own = new TargetUnit(unitId, unit.shortName());
		List<TargetUnit> below = queries.below(unitId, time.today(), TaskOffer.MOST_TICKED + 1);
		boolean many = below.size() > TaskOffer.MOST_TICKED;
		List<TargetUnit> ticked = many ? List.of() : below;
		List<DirectiveRef> named = origin == null ? List.of()
				: directives.named(origin.directives()).stream().sorted(DirectiveRef.NEWEST).toList();
		return new TaskOffer(unit, onBehalf, origin, parent, named, ticked,
				below.isEmpty() ? 0 : queries.reporting(unitId, time.today()).size(),
				people.workingAt(Stream.concat(Stream.of(own), ticked.stream()).toList()), people.reading(own));
	}

	/**
	 * Gives it. The same form sent twice gives it once.
	 * @return the act, where several got it; else the task
	 * @throws InvalidInputException with faults at {@code title}, {@code words},
	 * {@code evidence}, {@code dueOn}, {@code units}, {@code names}, {@code people},
	 * {@code watchers}, {@code directive}
	 */
	public GivenTasks give(TaskCommand command) {
		lock.take("task " + command.id());
		TaskOffer offer = offer(command.from());
		if (queries.isGiven(command.id())) {
			return new GivenTasks(command.id(), queries.isAct(command.id()));
		}
		Faults faults = command.text().check();
		List<TaskHolder> holders = holders(command, offer, faults);
		changes.checkDue(faults, command.dueOn(), command.dayOff(), holders);
		Set<UUID> readers = new HashSet<>(offer.readers().stream().map(TargetPerson::userId).toList());
		faults.addIf(!readers.containsAll(command.watchers()), "watchers", "task.fault.watcher");
		faults.addIf(
				command.directiveId() != null
						&& offer.directives().stream().noneMatch(one -> one.id().equals(command.directiveId())),
				"directive", "task.fault.directive");
		faults.throwIfAny();
		UUID by = access.user().id();
		book.give(NewTasks.builder()
			.command(command)
			.giverUnitId(offer.unit().id())
			.origin(offer.origin())
			.by(by)
			.at(time.now())
			.build(), holders);
		news.given(command.id(), by);
		return new GivenTasks(command.id(), holders.size() > 1);
	}

	/**
	 * Hands it on within reach of the unit that has it.
	 * @throws InvalidInputException with faults at {@code to}, {@code words}
	 * @throws RefusedException if it does not wait for whoever has it
	 */
	public void handOn(UUID id, UUID noteId, @Nullable TaskHolder to, String reason) {
		TaskStanding standing = tasks.seenHeld(id);
		Faults faults = TaskChanges.reasoned(reason);
		if (to == null) {
			faults.add("to", "task.fault.nobody");
		}
		else {
			check(standing.unitId(), List.of(to), "to", faults);
			faults.addIf(faults.all().isEmpty() && !isWith(standing, to) && changes.isBack(standing, to), "to",
					"task.fault.back");
		}
		faults.throwIfAny();
		changes.handOn(id, noteId, Objects.requireNonNull(to), reason);
	}

	/** The button was pressed twice: that one has it already. */
	private static boolean isWith(TaskStanding standing, TaskHolder to) {
		return standing.holder().equals(to);
	}

	private List<TaskHolder> holders(TaskCommand command, TaskOffer offer, Faults faults) {
		Set<TaskHolder> chosen = new LinkedHashSet<>();
		int found = faults.all().size();
		UUID giver = offer.unit().id();
		if (command.targets().all()) {
			queries.reporting(giver, time.today()).forEach(unit -> chosen.add(TaskHolder.unit(unit)));
		}
		List<TaskHolder> units = command.targets().units().stream().map(TaskHolder::unit).toList();
		check(giver, units, "units", faults);
		chosen.addAll(units);
		List<TaskHolder> named = named(command.targets().names(), faults);
		check(giver, named, "names", faults);
		chosen.addAll(named);
		check(giver, command.targets().people(), "people", faults);
		chosen.addAll(command.targets().people());
		TaskStanding parent = offer.parent();
		faults.addIf(chosen.isEmpty() && faults.all().size() == found, offer.field(), "task.fault.nobody");
		faults.addIf(parent != null && chosen.contains(parent.holder()), "people", "task.fault.own-part");
		return new ArrayList<>(chosen);
	}

	/** Each is in reach, exists, and works there. */
	private void check(UUID giver, Collection<TaskHolder> holders, String field, Faults faults) {
		if (holders.isEmpty()) {
			return;
		}
		Set<UUID> units = new LinkedHashSet<>(holders.stream().map(TaskHolder::unitId).toList());
		Map<UUID, TargetFit> fits = queries.fits(giver, units, time.today());
		for (UUID unit : units) {
			TargetFit fit = fits.get(unit);
			if (fit == null || !fit.reached()) {
				faults.add(field, "task.fault.outside");
			}
			else if (!fit.exists()) {
				faults.add(field, "task.fault.ended", fit.name());
			}
		}
		List<TaskHolder> persons = holders.stream().filter(holder -> holder.userId() != null).toList();
		faults.addIf(!people.strangers(persons).isEmpty(), field, "task.fault.stranger");
	}

	private List<TaskHolder> named(List<String> names, Faults faults) {
		if (names.size() > MOST_NAMES) {
			faults.add("names", "task.fault.names", MOST_NAMES);
			return List.of();
		}
		List<TaskHolder> found = new ArrayList<>();
		for (String name : names) {
			Optional<UnitView> unit = organization.pick(name);
			unit.ifPresentOrElse(one -> found.add(TaskHolder.unit(one.id())),
					() -> faults.add("names", "task.fault.unknown", name));
		}
		return found;
	}

	private UUID unit(@Nullable UUID asked, @Nullable Origin origin) {
		if (asked != null) {
			return asked;
		}
		if (origin != null
				&& UnitWriters.isWriter(access.at(origin.unitId()), organization.unit(origin.unitId()).reporting())) {
			return origin.unitId();
		}
		return access.user()
			.grants()
			.stream()
			.filter(grant -> grant.role().permissions().contains(Permission.EDIT)
					|| grant.role().permissions().contains(Permission.REGISTER))
			.map(Grant::unitId)
			.findFirst()
			.orElseThrow(() -> new AccessDeniedException("tasks"));
	}

	private static TaskStanding splittable(TaskStanding parent) {
		if (!parent.status().isOpen()) {
			throw new RefusedException("task.refused.split");
		}
		return parent;
	}

	/** What was given: an act, or a single task. */
	public record GivenTasks(UUID id, boolean act) {

		public String href() {
			return act ? "/tasks/given/" + id : "/tasks/" + id;
		}

	}

}
