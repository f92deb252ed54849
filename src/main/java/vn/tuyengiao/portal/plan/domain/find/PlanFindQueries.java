package vn.tuyengiao.portal.plan.domain.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.SearchWords;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.find.FindKind;
import vn.tuyengiao.portal.platform.find.FindQuestion;
import vn.tuyengiao.portal.platform.find.FindSource;
import vn.tuyengiao.portal.platform.find.Found;

/**
 * Plans and reports that are begun, by unit and period: "kế hoạch quý 1 2027 đồng hóa".
 */
@Component
@Order(30)
@RequiredArgsConstructor
class PlanFindQueries implements FindSource {

	private static final FindKind KIND = new FindKind("PLAN", "plan.find", "clipboard-list", "/plans?period=all&q=");

	/**
	 * Which words stand with the unit and which with the period is told once for each of
	 * them, not for each of their hundreds of thousands of pairs. Who reads many units
	 * names one; who reads few may name the period alone, but not by a mere number. Units
	 * that hold the most of the words are meant: "hóa" is no beginning of "hoạch" then.
	 */
	private static final String FOUND = """
			with called as materialized (
			    select p.id, p.kind, p.year, p.quarter, p.starts_on, s.subject,
			           s.words || case p.kind when 'YEAR' then ' nam year ' || p.year || ' '
			             else ' quy quarter q' || p.quarter || ' ' || p.quarter || ' '
			                  || (array['i', 'ii', 'iii', 'iv'])[p.quarter] || ' ' || p.year || ' ' end as search
			      from reporting_period p cross join (values ('PLAN', ' ke hoach plan '), ('REPORT', ' bao cao report ')) s (subject, words)),
			periods as materialized (select c.*, %1$s as bits from called c),
			units as materialized (
			    select u.id, u.name, u.short_name, %2$s as bits from unit u where %3$s),
			told as materialized (
			    select b.bits as unit_bits, bit_count(b.bits::bit(12)) as of_unit, p.*
			      from (select distinct bits from units) b join periods p on (b.bits | p.bits) = :all
			     where b.bits > 0 or %4$s > 0 and (select count(*) from units) <= 60),
			pairs as materialized (
			    select u.id as unit_id, u.name, u.short_name, t.* from told t join units u on u.bits = t.unit_bits
			     where t.of_unit = (select max(of_unit) from told))
			select d.plan_id, p.name, p.id as period_id, p.kind, p.year, p.quarter, p.subject
			  from pairs p
			  join lateral (select pl.id as plan_id from plan pl
			                 where pl.unit_id = p.unit_id and pl.period_id = p.id
			                   and (p.subject = 'PLAN' or exists (select 1 from report r where r.plan_id = pl.id))) d on true
			 order by p.starts_on desc, p.kind, p.short_name collate "vi-x-icu", p.unit_id, p.subject limit :most""";

	private final JdbcClient jdbc;

	@Override
	public List<FindKind> kinds() {
		return List.of(KIND);
	}

	@Override
	public List<Found> find(FindQuestion question) {
		SearchWords words = question.words();
		if (question.roots("READ").length == 0) {
			return List.of();
		}
		return jdbc
			.sql(FOUND.formatted(words.bits("c.search"), words.bits("u.search"), AccessScope.condition("u.id"),
					words.bits("' ke hoach bao cao plan report quy quarter nam year '")))
			.params(words.parameters())
			.param("all", words.allBits())
			.param(AccessScope.PARAMETER, question.roots("READ"))
			.param("most", question.most())
			.query(PlanFindQueries::found)
			.list();
	}

	private static Found found(ResultSet row, int number) throws SQLException {
		PeriodRef period = new PeriodRef(Rows.id(row, "period_id"), Rows.oneOf(PeriodKind.class, row, "kind"),
				row.getInt("year"), Rows.number(row, "quarter"));
		Subject subject = Rows.oneOf(Subject.class, row, "subject");
		String plan = "/plans/" + row.getString("plan_id");
		return new Found(KIND.name(),
				Found.say("plan.title." + subject, Found.say(period.insideKey(), period.argument())),
				Found.text(row.getString("name")), subject == Subject.PLAN ? plan : plan + "/report");
	}

}
