package vn.tuyengiao.portal.conference.domain.group;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.board.BoardRole;
import vn.tuyengiao.portal.board.PostKind;

/**
 * What a group is to be.
 *
 * @param boardRole members of boards with this role; null together with {@code postKind}
 * for no members of boards, else for any role
 * @param below boards of the units below as well; else of the unit alone
 * @param kinds of conferences that bring it along
 * @param validTo last day; null for no end
 */
public record CallGroupCommand(String name, @Nullable BoardRole boardRole, @Nullable PostKind postKind, boolean below,
		Set<UUID> kinds, LocalDate validFrom, @Nullable LocalDate validTo) {
}
