package vn.tuyengiao.portal.task.domain.proposal.list;

import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/** Proposals as the ledger finds them, the newest first. */
@Component
@Order(17)
@RequiredArgsConstructor
class ProposalFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("PROPOSAL", "proposal.find", "message", "/proposals?q=");

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
		return jdbc.sql("""
				select p.id, left(p.words, 120) as words, p.raised_on, u.short_name
				  from proposal p join unit u on u.id = p.unit_id
				 where %s and %s
				 order by p.raised_on desc, p.id limit :most
				""".formatted(question.words().in("p.search"), ProposalListQueries.IN_SIGHT))
			.params(question.words().parameters())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("most", question.most())
			.query((row, number) -> new Found(KIND.name(), Found.text(row.getString("words")),
					Found.say("proposal.find.detail", row.getString("short_name"), Rows.day(row, "raised_on")),
					"/proposals/" + row.getString("id")))
			.list();
	}

}
