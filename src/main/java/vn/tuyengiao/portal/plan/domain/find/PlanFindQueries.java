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
	 * It is read period by period, the newest first and the units in the order of their
	 * names, until there are enough: "xã" alone stands with every plan there is.
	 */
	private static final String FOUND = """
			with recursive called as materialized (
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
			best as materialized (
			    select t.*, dense_rank() over (order by t.starts_on desc, t.kind, t.id) as turn
			      from told t where t.of_unit = (select max(of_unit) from told)),
			meant as materialized (
			    select u.id, u.name, u.bits, u.short_name collate numbered as sorted
			      from units u where u.bits in (select unit_bits from best) order by sorted, u.id),
			turns as (
			    select 0 as turn, 0::bigint as found
			    union all
			    select t.turn + 1, t.found + (
			        select count(*) from (
			            select 1 from meant m join best b on b.turn = t.turn + 1 and b.unit_bits = m.bits
			             cross join lateral (
			                  select 1 from plan pl
			                   where pl.unit_id = m.id and pl.period_id = b.id
			                     and (b.subject = 'PLAN' or exists (select 1 from report r where r.plan_id = pl.id)) limit 1) begun
			             limit :most) enough)
			      from turns t where t.found < :most and t.turn < (select max(turn) from best))
			select f.* from turns t cross join lateral (
			    select pl.id as plan_id, m.name, b.id as period_id, b.kind, b.year, b.quarter, b.subject, m.sorted, m.id as unit_id
			      from meant m join best b on b.turn = t.turn and b.unit_bits = m.bits
			     cross join lateral (
			          select pl.id from plan pl
			           where pl.unit_id = m.id and pl.period_id = b.id
			             and (b.subject = 'PLAN' or exists (select 1 from report r where r.plan_id = pl.id)) limit 1) pl
			     order by m.sorted, m.id, b.subject limit :most) f
			 order by t.turn, f.sorted, f.unit_id, f.subject limit :most""";

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
