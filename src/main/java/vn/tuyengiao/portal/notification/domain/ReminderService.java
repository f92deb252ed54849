package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.notification.domain.NoticeBook.Addressee;
import vn.tuyengiao.portal.notification.domain.NoticeBook.NoticeText;
import vn.tuyengiao.portal.notification.domain.ReminderBook.RemindedTask;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.owed.LastReminders.Reminded;
import vn.tuyengiao.portal.platform.owed.OwedFilter;
import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.owed.OwedQueries;
import vn.tuyengiao.portal.platform.owed.OwedReach;
import vn.tuyengiao.portal.platform.owed.OwedRow;

/**
 * Somebody at the district reminds units of what they owe. Those who can do it at the
 * unit are told at once, by whom and why, in the transaction that notes it.
 */
@Service
@RequiredArgsConstructor
public class ReminderService {

	/** So many tasks are shown and sent at once. */
	public static final int MOST = 500;

	private final OwedQueries owed;

	private final OwedDoers doers;

	private final LastReminderQueries last;

	private final ReminderBook reminders;

	private final NoticeBook notices;

	private final TransactionLock lock;

	private final Access access;

	private final VietnamTime time;

	/**
	 * What the places owe, as far as the signed-in user may remind them; of several units
	 * as a whole only what is overdue.
	 * @throws AccessDeniedException if he may remind nobody
	 */
	@Transactional(readOnly = true)
	public List<Remindable> owed(Collection<OwedPlace> places) {
		require();
		LocalDate today = time.today();
		boolean several = places.stream().filter(place -> place.recordId() == null).count() > 1;
		List<OwedRow> rows = rows(places).stream()
			.filter(row -> places.stream()
				.anyMatch(place -> place.holds(row) && (place.recordId() != null || !several || isOverdue(row, today))))
			.toList();
		if (rows.isEmpty()) {
			requireAny(places);
		}
		return withLast(rows, today);
	}

	/**
	 * What is still owed of these tasks, as far as the signed-in user may remind of them.
	 * @throws InvalidInputException at {@code task} if nothing is
	 * @throws AccessDeniedException if he may remind nobody
	 */
	@Transactional(readOnly = true)
	public List<OwedRow> stillOwed(Collection<String> ticked) {
		require();
		Set<TaskKey> asked = keys(ticked);
		List<OwedRow> rows = rows(asked);
		new Faults().addIf(rows.isEmpty(), "task", asked.isEmpty() ? "reminder.fault.none" : "reminder.fault.done")
			.throwIfAny();
		return rows;
	}

	/**
	 * Reminds of what is still owed of these tasks.
	 * @throws InvalidInputException at {@code task} if nothing is, at {@code again} if
	 * anything was asked for today and that is not confirmed
	 * @throws AccessDeniedException if the signed-in user may remind nobody
	 */
	@Transactional
	public Outcome remind(RemindUnits command) {
		PortalUser user = require();
		lock.take("reminder");
		LocalDate today = time.today();
		List<OwedRow> rows = stillOwed(command.tasks());
		Instant now = time.now();
		if (!reminders.open(command.id(), command.reason(), user.id(), now)) {
			return Outcome.of(rows, doers.of(rows, today));
		}
		long again = withLast(rows, today).stream().filter(Remindable::today).count();
		new Faults().addIf(again > 0 && !command.again(), "again", "reminder.fault.again", again).throwIfAny();
		List<Addressee> people = doers.of(rows, today);
		write(command, user, rows, people, now);
		return Outcome.of(rows, people);
	}

	private void write(RemindUnits command, PortalUser user, List<OwedRow> rows, List<Addressee> people, Instant now) {
		Map<Integer, Long> told = people.stream()
			.collect(Collectors.groupingBy(Addressee::place, Collectors.counting()));
		List<RemindedTask> tasks = new ArrayList<>();
		List<NoticeText> texts = new ArrayList<>();
		for (int place = 0; place < rows.size(); place++) {
			OwedRow row = rows.get(place);
			UUID id = Ids.next();
			String part = row.source().part(row);
			tasks.add(new RemindedTask(id, row.unitId(), row.kind().name(), row.recordId(), part,
					told.getOrDefault(place, 0L).intValue()));
			texts.add(new NoticeText(NoticeKind.REMINDED, id,
					ToldWords.of(row.title(), command.reason()).noting(user.displayName()).due("", row.dueOn()),
					new Waiting(row.kind().name(), row.recordId()), part, row.argument(), row.href()));
		}
		reminders.write(command.id(), tasks);
		if (!people.isEmpty()) {
			notices.write(texts, people, now);
		}
	}

