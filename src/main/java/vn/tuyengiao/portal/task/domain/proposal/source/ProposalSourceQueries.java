package vn.tuyengiao.portal.task.domain.proposal.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.tuyengiao.portal.platform.database.Rows;

/** The sources of proposals; each method is one statement. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ProposalSourceQueries {

	private final JdbcClient jdbc;

	/** By their names, those of earlier days as well. */
	public List<ProposalSourceView> sources() {
		return jdbc.sql("""
				select * from proposal_source order by name collate "vi-x-icu", valid_from, id
				""").query(ProposalSourceQueries::source).list();
	}

	public List<ProposalSourceView> sourcesOn(LocalDate day) {
		return sources().stream().filter(source -> source.validOn(day)).toList();
	}

	static ProposalSourceView source(ResultSet row, int number) throws SQLException {
		return new ProposalSourceView(Rows.id(row, "id"), row.getString("name"),
				Rows.oneOf(ProposalSourceKind.class, row, "kind"), row.getInt("answer_days"),
				row.getInt("judging_days"), row.getString("basis"), Rows.day(row, "valid_from"),
				Rows.day(row, "valid_to"));
	}

}
