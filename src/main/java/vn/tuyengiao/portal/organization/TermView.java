package vn.tuyengiao.portal.organization;

import java.time.LocalDate;
import java.util.UUID;

/** A term (nhiệm kỳ), both days inclusive. */
public record TermView(UUID id, String name, LocalDate startsOn, LocalDate endsOn) {
}
