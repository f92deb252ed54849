package vn.tuyengiao.portal.board.domain;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A unit and its board of the current term. {@code boardId} if it has one, {@code head}
 * if somebody heads it. {@code mayFound}: the reader may enter it.
 */
public record BoardRow(UUID unitId, String unitName, boolean ofCommune, @Nullable UUID boardId, int size,
		@Nullable String head, List<BoardWarning> warnings, boolean mayFound) {
}
