package vn.tuyengiao.portal.organization.domain.unit;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/** Records of units for whoever keeps them, those that ended last. */
@Component
@Order(70)
@RequiredArgsConstructor
class UnitRecordFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("UNIT_RECORD", "unit.find", "sitemap", "/admin/units?q=");

	private final JdbcClient jdbc;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("ADMINISTER").length == 0) {
			return List.of();
		}
		return jdbc
			.sql("""
					select u.id, u.name, u.committee_name from unit u
					 where %s and exists (select 1 from unit_closure c where c.descendant_id = u.id and c.ancestor_id = any(:roots))
					 order by u.valid_to is not null, length(u.search), u.short_name collate numbered, u.id limit :most
					"""
				.formatted(question.words().in("u.search")))
			.params(question.words().parameters())
			.param("roots", question.roots("ADMINISTER"))
			.param("most", question.most())
			.query((row, number) -> new Found(KIND.name(), Found.text(row.getString("name")),
					Found.text(row.getString("committee_name")), "/admin/units/" + row.getString("id")))
			.list();
	}

}
