package vn.tuyengiao.portal.conference.domain.contest;

import java.math.BigDecimal;
import java.util.UUID;

/** The mark or the rank that a juror gave an entry in a round. */
public record ContestMark(UUID roundId, UUID entryId, UUID jurorId, BigDecimal value) {
}
