package vn.tuyengiao.portal.conference.domain.group;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;

/**
 * A group in the list.
 *
 * @param people whom it means today, each once
 * @param kinds names of the kinds of conferences that bring it along
 */
public record CallGroupRow(UUID id, String name, String unitName, @Nullable BoardRole boardRole,
		@Nullable PostKind postKind, boolean below, int people, String kinds, LocalDate validFrom,
		@Nullable LocalDate validTo) {
}
