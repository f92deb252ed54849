package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;

@Service
@RequiredArgsConstructor
class BoardDirectory implements Boards {

	private final BoardQueries queries;

	@Override
	@Transactional(readOnly = true)
	public List<BoardMember> membersOn(UUID unitId, LocalDate day) {
		return queries.membersOn(unitId, day);
	}

}
