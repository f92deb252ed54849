package vn.tuyengiao.portal.conference.domain.call;

/**
 * Whom all calls of a draft mean together, as its sending would settle it.
 *
 * @param persons by name, each once
 * @param twice how often somebody is called once more
 * @param seats that units fill themselves
 * @param units from which somebody comes, and those with a venue
 * @param nowhere venues with neither hall nor link
 * @param agenda items of the agenda
 */
public record CallCount(int persons, int twice, int seats, int units, int venues, int nowhere, int agenda) {

	public boolean isEmpty() {
		return persons + seats == 0;
	}

}
