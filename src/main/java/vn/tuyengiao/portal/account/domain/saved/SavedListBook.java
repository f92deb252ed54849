package vn.tuyengiao.portal.account.domain.saved;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/** The rows of kept filters; each statement says whose. */
@Component
@RequiredArgsConstructor
class SavedListBook {

	private final JdbcClient jdbc;

	/** Of one list, by name. */
	List<SavedList> of(UUID user, String path) {
		return jdbc.sql("""
				select id, path, query, name from saved_list
				 where user_id = :user and path = :path
				 order by name collate "vi-x-icu", id""")
			.param("user", user)
			.param("path", path)
			.query(SavedListBook::row)
			.list();
	}

	Optional<SavedList> find(UUID user, UUID id) {
		return jdbc.sql("""
				select id, path, query, name from saved_list where user_id = :user and id = :id""")
			.param("user", user)
			.param("id", id)
			.query(SavedListBook::row)
			.optional();
	}

	/** Whether it is kept now: not if another one has the name. */
	boolean add(UUID user, SavedList list, Instant now) {
		return jdbc.sql("""
				insert into saved_list (id, user_id, path, query, name, saved_at)
				values (:id, :user, :path, :query, :name, :now)
				on conflict (user_id, path, lower(name)) do update set name = excluded.name
				 where saved_list.query = excluded.query""")
			.param("id", list.id())
			.param("user", user)
			.param("path", list.path())
			.param("query", list.query())
			.param("name", list.name())
			.param("now", Rows.utc(now))
			.update() > 0;
	}

	/** Whether it has the name now: not if another one has it. */
	boolean rename(UUID user, UUID id, String name) {
		return jdbc.sql("""
				update saved_list s set name = :name
				 where s.user_id = :user and s.id = :id
				   and not exists (select 1 from saved_list other
				                    where other.user_id = s.user_id and other.path = s.path and other.id <> s.id
				                      and lower(other.name) = lower(:name))""")
			.param("user", user)
			.param("id", id)
			.param("name", name)
			.update() > 0;
	}

	void remove(UUID user, UUID id) {
		jdbc.sql("""
				delete from saved_list where user_id = :user and id = :id""")
			.param("user", user)
			.param("id", id)
			.update();
	}

	private static SavedList row(ResultSet row, int number) throws SQLException {
		return new SavedList(Rows.id(row, "id"), row.getString("path"), row.getString("query"), row.getString("name"));
	}

}
