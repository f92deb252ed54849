package vn.tuyengiao.portal.conference.domain.kind;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.database.Rows;

/** The kinds of conferences; each method is one statement. */
@Component
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ConferenceKindQueries {

	private final JdbcClient jdbc;

	/** In their order, those of earlier days as well. */
	public List<ConferenceKindView> kinds() {
		return jdbc.sql("""
				select * from conference_kind order by position, name collate "vi-x-icu", id
				""").query(ConferenceKindQueries::kind).list();
	}

	/** In their order. */
	public List<ConferenceKindView> kindsOn(LocalDate day) {
		return kinds().stream().filter(kind -> kind.validOn(day)).toList();
	}

	/**
	 * Whether or not it is valid today.
	 * @throws NotFoundException if there is none
	 */
	public ConferenceKindView kind(UUID id) {
		return jdbc.sql("""
				select * from conference_kind where id = :id""")
			.param("id", id)
			.query(ConferenceKindQueries::kind)
			.optional()
			.orElseThrow(() -> new NotFoundException("conference kind " + id));
	}

	static ConferenceKindView kind(ResultSet row, int number) throws SQLException {
		return new ConferenceKindView(Rows.id(row, "id"), row.getString("name"), row.getBoolean("disseminates"),
				row.getBoolean("contest"), row.getString("agenda"), row.getInt("position"), Rows.day(row, "valid_from"),
				Rows.day(row, "valid_to"));
	}

}
