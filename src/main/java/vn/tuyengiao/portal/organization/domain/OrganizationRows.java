package vn.tuyengiao.portal.organization.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.organization.PeriodView;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.organization.TermView;
import vn.tuyengiao.portal.organization.UnitKind;
import vn.tuyengiao.portal.organization.UnitView;

/** The module's tables read into its published records. */
@UtilityClass
class OrganizationRows {

	static UnitView unit(ResultSet row, int number) throws SQLException {
		return new UnitView(row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class),
				UnitKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("short_name"),
				row.getString("committee_name"), row.getString("symbol"), row.getString("slug"),
				row.getBoolean("reporting"));
	}

	static PeriodView period(ResultSet row, int number) throws SQLException {
		return new PeriodView(row.getObject("id", UUID.class), PeriodKind.valueOf(row.getString("kind")),
				row.getInt("year"), row.getObject("quarter", Integer.class), day(row, "starts_on"), day(row, "ends_on"),
				day(row, "opens_on"), day(row, "plan_due_on"), day(row, "plan_lock_on"), day(row, "report_due_on"),
				day(row, "report_lock_on"));
	}

	static TermView term(ResultSet row, int number) throws SQLException {
		return new TermView(row.getObject("id", UUID.class), row.getString("name"), day(row, "starts_on"),
				day(row, "ends_on"));
	}

	static PersonView person(ResultSet row, int number) throws SQLException {
		return new PersonView(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class),
				row.getString("family_name"), row.getString("given_name"));
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}
