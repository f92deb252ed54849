package vn.tuyengiao.portal.plan.domain.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.organization.PeriodKind;
import vn.tuyengiao.portal.plan.PeriodRef;
import vn.tuyengiao.portal.plan.Subject;
import vn.tuyengiao.portal.platform.database.Rows;

/**
 * Reads what is told of a round or an extension, as the transaction under way has left
 * it.
 */
@Repository
@RequiredArgsConstructor
class PlanNewsQueries {

	private static final String ROUND = """
			select r.id, r.subject, r.number, pl.id as plan_id, pl.unit_id, o.id as obligation_id, p.id as period_id, p.kind, p.year,
			       p.quarter, case r.subject when 'PLAN' then pl.written_by else t.written_by end as writers,
			       sender.display_name as sent_by, coalesce(reviewer.display_name, '') as decided_by,
			       (select count(*) from return_reason x where x.round_id = r.id) as reasons
			  from review_round r
			  join plan pl on pl.id = r.plan_id
			  left join report t on t.plan_id = pl.id
			  join obligation o on o.unit_id = pl.unit_id and o.period_id = pl.period_id and o.subject = r.subject
			  join reporting_period p on p.id = pl.period_id
			  join app_user sender on sender.id = r.submitted_by
			  left join app_user reviewer on reviewer.id = r.decided_by
			 where r.id = :round""";

	private static final String EXTENSION = """
			select e.due_on, e.reason, o.subject, o.unit_id, p.id as period_id, p.kind, p.year, p.quarter, g.display_name as granted_by,
			       case when pl.id is null then '/plans?period=' || p.id || '&subject=' || o.subject || '&unit=' || o.unit_id
			            else '/plans/' || pl.id || case when o.subject = 'REPORT' and t.id is not null then '/report' else '' end
			       end as href
			  from deadline_extension e
			  join obligation o on o.id = e.obligation_id
			  join reporting_period p on p.id = o.period_id
			  join app_user g on g.id = e.granted_by
			  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
			  left join report t on t.plan_id = pl.id
			 where e.id = :extension""";

	private final EntityManager entities;

	private final JdbcClient jdbc;

	ToldRound round(UUID id) {
		entities.flush();
		return jdbc.sql(ROUND).param("round", id).query(PlanNewsQueries::round).single();
	}

	ToldExtension extension(UUID id) {
		entities.flush();
		return jdbc.sql(EXTENSION).param("extension", id).query(PlanNewsQueries::extension).single();
	}

	/** Nobody has decided on the round. */
	boolean isUndecided(UUID roundId) {
		return jdbc.sql("""
				select exists (select 1 from review_round where id = :id and decision is null)""")
			.param("id", roundId)
			.query(Boolean.class)
			.single();
	}

	/** The round is accepted, and that was not recalled. */
	boolean isAccepted(UUID roundId) {
		return jdbc.sql("""
				select exists (select 1 from review_round where id = :id and decision = 'ACCEPTED')""")
			.param("id", roundId)
			.query(Boolean.class)
			.single();
	}

	/** As the user is shown. */
	String name(UUID user) {
		return jdbc.sql("""
				select display_name from app_user where id = :id""").param("id", user).query(String.class).single();
	}

	/** Nothing was sent after the round. */
	boolean isLast(UUID roundId) {
		return jdbc.sql("""
				select not exists (select 1 from review_round r join review_round later on later.plan_id = r.plan_id
				                          and later.subject = r.subject and later.number > r.number
				                    where r.id = :id)""").param("id", roundId).query(Boolean.class).single();
	}

	/** The day that the extension gave is the one that counts. */
	boolean isInForce(UUID extensionId) {
		return jdbc.sql("""
				select exists (select 1 from deadline_extension e join obligation o on o.id = e.obligation_id
				                where e.id = :id and o.extended_due_on = e.due_on)""")
			.param("id", extensionId)
			.query(Boolean.class)
			.single();
	}

	private static ToldRound round(ResultSet row, int number) throws SQLException {
		return new ToldRound(Rows.id(row, "id"), Rows.oneOf(Subject.class, row, "subject"), row.getInt("number"),
				Rows.id(row, "plan_id"), Rows.id(row, "unit_id"), Rows.id(row, "obligation_id"),
				Set.copyOf(Rows.ids(row, "writers")), row.getString("sent_by"), row.getString("decided_by"),
				row.getInt("reasons"), words(row));
	}

	private static ToldExtension extension(ResultSet row, int number) throws SQLException {
		return new ToldExtension(Rows.oneOf(Subject.class, row, "subject"), Rows.id(row, "unit_id"),
				Rows.day(row, "due_on"), row.getString("reason"), row.getString("granted_by"), words(row),
				row.getString("href"));
	}

	private static ToldWords words(ResultSet row) throws SQLException {
		PeriodRef period = new PeriodRef(Rows.id(row, "period_id"), Rows.oneOf(PeriodKind.class, row, "kind"),
				row.getInt("year"), Rows.number(row, "quarter"));
		return ToldWords.worded(period.insideKey(), period.argument());
	}

	/** A round with its decision, if there is one. */
	record ToldRound(UUID id, Subject subject, int number, UUID planId, UUID unitId, UUID obligationId,
			Set<UUID> writers, String sentBy, String decidedBy, int reasons, ToldWords words) {

		String href() {
			return "/plans/" + planId + (subject == Subject.PLAN ? "" : "/report");
		}

		String reviewHref() {
			return "/plans/" + planId + "/review/" + subject.name().toLowerCase(Locale.ROOT);
		}

	}

	/** More time, given by whom and why. */
	record ToldExtension(Subject subject, UUID unitId, LocalDate dueOn, String reason, String grantedBy,
			ToldWords words, String href) {
	}

}
