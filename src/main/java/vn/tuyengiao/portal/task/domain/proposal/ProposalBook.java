package vn.tuyengiao.portal.task.domain.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.task.Origin;
import vn.tuyengiao.portal.task.OriginPart;

/**
 * Writes many proposals at once, in the caller's transaction: those of one record, those
 * that a holiday moves, those of which nobody said anything. And answers, which are one
 * for several.
 */
@Component
@RequiredArgsConstructor
public class ProposalBook {

	private final JdbcClient jdbc;

	/**
	 * Enters those that do not stand in the ledger yet. One statement.
	 * @return how many
	 */
	int enter(Origin origin, List<OriginPart> parts, @Nullable UUID directiveId, Entered entered) {
		return jdbc
			.sql("""
					with raised as (
					    insert into proposal (id, source_id, unit_id, raised_by, raised_unit_id, raised_on, origin_kind, origin_id, origin_part,
					                          origin_title, origin_href, directive_id, words, status, holder_unit_id, due_on, created_by, created_at)
					    select uuidv7(), :source, :unit, r.raised_by, r.unit_id, :raisedOn, :originKind, :originId, r.part, :originTitle,
					           :originHref, :directive, r.words, 'OPEN', :holder, working_day_after(:today, :days, '{}'), :user, :at
					      from unnest(:parts::uuid[], :raisedBy::varchar[], :units::uuid[], :words::varchar[]) as r (part, raised_by, unit_id, words)
					    on conflict (origin_part) where origin_part is not null do nothing
					    returning id, due_on),
					legs as (
					    insert into proposal_leg (id, proposal_id, number, level, unit_id, received_on, days, due_on)
					    select uuidv7(), id, 1, 1, :holder, :today, :days, due_on from raised),
					events as (
					    insert into proposal_event (id, proposal_id, kind, happened_at, user_id, unit_id, due_to)
					    select uuidv7(), id, 'ENTERED', :at, :user, :holder, due_on from raised)
					select count(*)::int from raised
					""")
			.param("source", entered.sourceId())
			.param("days", entered.days())
			.param("unit", origin.unitId())
			.param("raisedOn", entered.raisedOn())
			.param("originKind", origin.kind())
			.param("originId", origin.id())
			.param("originTitle", origin.title())
			.param("originHref", origin.href())
			.param("directive", directiveId)
			.param("holder", entered.holderId())
			.param("today", entered.today())
			.param("user", entered.userId())
			.param("at", Rows.utc(entered.at()))
			.param("parts", parts.stream().map(OriginPart::id).toArray(UUID[]::new))
			.param("raisedBy", parts.stream().map(OriginPart::raisedBy).toArray(String[]::new))
			.param("units", parts.stream().map(OriginPart::unitId).toArray(UUID[]::new))
			.param("words", parts.stream().map(OriginPart::words).toArray(String[]::new))
			.query(Integer.class)
			.single();
	}

	/**
	 * @return false if there is one of that id
	 */
	boolean answer(UUID id, UUID unitId, String words, UUID by, Instant at) {
		return jdbc
			.sql("""
					insert into proposal_answer (id, unit_id, words, answered_by, answered_at) values (:id, :unit, :words, :by, :at)
					on conflict (id) do nothing
					""")
			.param("id", id)
			.param("unit", unitId)
			.param("words", words)
			.param("by", by)
			.param("at", Rows.utc(at))
			.update() == 1;
	}

	/** Somebody who writes where it was raised read the answer of the level. */
	public void seen(UUID proposalId, int level, Instant at) {
		jdbc.sql(
				"""
						update proposal_reply set seen_at = :at where proposal_id = :proposal and level = :level and seen_at is null
						""")
			.param("proposal", proposalId)
			.param("level", level)
			.param("at", Rows.utc(at))
			.update();
	}

	/**
	 * Closes those of which nobody said in time whether the answer satisfies. One
	 * statement.
	 * @return how many
	 */
	int closeSilent(LocalDate today, Instant now) {
		return jdbc
			.sql("""
					with closed as (
					    update proposal set status = 'CLOSED', verdict = 'SILENT', closed_on = :today, version = version + 1
					     where status = 'ANSWERED' and judge_until < :today
					    returning id, level),
					replies as (
					    update proposal_reply r set verdict = 'SILENT', judged_on = :today from closed c where r.proposal_id = c.id and r.level = c.level),
					events as (
					    insert into proposal_event (id, proposal_id, kind, happened_at) select uuidv7(), id, 'CLOSED', :now from closed)
					select count(*)::int from closed
					""")
			.param("today", today)
			.param("now", Rows.utc(now))
			.query(Integer.class)
			.single();
	}

	/**
	 * Counts anew by when those have to be answered whose days contain this one, which
	 * became a holiday or is none any more. Each says what moved it; none is overdue that
	 * was not. One statement, however many there are.
	 * @return how many, by the unit that has them
	 */
	List<MovedDates> move(LocalDate day, LocalDate today, Instant now) {
		List<MovedDates> moved = jdbc
			.sql("""
					with running as materialized (
					    select p.id, p.holder_unit_id, p.due_on, l.received_on, l.days + l.extra_days as days,
					           coalesce((select range_agg(daterange(a.asked_on, a.got_on, '(]')) from proposal_pause a where a.leg_id = l.id), '{}') as paused
					      from proposal p
					      join proposal_leg l on l.proposal_id = p.id and l.ended_on is null
					     where p.status = 'OPEN' and p.due_on >= :day and l.received_on < :day),
					counted as materialized (
					    select r.*, working_day_after(r.received_on, r.days, r.paused) as reached
					      from (select distinct received_on, days, paused from running) r),
					moved as (
					    update proposal p set due_on = greatest(c.reached, least(r.due_on, :today))
					      from running r
					      join counted c on c.received_on = r.received_on and c.days = r.days and c.paused = r.paused
					     where p.id = r.id and r.due_on <> greatest(c.reached, least(r.due_on, :today))
					    returning p.id, p.holder_unit_id, r.due_on as due_from, p.due_on as due_to),
					events as (
					    insert into proposal_event (id, proposal_id, kind, happened_at, words, due_from, due_to, day)
					    select uuidv7(), m.id, 'MOVED', :now, coalesce((select h.name from holiday h where h.day = :day), ''), m.due_from, m.due_to, :day
					      from moved m)
					select holder_unit_id, count(*)::int as proposals from moved group by holder_unit_id
					""")
			.param("day", day)
			.param("today", today)
			.param("now", Rows.utc(now))
			.query((row, number) -> new MovedDates(Rows.id(row, "holder_unit_id"), row.getInt("proposals")))
			.list();
		jdbc.sql("""
				update proposal_leg l set due_on = p.due_on
				  from proposal p
				 where p.id = l.proposal_id and p.status = 'OPEN' and l.ended_on is null and l.due_on <> p.due_on
				""").update();
		return moved;
	}

	/** What all proposals of a record have in common. */
	record Entered(UUID sourceId, int days, UUID holderId, LocalDate raisedOn, LocalDate today, UUID userId,
			Instant at) {
	}

	/** So many proposals that the unit has to answer have another due date. */
	record MovedDates(UUID unitId, int proposals) {
	}

}
