package vn.tuyengiao.portal.account.domain.absence;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Grant;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.Told;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.platform.Faults;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;
import vn.tuyengiao.portal.platform.privacy.CitizenData;
import vn.tuyengiao.portal.platform.secrecy.SecrecyMarking;

/**
 * Says who is absent and who stands in for him: himself, or who leads his unit where he
 * cannot. A deputy gets no right that he has not.
 */
@Service
@Transactional
@RequiredArgsConstructor
public class AbsenceDesk {

	/** So many days one absence has at most. */
	public static final int MOST_DAYS = 366;

	/** So long after it an absence is shown. */
	private static final int SHOWN_DAYS = 30;

	private static final String KIND = "ABSENCE_NOTED";

	private final AbsenceRepository absences;

	private final AbsenceQueries queries;

	private final Access access;

	private final TransactionLock lock;

	private final ApplicationEventPublisher events;

	private final VietnamTime time;

	/** What concerns whoever is signed in. */
	@Transactional(readOnly = true)
	public AbsenceSheet sheet() {
		PortalUser user = access.user();
		LocalDate today = time.today();
		Set<UUID> led = led(user);
		return new AbsenceSheet(queries.of(user.id(), today.minusDays(SHOWN_DAYS)),
				queries.deputisedBy(user.id(), today), led.isEmpty() ? List.of() : queries.at(led, user.id(), today),
				!led.isEmpty());
	}

	/** For whom an absence can be entered, himself first. */
	@Transactional(readOnly = true)
	public Map<UUID, String> people() {
		PortalUser user = access.user();
		Map<UUID, String> people = new LinkedHashMap<>();
		people.put(user.id(), user.displayName());
		Set<UUID> led = led(user);
		if (!led.isEmpty()) {
			queries.people(led, time.today()).forEach(people::putIfAbsent);
		}
		return people;
	}

	/**
	 * Who could stand in for the user from today on.
	 * @throws NotFoundException if his absences are not the reader's to enter
	 */
	@Transactional(readOnly = true)
	public List<DeputyCandidate> candidates(UUID userId) {
		requireMine(userId);
		return queries.candidates(userId, time.today(), time.today()).stream().filter(DeputyCandidate::enough).toList();
	}

	/**
	 * Enters an absence. The same form sent twice enters one.
	 * @return names of those for whom he was to stand in on these days
	 * @throws vn.tuyengiao.portal.platform.InvalidInputException with faults at the
	 * fields of {@link AbsenceCommand}
	 * @throws NotFoundException if that user's absences are not the reader's to enter
	 */
	public List<String> enter(UUID id, UUID userId, AbsenceCommand command) {
		requireMine(userId);
		lock.take("absences of " + userId);
		Optional<Absence> before = absences.findById(id);
		if (before.isPresent()) {
			if (!before.get().getUserId().equals(userId)) {
				throw new StaleException("absence " + id);
			}
			return names(queries.reliedOn(userId, command.firstDay(), command.lastDay()));
		}
		check(userId, command);
		Absence absence = absences.saveAndFlush(new Absence(id, userId, command, access.user().id(), time.now()));
		List<AbsenceRow> relying = queries.reliedOn(userId, command.firstDay(), command.lastDay());
		String name = people().getOrDefault(userId, access.user().displayName());
		tell(id, command.deputyId(), "DEPUTY", name, absence);
		if (!userId.equals(access.user().id())) {
			tell(Ids.next(), userId, "ABSENT", access.user().displayName(), absence);
		}
		relying.forEach(one -> tell(Ids.next(), one.userId(), "AWAY", name, absence));
		return names(relying);
	}

	/**
	 * He is back before the last day.
	 * @throws NotFoundException if it is none of the reader's to enter
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it has not begun or is
	 * over
	 */
	public void end(UUID id) {
		Absence absence = take(id);
		absence.end(time.today());
		absences.flush();
		tell(Ids.next(), absence.getDeputyId(), "OVER", name(absence), absence);
	}

	/**
	 * It was entered by mistake, or is off.
	 * @throws NotFoundException if it is none of the reader's to enter
	 * @throws vn.tuyengiao.portal.platform.RefusedException if it is over
	 */
	public void withdraw(UUID id) {
		Absence absence = take(id);
		boolean open = absence.getWithdrawnAt() == null;
		absence.withdraw(access.user().id(), time.now(), time.today());
		absences.flush();
		if (open) {
			tell(Ids.next(), absence.getDeputyId(), "OVER", name(absence), absence);
		}
	}

	private void check(UUID userId, AbsenceCommand command) {
		LocalDate first = command.firstDay();
		LocalDate last = command.lastDay();
		Faults faults = new Faults().addIf(first.isBefore(time.today()), "firstDay", "absence.fault.past")
			.addIf(last.isBefore(first), "lastDay", "absence.fault.ends-before")
			.addIf(last.isAfter(first.plusDays(MOST_DAYS - 1L)), "lastDay", "absence.fault.long", MOST_DAYS)
			.addIf(SecrecyMarking.inSubject(command.note()), "note", "absence.fault.secret");
		CitizenData.check(faults, "note", command.note());
		faults.throwIfAny();
		faults.addIf(queries.overlaps(userId, first, last), "firstDay", "absence.fault.overlaps");
		UUID deputy = command.deputyId();
		if (deputy != null) {
			DeputyCandidate one = queries.candidates(userId, first, last)
				.stream()
				.filter(candidate -> candidate.userId().equals(deputy))
				.findFirst()
				.orElse(null);
			faults.addIf(one == null || !one.enough(), "deputy", "absence.fault.deputy")
				.addIf(one != null && one.away(), "deputy", "absence.fault.deputy-away", one == null ? "" : one.name());
		}
		faults.throwIfAny();
	}

	private Absence take(UUID id) {
		Absence absence = absences.findById(id).orElseThrow(() -> new NotFoundException("absence " + id));
		requireMine(absence.getUserId());
		return absence;
	}

	private void requireMine(UUID userId) {
		PortalUser user = access.user();
		if (!userId.equals(user.id())) {
			Set<UUID> led = led(user);
			if (led.isEmpty() || !queries.isAt(userId, led, time.today())) {
				throw new NotFoundException("absences of user " + userId);
			}
		}
	}

	/** The units whose people's absences he enters: a leader's, a board's of its head. */
	private static Set<UUID> led(PortalUser user) {
		Set<UUID> led = new LinkedHashSet<>(user.rootsOf(Permission.ISSUE));
		user.grants().stream().filter(grant -> grant.role() == Role.BOARD_HEAD).map(Grant::unitId).forEach(led::add);
		return led;
	}

	private String name(Absence absence) {
		return people().getOrDefault(absence.getUserId(), access.user().displayName());
	}

	private static List<String> names(List<AbsenceRow> rows) {
		return rows.stream().map(AbsenceRow::name).toList();
	}

	/** One person; his notice belongs to a unit of his own. */
	private void tell(UUID subject, @Nullable UUID userId, String asked, String name, Absence absence) {
		List<UUID> units = access.user().grants().stream().map(Grant::unitId).distinct().toList();
		if (userId != null && !userId.equals(access.user().id()) && !units.isEmpty()) {
			events.publishEvent(new Told(subject,
					List.of(new Telling(KIND,
							new Audience(Told.Reach.AT, units, List.copyOf(EnumSet.allOf(Role.class)), Set.of(userId),
									Set.of()),
							ToldWords.of(name, "").due("", absence.getLastDay()).asking(asked), null,
							"/account/absence"))));
		}
	}

}
