package vn.tuyengiao.portal.organization.domain.term;

import java.time.LocalDate;

/** What a term is to be, both days inclusive. */
public record TermCommand(String name, LocalDate startsOn, LocalDate endsOn) {
}
