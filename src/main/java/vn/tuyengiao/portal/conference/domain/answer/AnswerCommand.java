package vn.tuyengiao.portal.conference.domain.answer;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a unit answers by one form.
 *
 * @param dropped of those whom it had named, these are taken off
 * @param seats whom it names, blank ones among them
 * @param fewer it names no more, though seats are left
 */
public record AnswerCommand(List<PersonAnswer> people, Set<UUID> dropped, List<SeatEntry> seats, boolean fewer) {
}
