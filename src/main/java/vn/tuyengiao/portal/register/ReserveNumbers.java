package vn.tuyengiao.portal.register;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that were used outside the portal.
 *
 * @param day the day whose term's sequence they are of
 * @param until the last of them; none for just the next one
 * @param note never a title
 */
public record ReserveNumbers(UUID typeId, UUID bodyId, LocalDate day, @Nullable Integer until, @Nullable String note) {
}
