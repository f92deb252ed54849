package vn.tuyengiao.portal.conference.domain.agenda;

import java.time.Instant;
import java.util.List;

/**
 * An agenda as it is kept.
 *
 * @param editedBy who wrote in it last
 * @param items in their order
 */
public record AgendaSheet(long version, String editedBy, Instant editedAt, List<AgendaItem> items) {
}
