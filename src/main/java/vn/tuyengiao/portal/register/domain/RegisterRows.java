package vn.tuyengiao.portal.register.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.platform.database.Rows;
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
		return new DocumentTypeView(Rows.id(row, "id"), row.getString("name"), row.getString("abbreviation"),
				uses(Rows.texts(row, "uses")), row.getBoolean("by_board"), row.getBoolean("reaches_all"),
				row.getInt("position"), Rows.day(row, "valid_from"), Rows.day(row, "valid_to"));
	}

	static IssuingBodyView body(ResultSet row, int number) throws SQLException {
		return new IssuingBodyView(Rows.id(row, "id"), row.getString("name"), row.getString("suffix"),
				Rows.oneOf(BodyLevel.class, row, "level"), row.getBoolean("board"), Rows.id(row, "unit_id"),
				row.getInt("position"), Rows.day(row, "valid_from"), Rows.day(row, "valid_to"));
	}

	private static Set<RecordKind> uses(List<String> names) {
		Set<RecordKind> uses = EnumSet.noneOf(RecordKind.class);
		names.stream().map(RecordKind::valueOf).forEach(uses::add);
		return Collections.unmodifiableSet(uses);
	}

}
