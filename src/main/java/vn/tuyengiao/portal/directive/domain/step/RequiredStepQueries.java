package vn.tuyengiao.portal.directive.domain.step;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.database.Rows;

/** The steps that directives may ask for; each method is one statement. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RequiredStepQueries {

	private final JdbcClient jdbc;

	/** In the order of the work. */
	public List<RequiredStepView> stepsOn(LocalDate day) {
		return jdbc.sql("""
				select * from required_step
				where :day between valid_from and coalesce(valid_to, 'infinity')
				order by position, name collate "vi-x-icu", id
				""").param("day", day).query(RequiredStepQueries::step).list();
	}

	/**
	 * Whether or not it is valid today.
	 * @throws NotFoundException if there is none
	 */
	public RequiredStepView step(UUID id) {
		return jdbc.sql("""
				select * from required_step where id = :id""")
			.param("id", id)
			.query(RequiredStepQueries::step)
			.optional()
			.orElseThrow(() -> new NotFoundException("required step " + id));
	}

	static RequiredStepView step(ResultSet row, int number) throws SQLException {
		return new RequiredStepView(Rows.id(row, "id"), row.getString("name"),
				Rows.oneOf(StepEvidence.class, row, "evidence"), row.getInt("days"), row.getInt("position"),
				Rows.day(row, "valid_from"), Rows.day(row, "valid_to"));
	}

}
