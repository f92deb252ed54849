package vn.tuyengiao.portal.board.domain;

import java.util.List;
import java.util.UUID;

/**
 * A unit and its board of the current term. Without a board {@code boardId} is null;
 * {@code head} is null if nobody heads it. {@code mayFound}: the reader may enter it.
 */
public record BoardRow(UUID unitId, String unitName, UUID boardId, int size, String head, List<BoardWarning> warnings,
		boolean mayFound) {
}
