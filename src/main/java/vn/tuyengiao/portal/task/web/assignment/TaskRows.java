package vn.tuyengiao.portal.task.web.assignment;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.web.list.Xlsx;
import vn.tuyengiao.portal.platform.web.list.Xlsx.Column;
import vn.tuyengiao.portal.task.domain.assignment.list.TaskRow;

/** What an export of tasks says. */
@Component
@RequiredArgsConstructor
class TaskRows {

	private final Xlsx xlsx;

	/**
	 * @param list as its columns are kept
	 */
	List<Column<TaskRow>> columns(String list) {
		return xlsx.shown(list,
				List.of(Column.of("task.title", TaskRow::title), Column.of("task.holder", TaskRow::unit),
						Column.<TaskRow>of("task.person", TaskRow::person).in("task.holder"),
						Column.of("task.due", TaskRow::dueOn),
						Column.<TaskRow>label("task.status", row -> "task.status." + row.status()),
						Column.of("task.giver", TaskRow::giver), Column.of("task.directive", TaskRow::directive),
						Column.of("task.last-note", TaskRow::lastNote)));
	}

}
