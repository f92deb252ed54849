package vn.tuyengiao.portal.organization.domain.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.organization.PersonView;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads people, by given name and then family name. */
@Component
@RequiredArgsConstructor
public class PersonQueries {

	private final JdbcClient jdbc;

	public List<PersonView> find(Collection<UUID> ids) {
		return jdbc.sql("""
				select * from person where id = any(:ids)
				order by given_name collate "vi-x-icu", family_name collate "vi-x-icu", id
				""").param("ids", ids.toArray(UUID[]::new)).query(PersonQueries::view).list();
	}

	public List<PersonView> at(UUID unitId) {
		return jdbc.sql("""
				select * from person where unit_id = :unit
				order by given_name collate "vi-x-icu", family_name collate "vi-x-icu", id
				""").param("unit", unitId).query(PersonQueries::view).list();
	}

	private static PersonView view(ResultSet row, int number) throws SQLException {
		return new PersonView(Rows.id(row, "id"), Rows.id(row, "unit_id"), row.getString("family_name"),
				row.getString("given_name"));
	}

}
