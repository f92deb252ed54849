package vn.tuyengiao.portal.conference.domain.minutes;

import java.util.List;

/**
 * Who came, venue by venue, as far as it is recorded.
 *
 * @param called all who are called, wherever they come
 */
public record Gathered(int called, List<AtVenue> venues) {

	public int present() {
		return venues.stream().mapToInt(AtVenue::present).sum();
	}

	/**
	 * At one venue.
	 *
	 * @param present distinct persons at the sessions, those included who came uncalled
	 * or are only counted
	 */
	public record AtVenue(String name, int called, int present) {
	}

}
