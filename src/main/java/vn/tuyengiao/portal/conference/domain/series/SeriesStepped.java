package vn.tuyengiao.portal.conference.domain.series;

import java.util.UUID;

/** A series was begun, changed, or one of its months settled. Inside the transaction. */
public record SeriesStepped(UUID seriesId) {
}
