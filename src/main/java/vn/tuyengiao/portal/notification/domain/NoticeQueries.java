package vn.tuyengiao.portal.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** Reads notices; those of one user as far as their units are in his scope. */
@Component
class NoticeQueries {

	private static final String OWN = """
			n.user_id = :user and %s""".formatted(AccessScope.condition("n.unit_id"));

	private final StillOwed owed;

	private final ListStatement notices;

	private final ListQueries lists;

	private final JdbcClient jdbc;

	private final VietnamTime time;

	NoticeQueries(StillOwed owed, ListQueries lists, JdbcClient jdbc, VietnamTime time) {
		this.owed = owed;
		this.lists = lists;
		this.jdbc = jdbc;
		this.time = time;
		notices = ListStatement.of("""
				select n.*, u.committee_name, not (%s) as over, %s as again, count(*) over () as total
				  from notice n join unit u on u.id = n.unit_id
				 where {where} {order} {page}""".formatted(owed.open(), owed.again()))
			.last("n.created_at desc, n.id desc");
	}

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
		return own(
				"""
						select count(*) as every, count(*) filter (where n.read_at is null and %2$s) as unread, max(n.created_at) as latest
						  from notice n where %1$s""",
				user, scope)
			.query((row, number) -> new NoticeTotals(row.getInt("every"), row.getInt("unread"),
					Rows.instant(row, "latest")))
			.single();
	}

	/** Newest first. */
	Page<Notice> list(UUID user, AccessScope scope, NoticeState state, Pageable page) {
		Conditions own = new Conditions().and(OWN)
			.with("user", user)
			.with("today", time.today())
			.with(AccessScope.PARAMETER, scope.rootArray());
		if (state == NoticeState.UNREAD) {
			own.and("n.read_at is null").and(owed.open());
		}
		return lists.page(notices, own, page, NoticeQueries::notice);
	}

	boolean hasReminders() {
		return jdbc.sql("""
				select exists (select 1 from notice where argument is not null)
				""").query(Boolean.class).single();
	}

	/** Where the notice leads. */
	Optional<String> href(UUID id, UUID user, AccessScope scope) {
		return own("""
				select n.href from notice n where n.id = :id and %1$s
				""", user, scope).param("id", id).query(String.class).optional();
	}

	private JdbcClient.StatementSpec own(String sql, UUID user, AccessScope scope) {
		return jdbc.sql(sql.formatted(OWN, owed.open(), owed.again()))
			.param("user", user)
			.param("today", time.today())
			.param(AccessScope.PARAMETER, scope.rootArray());
	}

	private static Notice notice(ResultSet row, int number) throws SQLException {
		return new Notice(Rows.id(row, "id"), Rows.oneOf(NoticeKind.class, row, "kind"), row.getString("asked"),
				row.getString("committee_name"), row.getString("title"), row.getString("title_key"),
				row.getString("summary"), row.getString("note"), row.getString("step"), Rows.day(row, "due_on"),
				row.getString("owed_kind"), Rows.texts(row, "argument"), row.getInt("figure"),
				Rows.instant(row, "created_at"), row.getObject("read_at") != null, row.getBoolean("over"),
				row.getBoolean("again"));
	}

	/** {@code latest}: when the newest was made; null if there is none. */
	record NoticeTotals(int every, int unread, @Nullable Instant latest) {
	}

}
