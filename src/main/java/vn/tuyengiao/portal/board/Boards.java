package vn.tuyengiao.portal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What other modules may ask about boards. Does not check access: the caller has. */
public interface Boards {

	/**
	 * Who sat on the unit's board on that day: head, deputies, members, each by given
	 * name.
	 */
	List<BoardMember> membersOn(UUID unitId, LocalDate day);

}
