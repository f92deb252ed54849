package vn.tuyengiao.portal.plan.domain.find;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/** Units by their names; each leads to what it and those below it owe and sent. */
@Component
@Order(20)
@RequiredArgsConstructor
class UnitFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("UNIT", "plan.find.unit", "building-community", null);

	private final JdbcClient jdbc;

	private final VietnamTime time;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc.sql("""
				with units as materialized (
				    select u.id, u.name, u.short_name, u.committee_name, u.search from unit u
				     where %s and :today between u.valid_from and coalesce(u.valid_to, 'infinity'))
				select u.id, u.name, u.committee_name from units u where %s
				 order by length(u.search), u.short_name collate numbered, u.id limit :most
				""".formatted(AccessScope.condition("u.id"), question.words().throughout("u.search")))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("today", time.today())
			.param("most", question.most())
			.query((row, number) -> new Found(KIND.name(), Found.text(row.getString("name")),
					Found.text(row.getString("committee_name")), "/plans?period=all&unit=" + row.getString("id")))
			.list();
	}

}
