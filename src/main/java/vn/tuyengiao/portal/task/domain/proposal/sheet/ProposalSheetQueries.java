package vn.tuyengiao.portal.task.domain.proposal.sheet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.task.domain.proposal.DeliveryWay;
import vn.tuyengiao.portal.task.domain.proposal.ProposalEventKind;
import vn.tuyengiao.portal.task.domain.proposal.ProposalStatus;
import vn.tuyengiao.portal.task.domain.proposal.ProposalVerdict;
import vn.tuyengiao.portal.task.domain.proposal.clock.ClockPause;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.ProposalFacts;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetAnswer;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetEvent;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetLeg;
import vn.tuyengiao.portal.task.domain.proposal.sheet.ProposalSheet.SheetPause;

/** Reads one proposal, or one answer; each method is one statement. */
@Component
@RequiredArgsConstructor
class ProposalSheetQueries {

	private final JdbcClient jdbc;

	/**
	 * @param granted units at which the reader holds a role
	 */
	Optional<FoundProposal> find(UUID id, UUID[] granted) {
		return jdbc
			.sql("""
					select p.*, u.short_name as unit_name, u.reporting as unit_reporting, h.short_name as holder_name, h.reporting as holder_reporting,
					       s.name as source_name, s.answer_days, coalesce(w.short_name, '') as raised_unit, coalesce(d.reference, '') as directive,
					       c.display_name as created_by_name, r.answer_id, r.seen_at, r.way, r.note, r.verdict as reply_verdict, r.said, a.words as answer_words,
					       a.answered_at, n.short_name as answered_unit, %s as home_reached, %s as raised_reached, %s as holder_reached
					  from proposal p
					  join unit u on u.id = p.unit_id
					  join unit h on h.id = p.holder_unit_id
					  join proposal_source s on s.id = p.source_id
					  join app_user c on c.id = p.created_by
					  left join unit w on w.id = p.raised_unit_id
					  left join directive d on d.id = p.directive_id
					  left join proposal_reply r on r.proposal_id = p.id and r.level = p.level
					  left join proposal_answer a on a.id = r.answer_id
					  left join unit n on n.id = a.unit_id
					 where p.id = :id
					"""
				.formatted(AccessScope.reachedFrom("p.unit_id"), AccessScope.reachedFrom("p.raised_unit_id"),
						AccessScope.reachedFrom("p.holder_unit_id")))
			.param("id", id)
			.param(AccessScope.GRANTED, granted)
			.query((row, number) -> new FoundProposal(facts(row), answer(row), row.getBoolean("unit_reporting"),
					row.getBoolean("holder_reporting"), Rows.ids(row, "home_reached"), Rows.ids(row, "raised_reached"),
					Rows.ids(row, "holder_reached")))
			.optional();
	}

	/** In their order, each with its pauses. */
	List<SheetLeg> legs(UUID proposalId) {
		Map<UUID, SheetLeg> legs = new LinkedHashMap<>();
		jdbc.sql("""
				select l.*, u.short_name as unit_name, a.asked_on, a.got_on, a.awaited, a.reply_by
				  from proposal_leg l
				  join unit u on u.id = l.unit_id
				  left join proposal_pause a on a.leg_id = l.id
				 where l.proposal_id = :proposal
				 order by l.number, a.asked_on, a.id
				""").param("proposal", proposalId).query((row, number) -> {
			SheetLeg leg = legs.computeIfAbsent(Rows.id(row, "id"), id -> leg(id, row));
			if (row.getString("awaited") != null) {
				leg.pauses()
					.add(new SheetPause(new ClockPause(Rows.day(row, "asked_on"), Rows.day(row, "got_on")),
							row.getString("awaited"), Rows.day(row, "reply_by")));
			}
			return leg;
		}).list();
		return List.copyOf(legs.values());
	}

	List<SheetEvent> events(UUID proposalId) {
		return jdbc
			.sql("""
					select e.*, coalesce(a.display_name, '') as by_name, case when e.body = '' then coalesce(u.short_name, '') else e.body end as to_name
					  from proposal_event e
					  left join app_user a on a.id = e.user_id
					  left join unit u on u.id = e.unit_id
					 where e.proposal_id = :proposal
					 order by e.happened_at, e.id
					""")
			.param("proposal", proposalId)
			.query((row, number) -> new SheetEvent(Rows.oneOf(ProposalEventKind.class, row, "kind"),
					Rows.instant(row, "happened_at"), row.getString("by_name"), row.getBoolean("on_behalf"),
					row.getString("to_name"), row.getString("words"), Rows.day(row, "due_from"),
					Rows.day(row, "due_to"), Rows.day(row, "day")))
			.list();
	}

