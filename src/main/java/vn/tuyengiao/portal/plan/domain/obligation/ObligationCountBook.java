package vn.tuyengiao.portal.plan.domain.obligation;

import lombok.RequiredArgsConstructor;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the counts of obligations short: the triggers of the table {@code obligation} add
 * a row for each change, and this adds up what changed.
 */
@Component
@RequiredArgsConstructor
public class ObligationCountBook {

	private final JdbcClient jdbc;

	/**
	 * Every five minutes. One statement: whoever reads meanwhile sees the rows as they
	 * were or their sums, and what is written meanwhile is left for the next time.
	 */
	@Scheduled(cron = "0 */5 * * * *", zone = "Asia/Ho_Chi_Minh")
	@SchedulerLock(name = "obligation-counts", lockAtMostFor = "PT5M")
	public void fold() {
		jdbc.sql(
				"""
						with changed as (select distinct unit_id, period_id from obligation_count where not folded),
						gone as (
						    delete from obligation_count c using changed
						     where c.unit_id = changed.unit_id and c.period_id = changed.period_id
						    returning c.*)
						insert into obligation_count (unit_id, period_id, subject, status, open, standing, silent_after, number, folded)
						select unit_id, period_id, subject, status, open, standing, silent_after, sum(number), true
						  from gone
						 group by unit_id, period_id, subject, status, open, standing, silent_after
						having sum(number) <> 0""")
			.update();
	}

}
