package vn.tuyengiao.portal.platform.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import org.jspecify.annotations.NullUnmarked;

/**
 * Reads the columns of a row into values; what is null in the row is null here too.
 * Whether a value can be missing is said by the column, which no compiler reads.
 */
@NullUnmarked
@UtilityClass
public class Rows {

	public static UUID id(ResultSet row, String column) throws SQLException {
		return row.getObject(column, UUID.class);
	}

	/** An array of identifiers; empty where the column is null. */
	public static List<UUID> ids(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		return array == null ? List.of() : List.of((UUID[]) array.getArray());
	}

	/** An array of texts; empty where the column is null. */
	public static List<String> texts(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		return array == null ? List.of() : List.of((String[]) array.getArray());
	}

	public static LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	/** A {@code timestamptz}. */
	public static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	/** A whole number that may be missing. */
	public static Integer number(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Integer.class);
	}

	/** A constant that is stored by its name. */
	public static <E extends Enum<E>> E oneOf(Class<E> type, ResultSet row, String column) throws SQLException {
		String name = row.getString(column);
		return name == null ? null : Enum.valueOf(type, name);
	}

	/** The other way: an instant as the parameter of a statement. */
	public static OffsetDateTime utc(Instant instant) {
		return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
	}

}
