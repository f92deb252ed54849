package vn.tuyengiao.portal.reporting.domain;

import java.time.LocalDate;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Counts what an administrator looks after. */
@Component
@SingleReads
@RequiredArgsConstructor
class InstallationQueries {

	private final JdbcClient jdbc;

	private final VietnamTime time;

	Installation installation() {
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
					            and :today between r.valid_from and coalesce(r.valid_to, 'infinity'))) as without_secretary""")
			.param("today", time.today())
			.param("next", next)
			.query((row, number) -> new Installation(row.getLong("units"), row.getLong("reporting_units"),
					row.getLong("users"), row.getLong("without_role"), row.getLong("periods"),
					row.getBoolean("next_missing"), row.getLong("without_secretary")))
			.single();
	}

	private static LocalDate nextQuarter(LocalDate today) {
		return today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3);
	}

}
