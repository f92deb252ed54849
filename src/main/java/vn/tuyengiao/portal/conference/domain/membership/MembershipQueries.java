package vn.tuyengiao.portal.conference.domain.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/** The members of units as they count them; each method is one statement. */
@Component
@RequiredArgsConstructor
class MembershipQueries {

	private static final ListStatement UNITS = ListStatement
		.of("""
				select u.id, u.name, x.as_of, x.members, x.exempt, count(*) over () as total
				  from unit u
				  left join lateral (select m.as_of, m.members, m.exempt from unit_membership m
				                      where m.unit_id = u.id and m.as_of <= :today order by m.as_of desc limit 1) x on true
				 where (u.reporting or u.kind in ('PROVINCE', 'DISTRICT')) and :today between u.valid_from and coalesce(u.valid_to, 'infinity') and {where}
				 {order} {page}""")
		.order("name", "u.short_name collate numbered")
		.order("members", "x.members")
		.order("day", "x.as_of")
		.last("u.reporting, u.short_name collate numbered, u.id");

	private final ListQueries lists;

	private final JdbcClient jdbc;

	/**
	 * @param missing those alone that have said none
	 */
	Page<MembershipRow> page(@Nullable String words, boolean missing, AccessScope scope, LocalDate today,
			Pageable page) {
		Conditions wanted = new Conditions()
			.and(AccessScope.condition("u.id"), AccessScope.PARAMETER, scope.rootArray())
			.words(words, "u.search")
			.with("today", today);
		if (missing) {
			wanted.and("x.members is null");
		}
		return lists.page(UNITS, wanted, page,
				(row, number) -> new MembershipRow(Rows.id(row, "id"), row.getString("name"), Rows.day(row, "as_of"),
						Rows.number(row, "members"), Rows.number(row, "exempt")));
	}

	/** The newest first. */
	List<MemberCount> counts(UUID unitId) {
		return jdbc.sql("""
				select m.*, a.display_name from unit_membership m join app_user a on a.id = m.noted_by
				 where m.unit_id = :unit order by m.as_of desc
				""")
			.param("unit", unitId)
			.query((row, number) -> new MemberCount(Rows.day(row, "as_of"), row.getInt("members"), row.getInt("exempt"),
					row.getLong("version"), row.getString("display_name"), Rows.instant(row, "noted_at")))
			.list();
	}

	/** Those of today first, then the newest. */
	List<MemberExemption> exemptions(UUID unitId) {
		return jdbc
			.sql("""
					select x.*, p.family_name || ' ' || p.given_name as name from member_exemption x join person p on p.id = x.person_id
					 where x.unit_id = :unit order by coalesce(x.valid_to, 'infinity') desc, x.valid_from desc, p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu", x.id
					""")
			.param("unit", unitId)
			.query(MembershipQueries::exemption)
			.list();
	}

	private static MemberExemption exemption(ResultSet row, int number) throws SQLException {
		return new MemberExemption(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "person_id"),
				row.getString("name"), row.getString("reason"), Rows.day(row, "valid_from"), Rows.day(row, "valid_to"));
	}

}
