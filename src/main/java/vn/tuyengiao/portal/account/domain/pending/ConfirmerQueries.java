package vn.tuyengiao.portal.account.domain.pending;

import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks who there is besides whoever gives a role. */
@Component
@RequiredArgsConstructor
class ConfirmerQueries {

	private final JdbcClient jdbc;

	/**
	 * Of administrators and leaders who reach the unit, other than the giver: whether
	 * there ever was one, closed accounts and ended roles included, and whether one of
	 * today can confirm what the receiver gets.
	 */
	Others others(UUID giver, UUID receiver, UUID unitId, LocalDate today) {
		return jdbc.sql("""
				select count(*) > 0 as ever,
				       count(*) filter (where u.enabled and r.user_id <> :receiver
				                          and (r.valid_to is null or r.valid_to >= :today)) > 0 as now
				  from role_assignment r
				  join app_user u on u.id = r.user_id
				  join unit_closure c on c.ancestor_id = r.unit_id and c.descendant_id = :unit
				 where r.user_id <> :giver and r.role in ('ADMINISTRATOR', 'LEADER') and r.valid_from <= :today
				""")
			.param("giver", giver)
			.param("receiver", receiver)
			.param("unit", unitId)
			.param("today", today)
			.query((row, number) -> new Others(row.getBoolean("ever"), row.getBoolean("now")))
			.single();
	}

	/** Whether there ever was another, and is one now. */
	record Others(boolean ever, boolean now) {
	}

}
