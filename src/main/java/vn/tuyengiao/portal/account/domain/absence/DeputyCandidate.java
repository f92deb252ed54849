package vn.tuyengiao.portal.account.domain.absence;

import java.util.UUID;

/**
 * Somebody with a role at a unit of who is absent.
 *
 * @param enough his role there allows all that the other's does
 * @param away he is absent himself on one of the days
 */
public record DeputyCandidate(UUID userId, String name, boolean enough, boolean away) {
}
