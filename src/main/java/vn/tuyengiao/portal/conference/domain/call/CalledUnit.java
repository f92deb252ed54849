package vn.tuyengiao.portal.conference.domain.call;

import java.util.UUID;

/**
 * A unit from which somebody is called.
 *
 * @param seats that it fills itself, of which {@code named} are filled
 */
public record CalledUnit(UUID id, String name, int seats, int named) {

	public int open() {
		return Math.max(0, seats - named);
	}

}
