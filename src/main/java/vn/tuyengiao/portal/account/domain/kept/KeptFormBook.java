package vn.tuyengiao.portal.account.domain.kept;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * The rows of kept forms. They never change; the database decides who may have one and
 * which give way.
 */
@Component
@RequiredArgsConstructor
class KeptFormBook {

	private final JdbcClient jdbc;

	/** False if there is no such user who may sign in. */
	boolean add(String id, UUID owner, String path, String fields, Instant now, Instant expiry) {
		return jdbc.sql("""
				insert into kept_form (id, owner, path, fields, created_at, expires_at)
				select :id, u.id, :path, :fields, :now, :expiry from app_user u where u.id = :owner and u.enabled
				""")
			.param("id", id)
			.param("owner", owner)
			.param("path", path)
			.param("fields", fields)
			.param("now", Rows.utc(now))
			.param("expiry", Rows.utc(expiry))
			.update() == 1;
	}

	/** Forgets all of the user's but the newest. */
	void leaveNewest(UUID owner, int most) {
		jdbc.sql("""
				delete from kept_form where id in (
				    select id from kept_form where owner = :owner order by created_at desc, id offset :most)
				""").param("owner", owner).param("most", most).update();
	}

	/** Those of the user among the ids, the newest first. */
	List<Kept> find(List<String> ids, UUID owner, Instant now) {
		return jdbc.sql("""
				select id, path, created_at, fields from kept_form
				where id in (:ids) and owner = :owner and expires_at > :now
				order by created_at desc, id
				""")
			.param("ids", ids)
			.param("owner", owner)
			.param("now", Rows.utc(now))
			.query((row, number) -> new Kept(row.getString("id"), row.getString("path"),
					Rows.instant(row, "created_at"), row.getString("fields")))
			.list();
	}

	boolean isAnyLeft(List<String> ids, Instant now) {
		return jdbc.sql("""
				select exists (select 1 from kept_form where id in (:ids) and expires_at > :now)
				""").param("ids", ids).param("now", Rows.utc(now)).query(Boolean.class).single();
	}

	/** Forgets those among the ids that are somebody else's. */
	void deleteOfOthers(List<String> ids, UUID owner) {
		jdbc.sql("""
				delete from kept_form where id in (:ids) and owner <> :owner
				""").param("ids", ids).param("owner", owner).update();
	}

	void delete(String id, UUID owner) {
		jdbc.sql("""
				delete from kept_form where id = :id and owner = :owner
				""").param("id", id).param("owner", owner).update();
	}

	void deleteExpired(Instant now) {
		jdbc.sql("""
				delete from kept_form where expires_at <= :now
				""").param("now", Rows.utc(now)).update();
	}

	/** A row as it stands; {@code fields} in the form in which they were given. */
	record Kept(String id, String path, Instant at, String fields) {
	}

}
