package vn.tuyengiao.portal.conference.domain.series;

import java.util.UUID;

/**
 * A series as its reader sees it.
 *
 * @param groupNames of the standing groups that are called; {@code unitNames} likewise
 * @param readsHost the reader sees all that the host does; else only what concerns units
 * that he reads
 * @param hosts the reader writes for the host
 * @param unitLabels of the units as a picker shows them, one a line
 */
public record SeriesSheet(UUID id, long version, UUID unitId, String unitName, String kindName, SeriesCommand series,
		String groupNames, String unitNames, String unitLabels, boolean readsHost, boolean hosts) {

	public String href() {
		return "/conferences/series/" + id;
	}

}
