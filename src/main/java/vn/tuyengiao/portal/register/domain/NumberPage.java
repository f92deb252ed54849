package vn.tuyengiao.portal.register.domain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import vn.tuyengiao.portal.organization.TermView;

/**
 * The book of numbers.
 *
 * @param term whose sequences are shown; none if the day is in none
 * @param types those that bear numbers
 * @param bodies those where the reader may register
 */
public record NumberPage(@Nullable TermView term, List<SequenceRow> sequences, Page<NumberRow> numbers,
		List<NumberChoice> types, List<NumberChoice> bodies, List<TermView> terms) {
}
