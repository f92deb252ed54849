package vn.tuyengiao.portal.task.domain.proposal.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.tuyengiao.portal.platform.database.Rows;

/** Reads what is told of proposals; each method is one statement. */
@Component
@RequiredArgsConstructor
class ProposalNewsQueries {

	private final JdbcClient jdbc;

	ToldProposal proposal(UUID id) {
		return jdbc
			.sql("""
					select p.id, left(p.words, 150) as words, p.about, p.raised_by, p.due_on, u.id as home, u.reporting as home_reporting,
					       h.id as holder, h.reporting as holder_reporting,
					       case when p.holder_body = '' then h.short_name else p.holder_body end as holder_name
					  from proposal p
					  join unit u on u.id = p.unit_id
					  join unit h on h.id = p.holder_unit_id
					 where p.id = :id
					""")
			.param("id", id)
			.query(ProposalNewsQueries::told)
			.single();
	}

	/** It was not taken back. */
	boolean isReply(UUID replyId) {
		return jdbc.sql("""
				select exists (select 1 from proposal_reply r where r.id = :reply)
				""").param("reply", replyId).query(Boolean.class).single();
	}

	ToldUnit unit(UUID id) {
		return jdbc.sql("""
				select u.id, u.reporting from unit u where u.id = :id""")
			.param("id", id)
			.query((row, number) -> new ToldUnit(Rows.id(row, "id"), row.getBoolean("reporting")))
			.single();
	}

	private static ToldProposal told(ResultSet row, int number) throws SQLException {
		return new ToldProposal(Rows.id(row, "id"), row.getString("words"), row.getString("about"),
				row.getString("raised_by"), Rows.day(row, "due_on"),
				new ToldUnit(Rows.id(row, "home"), row.getBoolean("home_reporting")),
				new ToldUnit(Rows.id(row, "holder"), row.getBoolean("holder_reporting")), row.getString("holder_name"));
	}

	/**
	 * {@code words}: their beginning; {@code holderName}: the unit or the body outside.
	 */
	record ToldProposal(UUID id, String words, String about, String raisedBy, @Nullable LocalDate dueOn, ToldUnit home,
			ToldUnit holder, String holderName) {
	}

	/** A unit, and whether it has a board. */
	record ToldUnit(UUID id, boolean reporting) {
	}

}
