package vn.tuyengiao.portal.board.domain;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;

interface BoardMembershipRepository extends JpaRepository<BoardMembership, UUID> {

	List<BoardMembership> findByBoardIdAndPersonIdAndAnnulledFalse(UUID boardId, UUID personId);

}
