package vn.tuyengiao.portal.account.domain.user;

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

/** Users in an administrator's reach, by their names. */
@Component
@Order(60)
@RequiredArgsConstructor
class UserFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("USER", "account.find", "users", "/admin/users?q=");

	private final JdbcClient jdbc;

	private final VietnamTime time;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("ADMINISTER").length == 0) {
			return List.of();
		}
		return jdbc.sql("""
				select u.id, u.display_name, u.username from app_user u
				 where %s and %s order by length(u.search), u.username limit :most
				""".formatted(question.words().in("u.search"), UserQueries.IN_REACH))
			.params(question.words().parameters())
			.param("today", time.today())
			.param(AccessScope.PARAMETER, question.roots("ADMINISTER"))
			.param("most", question.most())
			.query((row, number) -> new Found(KIND.name(), Found.text(row.getString("display_name")),
					Found.text(row.getString("username")), "/admin/users/" + row.getString("id")))
			.list();
	}

}
