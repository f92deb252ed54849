package vn.tuyengiao.portal.board.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

import lombok.experimental.UtilityClass;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.organization.TermView;

/** The module's tables read into its records. */
@UtilityClass
class BoardRows {

	/** Heads first, then deputies, then members, each by given name. */
	static final String IN_OFFICE_ORDER = """
			order by array_position(array['HEAD', 'DEPUTY', 'MEMBER'], m.board_role),
			         p.given_name collate "vi-x-icu", p.family_name collate "vi-x-icu", m.id""";

	static BoardHead head(ResultSet row, int number) throws SQLException {
		TermView term = new TermView(row.getObject("term_id", UUID.class), row.getString("term_name"),
				row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
		return new BoardHead(row.getObject("id", UUID.class), row.getString("name"),
				row.getObject("unit_id", UUID.class), row.getString("unit_name"), term, row.getString("decision_no"),
				row.getObject("decided_on", LocalDate.class));
	}

	static Membership membership(ResultSet row, int number) throws SQLException {
		return new Membership(row.getObject("id", UUID.class), row.getLong("version"),
				row.getObject("board_id", UUID.class), row.getObject("person_id", UUID.class),
				row.getString("family_name") + " " + row.getString("given_name"),
				BoardRole.valueOf(row.getString("board_role")), PostKind.valueOf(row.getString("post_kind")),
				row.getString("post"), row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_to", LocalDate.class), row.getString("decision_no"), row.getBoolean("on_behalf"),
				row.getBoolean("annulled"));
	}

}
