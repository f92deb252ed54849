package vn.tuyengiao.portal.conference.domain.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.list.Conditions;
import vn.tuyengiao.portal.platform.list.ListQueries;
import vn.tuyengiao.portal.platform.list.ListStatement;

/**
 * The people of units, with the post that they hold on a day; each method is one
 * statement.
 */
@Component
@RequiredArgsConstructor
class PortalPeopleQueries {

	private static final ListStatement PEOPLE = ListStatement
		.of("""
				select n.id, n.family_name || ' ' || n.given_name as name, n.unit_id, u.short_name as unit_name, coalesce(x.post, '') as post,
				       count(*) over () as total
				  from person n
				  join unit u on u.id = n.unit_id
				  left join lateral (
				      select m.post from board_membership m
				       where m.person_id = n.id and not m.annulled and :today between m.valid_from and coalesce(m.valid_to, 'infinity')
				       order by m.valid_from desc, m.id limit 1) x on true
				 where {where} {order} {page}""")
		.order("name", "n.given_name collate \"vi-x-icu\"", "n.family_name collate \"vi-x-icu\"")
		.order("unit", "u.short_name collate numbered")
		.last("u.short_name collate numbered, n.given_name collate \"vi-x-icu\", n.family_name collate \"vi-x-icu\", n.id");

	private final ListQueries lists;

	Page<PortalPerson> page(@Nullable String words, AccessScope scope, LocalDate today, Pageable page) {
		return lists.page(PEOPLE,
				wanted(scope, today).words(words, "n.search", "u.search", "search_text(coalesce(x.post, ''))"), page,
				PortalPeopleQueries::person);
	}

	List<PortalPerson> find(Collection<UUID> ids, AccessScope scope, LocalDate today) {
		return lists
			.page(PEOPLE, wanted(scope, today).and("n.id = any(:ids)", "ids", ids.toArray(UUID[]::new)),
					Pageable.unpaged(), PortalPeopleQueries::person)
			.getContent();
	}

	private static Conditions wanted(AccessScope scope, LocalDate today) {
		return new Conditions().and(AccessScope.condition("n.unit_id"), AccessScope.PARAMETER, scope.rootArray())
			.with("today", today);
	}

	private static PortalPerson person(ResultSet row, int number) throws SQLException {
		return new PortalPerson(Rows.id(row, "id"), row.getString("name"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), row.getString("post"));
	}

}
