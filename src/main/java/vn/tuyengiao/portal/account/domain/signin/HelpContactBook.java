package vn.tuyengiao.portal.account.domain.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/** The one row of whom to call. */
@Component
@RequiredArgsConstructor
class HelpContactBook {

	private final JdbcClient jdbc;

	Optional<HelpContact> find() {
		return jdbc.sql("""
				select name, phone from help_contact
				""").query((row, number) -> new HelpContact(row.getString("name"), row.getString("phone"))).optional();
	}

	void save(HelpContact contact, UUID by, Instant now) {
		jdbc.sql(
				"""
						insert into help_contact (name, phone, saved_by, saved_at) values (:name, :phone, :by, :now)
						on conflict (id) do update set name = excluded.name, phone = excluded.phone, saved_by = excluded.saved_by,
						                               saved_at = excluded.saved_at
						""")
			.param("name", contact.name())
			.param("phone", contact.phone())
			.param("by", by)
			.param("now", Rows.utc(now))
			.update();
	}

	void remove() {
		jdbc.sql("""
				delete from help_contact
				""").update();
	}

}
