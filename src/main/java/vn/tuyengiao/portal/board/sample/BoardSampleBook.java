package vn.tuyengiao.portal.board.sample;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;

/** Writes the sample boards, those of invented communes in whole sets. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class BoardSampleBook {

	private final JdbcClient jdbc;

	/** Whether there is no board yet; nobody else adds any until the transaction ends. */
	boolean begin() {
		jdbc.sql("""
				lock table board in share row exclusive mode
				""").update();
		return jdbc.sql("""
				select not exists (select 1 from board)
				""").query(Boolean.class).single();
	}

	void addBoard(UUID id, UUID unitId, UUID termId, String name, String decisionNo, LocalDate decidedOn) {
		jdbc.sql("""
				insert into board (id, unit_id, term_id, name, decision_no, decided_on) values (?, ?, ?, ?, ?, ?)
				""").params(id, unitId, termId, name, decisionNo, decidedOn).update();
	}

	void addMember(UUID id, UUID boardId, UUID personId, BoardRole role, PostKind postKind, String post, LocalDate from,
			@Nullable LocalDate to, String decisionNo) {
		jdbc.sql(
				"""
						insert into board_membership (id, board_id, person_id, board_role, post_kind, post, valid_from, valid_to,
						                              decision_no)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?)
						""")
			.params(Arrays.asList(id, boardId, personId, role.name(), postKind.name(), post, from, to, decisionNo))
			.update();
	}

	/** Boards for all reporting units that have none, of the people that stand there. */
	void addRemaining(UUID termId, LocalDate founded) {
		jdbc.sql("""
				insert into board (id, unit_id, term_id, name, decision_no, decided_on)
				select uuidv7(), u.id, :term, 'Ban Tuyên giáo ' || u.committee_name, 'mẫu 01-QĐ/ĐU', :founded
				from unit u where u.reporting and not exists (select 1 from board b where b.unit_id = u.id)
				""").param("term", termId).param("founded", founded).update();
		jdbc.sql(
				"""
						insert into board_membership (id, board_id, person_id, board_role, post_kind, post, valid_from, decision_no)
						select uuidv7(), b.id, p.id,
						       case p.given_name when 'Bách' then 'HEAD' when 'Cúc' then 'DEPUTY' else 'MEMBER' end,
						       case p.given_name when 'Bách' then 'STANDING_DEPUTY_SECRETARY'
						            when 'Cúc' then 'PEOPLE_COMMITTEE_VICE_CHAIR' else 'CELL_SECRETARY' end,
						       case p.given_name when 'Bách' then 'Phó Bí thư Thường trực Đảng ủy'
						            when 'Cúc' then 'Phó Chủ tịch Ủy ban nhân dân' else 'Bí thư Chi bộ' end,
						       :founded, b.decision_no
						from board b join person p on p.unit_id = b.unit_id
						where not exists (select 1 from board_membership m where m.board_id = b.id)
						""")
			.param("founded", founded)
			.update();
	}

}
