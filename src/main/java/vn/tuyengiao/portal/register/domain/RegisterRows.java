package vn.tuyengiao.portal.register.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.register.BodyLevel;
import vn.tuyengiao.portal.register.DocumentTypeView;
import vn.tuyengiao.portal.register.IssuingBodyView;
import vn.tuyengiao.portal.register.RecordKind;

/** Types and bodies, read into their records. */
@UtilityClass
class RegisterRows {

	/** Columns of {@code document_type t} that {@link #type} reads. */
	static final String TYPE = """
			t.*, array(select u.record_kind from document_type_use u where u.type_id = t.id) as uses""";

	static DocumentTypeView type(ResultSet row, int number) throws SQLException {
		return new DocumentTypeView(row.getObject("id", UUID.class), row.getString("name"),
				row.getString("abbreviation"), uses((String[]) row.getArray("uses").getArray()),
				row.getBoolean("by_board"), row.getBoolean("reaches_all"), row.getInt("position"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

	static IssuingBodyView body(ResultSet row, int number) throws SQLException {
		return new IssuingBodyView(row.getObject("id", UUID.class), row.getString("name"), row.getString("suffix"),
				BodyLevel.valueOf(row.getString("level")), row.getBoolean("board"),
				row.getObject("unit_id", UUID.class), row.getInt("position"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
	}

	private static Set<RecordKind> uses(String[] names) {
		Set<RecordKind> uses = EnumSet.noneOf(RecordKind.class);
		Arrays.stream(names).map(RecordKind::valueOf).forEach(uses::add);
		return Collections.unmodifiableSet(uses);
	}

}
