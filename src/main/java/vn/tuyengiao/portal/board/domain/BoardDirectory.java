package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.Boards;

@Service
@RequiredArgsConstructor
class BoardDirectory implements Boards {

	private final JdbcClient jdbc;

	@Override
	@Transactional(readOnly = true)
	public List<BoardMember> membersOn(UUID unitId, LocalDate day) {
		return jdbc.sql("""
				select m.person_id, p.family_name || ' ' || p.given_name as full_name, m.board_role, m.post
				from board_membership m join person p on p.id = m.person_id
				where m.board_id = (select b.id from board b join term t on t.id = b.term_id
				                    where b.unit_id = :unit and t.starts_on <= :day
				                    order by t.starts_on desc limit 1)
				  and not m.annulled and :day between m.valid_from and coalesce(m.valid_to, 'infinity')
				""" + BoardRows.IN_OFFICE_ORDER)
			.param("unit", unitId)
			.param("day", day)
			.query((row, number) -> new BoardMember(row.getObject("person_id", UUID.class), row.getString("full_name"),
					BoardRole.valueOf(row.getString("board_role")), row.getString("post")))
			.list();
	}

}
