package vn.tuyengiao.portal.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.notification.domain.NoticeBook.Addressee;
import vn.tuyengiao.portal.notification.domain.NoticeBook.NoticeText;
import vn.tuyengiao.portal.organization.WorkingDays;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.owed.OwedFilter;
import vn.tuyengiao.portal.platform.owed.OwedQueries;
import vn.tuyengiao.portal.platform.owed.OwedReach;
import vn.tuyengiao.portal.platform.owed.OwedRow;

/**
 * Reminds those at the unit who can do it of what falls due in three days and of what is
 * overdue, each once for one due date. What is done is gone from what is owed and reminds
 * nobody; a date that was moved is a new one, three days before which it is time again.
 */
@Slf4j
@Service
@RequiredArgsConstructor
public class Reminders {

	private static final int DAYS_AHEAD = 3;

	/**
	 * Longer than any holidays: what has been overdue for longer than this is no news to
	 * anybody, as in a portal that was filled with older records.
	 */
	private static final int DAYS_BACK = 14;

	private static final int MOST = 100_000;

	private final OwedQueries owed;

	private final NoticeQueries notices;

	private final NoticeBook book;

	private final OwedDoers doers;

	private final WorkingDays days;

	private final VietnamTime time;

	/** Every half hour, but only while the offices work. */
	@Scheduled(cron = "${portal.notices.remind:0 0/30 * * * *}")
	@SchedulerLock(name = "reminders", lockAtMostFor = "PT20M")
	@Transactional
	public void remind() {
		if (days.isWorkingTime(time.now())) {
			make();
		}
	}

	/**
	 * At any hour. What falls due so soon after days off that its third day before is one
	 * of them is told before them.
	 */
	@Transactional
	public void make() {
		Instant now = time.now();
		LocalDate today = time.today();
		int settled = book.settle(now, today);
		List<OwedRow> rows = owed.list(OwedFilter
			.of(Arrays.stream(Permission.values()).map(permission -> OwedReach.everywhere(permission.name())).toList())
			.withFrom(today.minusDays(DAYS_BACK))
			.withTo(days.nextWorkingDay(today).plusDays(DAYS_AHEAD - 1)), MOST)
			.stream()
			.filter(row -> isKnown(row, today))
			.toList();
		int told = rows.isEmpty() ? 0 : write(rows, today, now);
		if (told + settled > 0) {
			log.info("Reminders: {} made, {} notices of what is done", told, settled);
		}
	}

	/** Whether anybody was ever reminded of anything. */
	public boolean hasAny() {
		return notices.hasReminders();
	}

	/** What began to wait today has just been told. */
	private static boolean isKnown(OwedRow row, LocalDate today) {
		return LocalDate.ofInstant(row.since(), VietnamTime.ZONE).isBefore(today);
	}

	private int write(List<OwedRow> rows, LocalDate today, Instant now) {
		List<Addressee> people = doers.of(rows, today);
		return people.isEmpty() ? 0 : book.write(rows.stream().map(row -> text(row, today)).toList(), people, now);
	}

	private static NoticeText text(OwedRow row, LocalDate today) {
		// asked for by their days
		LocalDate due = Objects.requireNonNull(row.dueOn());
		return new NoticeText(due.isBefore(today) ? NoticeKind.OVERDUE : NoticeKind.DUE_SOON, row.recordId(),
				ToldWords.of(row.title(), row.summary()).due("", due), new Waiting(row.kind().name(), row.recordId()),
				row.source().part(row), row.argument(), row.href());
	}

}
