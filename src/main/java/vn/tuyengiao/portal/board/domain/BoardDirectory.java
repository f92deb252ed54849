package vn.tuyengiao.portal.board.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.board.BoardMember;
import vn.tuyengiao.portal.board.Boards;
import vn.tuyengiao.portal.paper.Signatories;
import vn.tuyengiao.portal.paper.Signatory;

@Service
@RequiredArgsConstructor
class BoardDirectory implements Boards, Signatories {

	private final BoardQueries queries;

	@Override
	@Transactional(readOnly = true)
	public List<BoardMember> membersOn(UUID unitId, LocalDate day) {
		return queries.membersOn(unitId, day);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Signatory> at(UUID unitId, LocalDate day) {
		return queries.signatories(unitId, day);
	}

}