	/** As {@link #stillOwed}, of tasks that are known; nothing if all are done. */
	@Transactional(readOnly = true)
	public List<OwedRow> stillOwedOf(Collection<TaskKey> tasks) {
		require();
		return rows(Set.copyOf(tasks));
	}

	/**
	 * Notes that units were reminded of tasks by other means than a notice of each.
	 * @param id pressed twice, it is noted once
	 * @param people how many at each unit were told
	 */
	@Transactional
	public void note(UUID id, String reason, UUID by, Instant at, Collection<TaskKey> tasks, Map<UUID, Long> people) {
		if (reminders.open(id, reason, by, at)) {
			reminders.write(id,
					tasks.stream()
						.map(task -> new RemindedTask(Ids.next(), task.unitId(), task.kind(), task.recordId(),
								task.part(), people.getOrDefault(task.unitId(), 0L).intValue()))
						.toList());
		}
	}

	private static Set<TaskKey> keys(Collection<String> tasks) {
		Set<TaskKey> keys = new HashSet<>();
		tasks.forEach(task -> TaskKey.read(task).ifPresent(keys::add));
		return keys;
	}

	private List<OwedRow> rows(Set<TaskKey> asked) {
		List<OwedPlace> places = asked.stream().map(task -> new OwedPlace(task.unitId(), task.recordId())).toList();
		List<OwedRow> rows = rows(places).stream().filter(row -> asked.contains(TaskKey.of(row))).toList();
		if (rows.isEmpty()) {
			requireAny(places);
		}
		return rows;
	}

	private List<OwedRow> rows(Collection<OwedPlace> places) {
		Set<UUID> units = places.stream().map(OwedPlace::unitId).collect(Collectors.toSet());
		if (units.isEmpty()) {
			return List.of();
		}
		OwedFilter filter = OwedFilter
			.of(List.of(new OwedReach(Permission.EDIT.name(), access.user().rootsOf(Permission.REMIND))))
			.withUnits(units);
		boolean whole = places.stream().anyMatch(place -> place.recordId() == null);
		return owed.list(whole ? filter : filter.withRecords(
				places.stream().map(OwedPlace::recordId).map(Objects::requireNonNull).collect(Collectors.toSet())),
				MOST);
	}

	private List<Remindable> withLast(List<OwedRow> rows, LocalDate today) {
		Map<TaskKey, Reminded> found = last.ofTasks(rows.stream().map(TaskKey::of).toList());
		return rows.stream().map(row -> {
			TaskKey key = TaskKey.of(row);
			Reminded before = found.get(key);
			return new Remindable(key, row, isOverdue(row, today), before,
					before != null && today.equals(LocalDate.ofInstant(before.at(), VietnamTime.ZONE)));
		}).toList();
	}

	private PortalUser require() {
		PortalUser user = access.user();
		if (!user.may(Permission.REMIND)) {
			throw new AccessDeniedException("REMIND");
		}
		return user;
	}

	/**
	 * Nothing is owed there: or it is out of reach, and then not to be told from what is
	 * not there.
	 */
	private void requireAny(Collection<OwedPlace> places) {
		places.stream().map(OwedPlace::unitId).findFirst().ifPresent(unit -> access.require(Permission.REMIND, unit));
	}

	private static boolean isOverdue(OwedRow row, LocalDate today) {
		return row.dueOn() != null && row.dueOn().isBefore(today);
	}

	/**
	 * What a unit can be reminded of.
	 *
	 * @param last when it was before
	 * @param today whether that was today
	 */
	public record Remindable(TaskKey key, OwedRow row, boolean overdue, @Nullable Reminded last, boolean today) {
	}

	/**
	 * @param id of the form that sends it
	 * @param tasks as {@link TaskKey#text} writes them
	 * @param again also what was asked for today
	 */
	public record RemindUnits(UUID id, List<String> tasks, String reason, boolean again) {
	}

	/**
	 * What was sent.
	 *
	 * @param people how many were told
	 * @param unheard names of units where nobody can do it
	 */
	public record Outcome(int tasks, int units, int people, List<String> unheard) {

		private static Outcome of(List<OwedRow> rows, List<Addressee> people) {
			Set<UUID> heard = people.stream().map(Addressee::unitId).collect(Collectors.toSet());
			return new Outcome(rows.size(), (int) rows.stream().map(OwedRow::unitId).distinct().count(),
					(int) people.stream().map(Addressee::userId).distinct().count(),
					rows.stream()
						.filter(row -> !heard.contains(row.unitId()))
						.map(OwedRow::unitName)
						.distinct()
						.toList());
		}

	}

}
