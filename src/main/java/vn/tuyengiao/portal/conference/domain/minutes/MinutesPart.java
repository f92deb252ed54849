package vn.tuyengiao.portal.conference.domain.minutes;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A part of the minutes as it is kept.
 *
 * @param agendaId of an item alone
 * @param unitId of a proposal: from where it was raised, if that was said
 * @param spoke of a proposal: who raised it, as a post or a unit
 */
public record MinutesPart(UUID id, MinutesKind kind, @Nullable UUID agendaId, @Nullable UUID unitId, String unitName,
		String spoke, String words, long version, String editedBy, Instant editedAt) {
}
