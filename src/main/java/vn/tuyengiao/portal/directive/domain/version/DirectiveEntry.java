package vn.tuyengiao.portal.directive.domain.version;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.directive.domain.Direction;

/**
 * What is written into the register. {@code numberId}: of the unit's own sequence, null
 * of others; {@code receivedOn}: null of the unit's own documents.
 */
public record DirectiveEntry(Direction direction, UUID typeId, UUID bodyId, @Nullable UUID termId,
		@Nullable UUID numberId, String reference, LocalDate issuedOn, @Nullable LocalDate receivedOn) {
}
