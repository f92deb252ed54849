package vn.tuyengiao.portal.register;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Numbers that were used outside the portal.
 *
 * @param day the day whose term's sequence they are of
 * @param until the last of them; null for just the next one
 * @param note may be empty, never a title
 */
public record ReserveNumbers(UUID typeId, UUID bodyId, LocalDate day, Integer until, String note) {
}
