package vn.tuyengiao.portal.task.web.assignment;

import java.time.LocalDate;

import vn.tuyengiao.portal.platform.owed.OwedPlace;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.web.Days;
import vn.tuyengiao.portal.task.domain.assignment.TaskStatus;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskRow;

/**
 * A task of a list, in words.
 *
 * @param who the unit, and the person
 * @param pick as it is picked to be reminded of
 */
public record TaskLine(String href, String title, TaskStatus status, String due, boolean late, String giver, String who,
		String directive, String lastNote, String pick, boolean waits) {

	static TaskLine of(TaskRow row, LocalDate today) {
		return new TaskLine("/tasks/" + row.id(), row.title(), row.status(), Days.day(row.dueOn()), row.isLate(today),
				row.giver(), row.person().isEmpty() ? row.unit() : row.unit() + " – " + row.person(), row.directive(),
				row.lastNote() == null ? "" : Days.day(row.lastNote().atZone(VietnamTime.ZONE).toLocalDate()),
				new OwedPlace(row.unitId(), row.actId() == null ? row.id() : row.actId()).text(),
				row.status().isOpen());
	}

}
