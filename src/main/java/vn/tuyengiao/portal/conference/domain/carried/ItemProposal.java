package vn.tuyengiao.portal.conference.domain.carried;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What somebody proposes for a coming meeting.
 *
 * @param minutes that it needs; null if nobody said
 * @param month first day of the month of the meeting; null for whichever comes next
 */
public record ItemProposal(String title, String why, @Nullable Integer minutes, @Nullable LocalDate month) {
}
