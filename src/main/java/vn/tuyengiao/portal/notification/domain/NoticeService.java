package vn.tuyengiao.portal.notification.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The notices of whoever is signed in. Those of units whose records he no longer reads
 * are there for him no more than theirs.
 */
@Service
@RequiredArgsConstructor
public class NoticeService {

	private static final String OWN = "n.user_id = :user and " + AccessScope.condition("n.unit_id");

	private final JdbcClient jdbc;

	private final Access access;

	private final VietnamTime time;

	/**
	 * How many the reader has not read, {@code most} for that many or more; empty for who
	 * reads no records. One statement, for every page, without a transaction's round
	 * trips.
	 */
	public OptionalInt unread(int most) {
		if (access.scopeOf(Permission.READ).isEmpty()) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(own("select count(*) from (select 1 from notice n where n.read_at is null and " + OWN
				+ " limit :most) counted", access.readable())
			.param("most", most)
			.query(Integer.class)
			.single());
	}

	/** Newest first. */
	@Transactional(readOnly = true)
	public NoticeList list(NoticeState state, Pageable page) {
		AccessScope scope = access.readable();
		Totals totals = own("select count(*) as total, count(*) filter (where n.read_at is null) as unread,"
				+ " max(n.created_at) as latest from notice n where " + OWN, scope)
			.query((row, number) -> new Totals(row.getLong("total"), row.getLong("unread"), instant(row, "latest")))
			.single();
		List<Notice> notices = own("select n.*, u.committee_name from notice n join unit u on u.id = n.unit_id where "
				+ OWN + " and (:all or n.read_at is null) order by n.created_at desc, n.id desc"
				+ " limit :limit offset :offset", scope)
			.param("all", state == NoticeState.ALL)
			.param("limit", page.getPageSize())
			.param("offset", page.getOffset())
			.query(NoticeService::notice)
			.list();
		return new NoticeList(
				new PageImpl<>(notices, page, state == NoticeState.ALL ? totals.total() : totals.unread()),
				totals.unread(), totals.latest(), scope.roots().size() > 1);
	}

	/**
	 * Where the notice leads; if it is opened by its reader, it is read from now on.
	 * @throws NotFoundException if it is somebody else's or of a unit out of reach
	 */
	@Transactional
	public String open(UUID id, boolean byReader) {
		String href = own("select n.href from notice n where n.id = :id and " + OWN, access.scopeOf(Permission.READ))
			.param("id", id)
			.query(String.class)
			.optional()
			.orElseThrow(() -> new NotFoundException("notice " + id));
		if (byReader) {
			jdbc.sql("update notice set read_at = :now where id = :id and read_at is null")
				.param("now", time.now().atOffset(ZoneOffset.UTC))
				.param("id", id)
				.update();
		}
		return href;
	}

	/**
	 * All are read, but for those made after {@code latest}: their reader has not seen
	 * them.
	 */
	@Transactional
	public void readAll(Instant latest) {
		own("update notice n set read_at = :now where n.read_at is null and n.created_at <= :latest and " + OWN,
				access.readable())
			.param("now", time.now().atOffset(ZoneOffset.UTC))
			.param("latest", latest.atOffset(ZoneOffset.UTC))
			.update();
	}

	private JdbcClient.StatementSpec own(String sql, AccessScope scope) {
		return jdbc.sql(sql).param("user", access.user().id()).param(AccessScope.PARAMETER, scope.rootArray());
	}

	private static Notice notice(ResultSet row, int number) throws SQLException {
		String asked = row.getString("asked");
		return new Notice(row.getObject("id", UUID.class), NoticeKind.valueOf(row.getString("kind")),
				asked == null ? null : Asked.valueOf(asked), row.getString("committee_name"), row.getString("title"),
				row.getString("summary"), row.getString("note"), row.getString("step"),
				row.getObject("due_on", LocalDate.class), instant(row, "created_at"), row.getObject("read_at") != null);
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return at == null ? null : at.toInstant();
	}

	private record Totals(long total, long unread, Instant latest) {
	}

}