	/** How these stand for who is about to answer them; in the order of their days. */
	List<FoundAnswerable> answerable(Collection<UUID> ids, UUID[] granted) {
		return jdbc
			.sql("""
					select p.id, p.words, p.raised_by, p.raised_on, p.status, p.due_on, p.holder_unit_id, u.short_name as unit_name,
					       h.short_name as holder_name, h.reporting as holder_reporting, %s as home_reached, %s as holder_reached
					  from proposal p
					  join unit u on u.id = p.unit_id
					  join unit h on h.id = p.holder_unit_id
					 where p.id = any(:ids)
					 order by p.due_on, p.raised_on, p.id
					"""
				.formatted(AccessScope.reachedFrom("p.unit_id"), AccessScope.reachedFrom("p.holder_unit_id")))
			.param("ids", ids.toArray(UUID[]::new))
			.param(AccessScope.GRANTED, granted)
			.query((row,
					number) -> new FoundAnswerable(new AnswerableProposal(Rows.id(row, "id"), row.getString("words"),
							row.getString("raised_by"), row.getString("unit_name"), Rows.day(row, "raised_on"),
							Rows.day(row, "due_on"), row.getString("holder_name"), Rows.id(row, "holder_unit_id")),
							Rows.oneOf(ProposalStatus.class, row, "status"), row.getBoolean("holder_reporting"),
							Rows.ids(row, "home_reached"), Rows.ids(row, "holder_reached")))
			.list();
	}

	/** What one answer says to which proposals, with how the reader comes to each. */
	List<AnsweredProposal> answered(UUID answerId, UUID[] granted) {
		return jdbc
			.sql("""
					select a.id, a.words, a.answered_at, n.id as holder_id, n.short_name as holder_name, n.reporting, p.id as proposal_id, p.unit_id,
					       u.short_name as unit_name, u.committee_name, p.raised_by, p.raised_on, p.words as proposal_words, %s as holder_reached,
					       %s as home_reached
					  from proposal_answer a
					  join unit n on n.id = a.unit_id
					  join proposal_reply r on r.answer_id = a.id
					  join proposal p on p.id = r.proposal_id
					  join unit u on u.id = p.unit_id
					 where a.id = :answer
					 order by u.short_name collate numbered, p.raised_on, p.id
					"""
				.formatted(AccessScope.reachedFrom("a.unit_id"), AccessScope.reachedFrom("p.unit_id")))
			.param("answer", answerId)
			.param(AccessScope.GRANTED, granted)
			.query((row, number) -> new AnsweredProposal(Rows.id(row, "id"), row.getString("words"),
					Rows.day(row, "raised_on"), Rows.id(row, "holder_id"), row.getString("holder_name"),
					row.getBoolean("reporting"), Rows.id(row, "proposal_id"), Rows.id(row, "unit_id"),
					row.getString("unit_name"), row.getString("committee_name"), row.getString("raised_by"),
					row.getString("proposal_words"), Rows.ids(row, "holder_reached"), Rows.ids(row, "home_reached")))
			.list();
	}

	private static SheetLeg leg(UUID id, ResultSet row) {
		try {
			return new SheetLeg(id, row.getInt("number"), row.getInt("level"), row.getString("unit_name"),
					row.getString("body"), row.getString("reason"), Rows.day(row, "received_on"), row.getInt("days"),
					row.getInt("extra_days"), row.getString("extra_reason"), Rows.day(row, "due_on"),
					Rows.day(row, "ended_on"), new ArrayList<>(), null);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ProposalFacts facts(ResultSet row) throws SQLException {
		return new ProposalFacts(Rows.id(row, "id"), row.getLong("version"), Rows.id(row, "unit_id"),
				row.getString("unit_name"), row.getString("source_name"), row.getInt("answer_days"),
				row.getString("raised_by"), row.getString("raised_unit"), Rows.day(row, "raised_on"),
				row.getString("receipt"), row.getString("origin_title"), row.getString("origin_href"),
				Rows.id(row, "directive_id"), row.getString("directive"), row.getString("words"),
				row.getString("about"), Rows.oneOf(ProposalStatus.class, row, "status"), Rows.id(row, "holder_unit_id"),
				row.getString("holder_name"), row.getString("holder_body"), Rows.day(row, "due_on"),
				row.getInt("level"), Rows.day(row, "answered_on"), Rows.day(row, "deliver_by"),
				Rows.day(row, "delivered_on"), Rows.day(row, "judge_until"),
				Rows.oneOf(ProposalVerdict.class, row, "verdict"), row.getBoolean("entered_for"),
				row.getString("created_by_name"), Rows.instant(row, "created_at"));
	}

	private static @Nullable SheetAnswer answer(ResultSet row) throws SQLException {
		UUID id = Rows.id(row, "answer_id");
		return id == null ? null
				: new SheetAnswer(id, row.getString("answer_words"), row.getString("answered_unit"),
						Rows.instant(row, "answered_at"), Rows.instant(row, "seen_at"),
						Rows.oneOf(DeliveryWay.class, row, "way"), row.getString("note"),
						Rows.oneOf(ProposalVerdict.class, row, "reply_verdict"), row.getString("said"));
	}

	/** A proposal, and how the reader comes to the units that it concerns. */
	record FoundProposal(ProposalFacts facts, @Nullable SheetAnswer answer, boolean unitReporting,
			boolean holderReporting, List<UUID> homeReached, List<UUID> raisedReached, List<UUID> holderReached) {
	}

	/** One that may be answered, and how the reader comes to it. */
	record FoundAnswerable(AnswerableProposal proposal, ProposalStatus status, boolean holderReporting,
			List<UUID> homeReached, List<UUID> holderReached) {
	}

	/** One of those that an answer answers. */
	record AnsweredProposal(UUID answerId, String answer, LocalDate raisedOn, UUID holderId, String holderName,
			boolean holderReporting, UUID proposalId, UUID unitId, String unitName, String committeeName,
			String raisedBy, String words, List<UUID> holderReached, List<UUID> homeReached) {
	}

}
