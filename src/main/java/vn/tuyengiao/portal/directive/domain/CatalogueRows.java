package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import lombok.experimental.UtilityClass;

/** The tables that the administrator keeps, read into their records. */
@UtilityClass
class CatalogueRows {

	/** The order in which every list and every choice shows them. */
	static final String IN_ORDER = " order by position, name collate \"vi-x-icu\", id";

	static TypeView type(ResultSet row, int number) throws SQLException {
		return new TypeView(row.getObject("id", UUID.class), row.getString("name"), row.getString("abbreviation"),
				row.getBoolean("registered"), row.getBoolean("guidance"), row.getBoolean("by_board"),
				row.getBoolean("reaches_all"), row.getInt("position"), row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_to", LocalDate.class));
	}

	static BodyView body(ResultSet row, int number) throws SQLException {
		return new BodyView(row.getObject("id", UUID.class), row.getString("name"), row.getString("suffix"),
				BodyLevel.valueOf(row.getString("level")), row.getBoolean("board"),
				row.getObject("unit_id", UUID.class), row.getInt("position"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

	static StepView step(ResultSet row, int number) throws SQLException {
		return new StepView(row.getObject("id", UUID.class), row.getString("name"),
				StepEvidence.valueOf(row.getString("evidence")), row.getInt("days"), row.getInt("position"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

}
