package vn.tuyengiao.portal.reporting.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.reporting.domain.Installation.LastSignIn;

/** Counts what an administrator looks after. */
@Component
@SingleReads
@RequiredArgsConstructor
class InstallationQueries {

	private static final Duration BACKUP_GOOD_FOR = Duration.ofDays(2);

	private static final Duration SIGN_INS_SINCE = Duration.ofDays(7);

	private final JdbcClient jdbc;

	private final VietnamTime time;

	Installation installation(AccessScope scope) {
		LocalDate next = nextQuarter(time.today());
		return jdbc
			.sql("""
					select (select count(*) from unit where valid_to is null or valid_to >= :today) as units,
					       (select count(*) from unit where reporting and (valid_to is null or valid_to >= :today)) as reporting_units,
					       (select count(*) from app_user where enabled) as users,
					       (select count(*) from app_user a where a.enabled and not exists (select 1 from role_assignment r
					          where r.user_id = a.id and :today between r.valid_from and coalesce(r.valid_to, 'infinity'))) as without_role,
					       (select count(*) from reporting_period) as periods,
					       not exists (select 1 from reporting_period where kind = 'QUARTER' and starts_on = :next) as next_missing,
					       (select count(*) from unit u where u.reporting and (u.valid_to is null or u.valid_to >= :today)
					          and not exists (select 1 from role_assignment r where r.unit_id = u.id
					            and r.role in ('BOARD_HEAD', 'BOARD_SECRETARY')
					            and :today between r.valid_from and coalesce(r.valid_to, 'infinity'))) as without_secretary,
					       pg_database_size(current_database()) as bytes,
					       (select count(*) from event_publication where completion_date is null and status = 'FAILED') as failed_events,
					       (select max(at) from backup_told) as backup_at""")
			.param("today", time.today())
			.param("next", next)
			.query((row, number) -> {
				Instant backup = Rows.instant(row, "backup_at");
				return new Installation(row.getLong("units"), row.getLong("reporting_units"), row.getLong("users"),
						row.getLong("without_role"), row.getLong("periods"), row.getBoolean("next_missing"),
						row.getLong("without_secretary"), row.getLong("bytes"), row.getLong("failed_events"),
						backup == null ? null : LocalDateTime.ofInstant(backup, VietnamTime.ZONE),
						backup == null || backup.isBefore(time.now().minus(BACKUP_GOOD_FOR)), signIns(scope));
			})
			.single();
	}

	/** Of users who hold a role below what is administered, and none elsewhere. */
	private List<LastSignIn> signIns(AccessScope scope) {
		return jdbc.sql("""
				select u.display_name, u.username, max(a.at) as at
				  from sign_in_attempt a join app_user u on u.username = a.username
				 where a.succeeded and a.at > :since and exists (select 1 from role_assignment r where r.user_id = u.id)
				   and not exists (select 1 from role_assignment r where r.user_id = u.id
				                      and (r.valid_to is null or r.valid_to >= :today) and not %s)
				 group by u.id order by at desc limit 5""".formatted(AccessScope.condition("r.unit_id")))
			.param("since", Rows.utc(time.now().minus(SIGN_INS_SINCE)))
			.param("today", time.today())
			.param(AccessScope.PARAMETER, scope.rootArray())
			.query((row, number) -> new LastSignIn(row.getString("display_name"), row.getString("username"),
					LocalDateTime.ofInstant(Objects.requireNonNull(Rows.instant(row, "at")), VietnamTime.ZONE)))
			.list();
	}

	private static LocalDate nextQuarter(LocalDate today) {
		return today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3);
	}

}
