package vn.tuyengiao.portal.conference.domain.agenda;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.tuyengiao.portal.file.StoredFile;

/**
 * A paper of a conference.
 *
 * @param agendaId the item that it belongs to; null for all of them
 * @param by who added it
 */
public record ConferencePaper(UUID id, @Nullable UUID agendaId, String title, StoredFile file, String by) {
}
