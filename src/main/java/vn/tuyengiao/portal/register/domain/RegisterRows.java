package vn.tuyengiao.portal.register.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;

/** Types and bodies, read into their records. */
@UtilityClass
class RegisterRows {

	static DocumentTypeView type(ResultSet row, int number) throws SQLException {
		return new DocumentTypeView(row.getObject("id", UUID.class), row.getString("name"),
				row.getString("abbreviation"), row.getBoolean("registered"), row.getBoolean("guidance"),
				row.getBoolean("by_board"), row.getBoolean("reaches_all"), row.getInt("position"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

	static IssuingBodyView body(ResultSet row, int number) throws SQLException {
		return new IssuingBodyView(row.getObject("id", UUID.class), row.getString("name"), row.getString("suffix"),
				BodyLevel.valueOf(row.getString("level")), row.getBoolean("board"),
				row.getObject("unit_id", UUID.class), row.getInt("position"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

}
