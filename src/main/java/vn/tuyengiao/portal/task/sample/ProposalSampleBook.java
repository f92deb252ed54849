package vn.tuyengiao.portal.task.sample;

import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;

/** Writes proposals of the sample as they would have come to be. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class ProposalSampleBook {

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/** Whether there is none yet, and somebody to enter some. */
	boolean begin(UUID unit) {
		return jdbc.sql("""
				select not exists (select 1 from proposal)
				   and exists (select 1 from proposal_source where valid_to is null)
				   and exists (select 1 from unit where id = :unit)
				""").param("unit", unit).query(Boolean.class).single();
	}

	/** One in each state, due ten working days after the day on which it was raised. */
	void lay(SampleProposal sample, UUID author, UUID officer) {
		UUID id = Ids.next();
		boolean answered = !sample.answer().isEmpty();
		boolean judged = "JUDGED".equals(sample.stage());
		LocalDate answeredOn = sample.raisedOn().plusDays(9);
		String status = judged ? "CLOSED" : answered ? "ANSWERED" : sample.awaited().isEmpty() ? "OPEN" : "AWAITING";
		jdbc.sql(
				"""
						insert into proposal (id, source_id, unit_id, raised_by, raised_on, receipt, origin_title, directive_id, words, about, status,
						holder_unit_id, due_on, answered_on, deliver_by, delivered_on, judge_until, verdict, closed_on, created_by, created_at)
						select :id, s.id, u.id, :raisedBy, :raisedOn, case when s.kind = 'RECEPTION' then '15/BN' else '' end,
						       case when s.kind = 'CONFERENCE' then 'Hội nghị quán triệt của ' || u.committee_name else '' end, :directive, :words, :about, :status,
						       u.parent_id, working_day_after(:raisedOn, s.answer_days, '{}'), cast(:answeredOn as date), working_day_after(cast(:answeredOn as date), 3, '{}'),
						       cast(:deliveredOn as date), cast(:deliveredOn as date) + s.judging_days, :verdict, cast(:closedOn as date),
						       :author, :at
						  from unit u
						 cross join lateral (select * from proposal_source x where x.kind = :source order by x.valid_from desc, x.id limit 1) s
						 where u.id = :unit
						""")
			.param("id", id)
			.param("author", author)
			.param("unit", sample.unitId())
			.param("source", sample.source())
			.param("raisedBy", sample.raisedBy())
			.param("raisedOn", sample.raisedOn())
			.param("directive", sample.directiveId())
			.param("words", sample.words())
			.param("about", sample.about())
			.param("status", status)
			.param("answeredOn", answered ? answeredOn : null)
			.param("deliveredOn", judged ? answeredOn.plusDays(2) : null)
			.param("verdict", judged ? "SATISFIED" : null)
			.param("closedOn", judged ? answeredOn.plusDays(4) : null)
			.param("at", Rows.utc(sample.raisedOn().atTime(9, 0).atZone(VietnamTime.ZONE).toInstant()))
			.update();
		jdbc.sql("""
				insert into proposal_leg (id, proposal_id, number, level, unit_id, received_on, days, due_on, ended_on)
				select uuidv7(), p.id, 1, 1, p.holder_unit_id, p.raised_on, s.answer_days, p.due_on, p.answered_on
				  from proposal p join proposal_source s on s.id = p.source_id where p.id = :id
				""").param("id", id).update();
		event(id, "ENTERED", author, sample.raisedOn(), "", 9);
		if (!sample.awaited().isEmpty()) {
			LocalDate asked = sample.raisedOn().plusDays(2);
			jdbc.sql(
					"""
							insert into proposal_pause (id, proposal_id, leg_id, asked_on, awaited, reply_by)
							select uuidv7(), l.proposal_id, l.id, :asked, :awaited, working_day_after(:today, 5, '{}') from proposal_leg l where l.proposal_id = :id
							""")
				.param("id", id)
				.param("asked", asked)
				.param("awaited", sample.awaited())
				.param("today", time.today())
				.update();
			event(id, "ASKED", officer, asked, sample.awaited(), 10);
		}
		if (answered) {
			jdbc.sql(
					"""
							with answer as (
							    insert into proposal_answer (id, unit_id, words, answered_by, answered_at)
							    select uuidv7(), p.holder_unit_id, :answer, :officer, :at from proposal p where p.id = :id returning id)
							insert into proposal_reply (id, proposal_id, level, answer_id, answered_on, seen_at, delivered_on, way, verdict, judged_on)
							select uuidv7(), p.id, 1, a.id, p.answered_on, :at, p.delivered_on, case when p.delivered_on is null then null else 'LOUDSPEAKER' end,
							       p.verdict, p.closed_on
							  from proposal p cross join answer a where p.id = :id
							""")
				.param("id", id)
				.param("answer", sample.answer())
				.param("officer", officer)
				.param("at", Rows.utc(answeredOn.atTime(9, 0).atZone(VietnamTime.ZONE).toInstant()))
				.update();
			event(id, "ANSWERED", officer, answeredOn, sample.answer(), 9);
		}
		if (judged) {
			event(id, "DELIVERED", author, answeredOn.plusDays(2), "", 10);
			event(id, "JUDGED", author, answeredOn.plusDays(4), "", 11);
			event(id, "CLOSED", author, answeredOn.plusDays(4), "", 12);
		}
	}

	private void event(UUID id, String kind, UUID by, LocalDate day, String words, int hour) {
		jdbc.sql(
				"""
						insert into proposal_event (id, proposal_id, kind, happened_at, user_id, unit_id, words, due_to, day)
						select uuidv7(), p.id, :kind, :at, :by, p.holder_unit_id, :words, p.due_on, :day from proposal p where p.id = :id
						""")
			.param("id", id)
			.param("kind", kind)
			.param("by", by)
			.param("words", words)
			.param("day", day)
			.param("at", Rows.utc(day.atTime(hour, 0).atZone(VietnamTime.ZONE).toInstant()))
			.update();
	}

	/**
	 * One of the sample.
	 *
	 * @param awaited the information; empty for none
	 * @param answer empty as long as there is none
	 */
	record SampleProposal(String stage, UUID unitId, String source, String raisedBy, LocalDate raisedOn, String words,
			String about, @Nullable UUID directiveId, String awaited, String answer) {
	}

}
