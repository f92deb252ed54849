package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;

/**
 * Which scopes hold so many units that the first rows of a list are better read in its
 * order than gathered unit by unit. Both ways find the same, so that what this knows may
 * be some minutes old; and it is not asked of the database by each page.
 */
@Component
@RequiredArgsConstructor
public class WideScopeQueries {

	private static final int MANY = 300;

	private final JdbcClient jdbc;

	private volatile Set<UUID> roots = Set.of();

	/** When the portal starts, and every ten minutes on each node. */
	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "0 */10 * * * *", zone = "Asia/Ho_Chi_Minh")
	public void refresh() {
		roots = Set.copyOf(jdbc.sql("""
				select ancestor_id from unit_closure group by ancestor_id having count(*) > :many""")
			.param("many", MANY)
			.query(UUID.class)
			.list());
	}

	boolean is(AccessScope scope) {
		return scope.roots().stream().anyMatch(roots::contains);
	}

}
