package vn.tuyengiao.portal.calendar.domain.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** The rows of secret addresses. */
@Component
@RequiredArgsConstructor
class FeedBook {

	private final JdbcClient jdbc;

	List<CalendarFeed> of(UUID user) {
		return jdbc.sql("""
				select * from calendar_feed where user_id = :user order by name collate "vi-x-icu", id
				""").param("user", user).query(FeedBook::feed).list();
	}

	Optional<CalendarFeed> find(UUID user, UUID id) {
		return jdbc.sql("""
				select * from calendar_feed where user_id = :user and id = :id
				""").param("user", user).param("id", id).query(FeedBook::feed).optional();
	}

	Optional<CalendarFeed> bySecret(String hash) {
		return jdbc.sql("""
				select * from calendar_feed where secret = :hash
				""").param("hash", hash).query(FeedBook::feed).optional();
	}

	void add(CalendarFeed feed, String hash) {
		jdbc.sql("""
				insert into calendar_feed (id, user_id, name, mine, secret, made_at)
				values (:id, :user, :name, :mine, :hash, :now)""")
			.param("id", feed.id())
			.param("user", feed.userId())
			.param("name", feed.name())
			.param("mine", feed.mine())
			.param("hash", hash)
			.param("now", Rows.utc(feed.madeAt()))
			.update();
	}

	/** Another secret: the one before is of no use any more. */
	void renew(UUID id, String hash, Instant now) {
		jdbc.sql("""
				update calendar_feed set secret = :hash, made_at = :now, asked_on = null where id = :id
				""").param("id", id).param("hash", hash).param("now", Rows.utc(now)).update();
	}

	void asked(UUID id, LocalDate today) {
		jdbc.sql("""
				update calendar_feed set asked_on = :today where id = :id and asked_on is distinct from :today
				""").param("id", id).param("today", today).update();
	}

	void remove(UUID id) {
		jdbc.sql("""
				delete from calendar_feed where id = :id
				""").param("id", id).update();
	}

	private static CalendarFeed feed(ResultSet row, int number) throws SQLException {
		return new CalendarFeed(Rows.id(row, "id"), Rows.id(row, "user_id"), row.getString("name"),
				row.getBoolean("mine"), Rows.instant(row, "made_at"), Rows.day(row, "asked_on"));
	}

}
