package vn.tuyengiao.portal.directive.domain.list;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.domain.sight.DirectiveAccess;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/**
 * Directives as the register finds them: those whose number is meant first, then those
 * whose subject is, the newest first.
 */
@Component
@Order(10)
@RequiredArgsConstructor
class DirectiveFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("DIRECTIVE", "directive.find", "file-text", "/directives?q=");

	private final JdbcClient jdbc;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql("""
					select d.id, d.reference, d.issued_on, v.subject, t.name from directive d
					  join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)
					  join document_type t on t.id = d.type_id
					 where %s and %s
					 order by (%s) desc, (%s) desc, d.issued_on desc, d.id limit :most
					""".formatted(question.words().each(DirectiveWords.ANYWHERE), DirectiveAccess.VISIBLE,
					question.words().in("d.search", "t.search"),
					question.words().in("d.search", "v.search", "t.search")))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("officeRoots", question.roots("REGISTER", "ISSUE"))
			.param("most", question.most())
			.query((row, number) -> new Found(KIND.name(),
					Found.say("directive.find.title", row.getString("reference"), row.getString("subject")),
					Found.say("directive.find.detail", row.getString("name"), Rows.day(row, "issued_on")),
					"/directives/" + row.getString("id")))
			.list();
	}

}
