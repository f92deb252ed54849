package vn.tuyengiao.portal.conference.domain.agenda;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda.
 *
 * @param sessionId the session in which it is; null for the first one
 * @param owner who speaks to it, as a post or a name; may be empty
 * @param minutes how long; null where nobody said
 */
public record AgendaItem(UUID id, @Nullable UUID sessionId, String title, String owner, @Nullable Integer minutes) {
}
