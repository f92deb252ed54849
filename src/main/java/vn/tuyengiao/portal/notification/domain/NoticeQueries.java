package vn.tuyengiao.portal.notification.domain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Reads notices; those of one user as far as their units are in his scope. */
@Component
@RequiredArgsConstructor
class NoticeQueries {

	private static final String OWN = "n.user_id = :user and " + AccessScope.condition("n.unit_id");

	private final StillOwed owed;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/** Counting ends at {@code most}. */
	int unread(UUID user, AccessScope scope, int most) {
		return own(
				"""
						select count(*) from (select 1 from notice n where n.read_at is null and %1$s and %2$s limit :most) counted""",
				user, scope)
			.param("most", most)
			.query(Integer.class)
			.single();
	}

	NoticeTotals totals(UUID user, AccessScope scope) {
		return own("""
				select count(*) as total, count(*) filter (where n.read_at is null and %2$s) as unread,
				       max(n.created_at) as latest
				  from notice n where %1$s""", user, scope).query(
				(row, number) -> new NoticeTotals(row.getLong("total"), row.getLong("unread"), instant(row, "latest")))
			.single();
	}

	/** Newest first. */
	List<Notice> list(UUID user, AccessScope scope, NoticeState state, Pageable page) {
		return own("""
				select n.*, u.committee_name, not (%2$s) as over, %3$s as again
				  from notice n join unit u on u.id = n.unit_id
				 where %1$s and (:all or n.read_at is null and %2$s)
				 order by n.created_at desc, n.id desc
				 limit :limit offset :offset""", user, scope).param("all", state == NoticeState.ALL)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(NoticeQueries::notice)
			.list();
	}

	boolean hasReminders() {
		return jdbc.sql("select exists (select 1 from notice where argument is not null)")
			.query(Boolean.class)
			.single();
	}

	/** Where the notice leads. */
	Optional<String> href(UUID id, UUID user, AccessScope scope) {
		return own("select n.href from notice n where n.id = :id and %1$s", user, scope).param("id", id)
			.query(String.class)
			.optional();
	}

	private JdbcClient.StatementSpec own(String sql, UUID user, AccessScope scope) {
		return jdbc.sql(sql.formatted(OWN, owed.open(), owed.again()))
			.param("user", user)
			.param("today", time.today())
			.param(AccessScope.PARAMETER, scope.rootArray());
	}

	private static Notice notice(ResultSet row, int number) throws SQLException {
		return new Notice(row.getObject("id", UUID.class), NoticeKind.valueOf(row.getString("kind")),
				row.getString("asked"), row.getString("committee_name"), row.getString("title"),
				row.getString("title_key"), row.getString("summary"), row.getString("note"), row.getString("step"),
				row.getObject("due_on", LocalDate.class), row.getString("owed_kind"), argument(row),
				row.getInt("figure"), row.getTimestamp("created_at").toInstant(), row.getObject("read_at") != null,
				row.getBoolean("over"), row.getBoolean("again"));
	}

	private static List<String> argument(ResultSet row) throws SQLException {
		Array argument = row.getArray("argument");
		return argument == null ? List.of() : List.of((String[]) argument.getArray());
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return at == null ? null : at.toInstant();
	}

	/** {@code latest}: when the newest was made; null if there is none. */
	record NoticeTotals(long total, long unread, @Nullable Instant latest) {
	}

}
