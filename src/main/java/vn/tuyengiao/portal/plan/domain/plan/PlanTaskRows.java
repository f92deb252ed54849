package vn.tuyengiao.portal.plan.domain.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.plan.FieldOfWork;
import vn.tuyengiao.portal.plan.domain.plan.PlanTask.TaskField;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads tasks from rows that hold all columns of {@code plan_line}. */
@UtilityClass
public class PlanTaskRows {

	public static PlanTask task(ResultSet row) throws SQLException {
		Map<TaskField, Object> values = new HashMap<>();
		for (TaskField field : TaskField.values()) {
			values.put(field, value(row, field));
		}
		return PlanTask.of(values::get);
	}

	private static @Nullable Object value(ResultSet row, TaskField field) throws SQLException {
		String column = field.column();
		if (field.type() == String.class) {
			return row.getString(column);
		}
		if (field.type() == BigDecimal.class) {
			return row.getBigDecimal(column);
		}
		if (field.type() == LocalDate.class) {
			return Rows.day(row, column);
		}
		return field.type() == UUID.class ? Rows.id(row, column) : Rows.oneOf(FieldOfWork.class, row, column);
	}

}
