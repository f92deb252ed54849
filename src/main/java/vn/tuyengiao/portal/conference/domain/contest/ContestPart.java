package vn.tuyengiao.portal.conference.domain.contest;

import java.util.Locale;

import vn.tuyengiao.portal.platform.NotFoundException;

/** What a contest is made of. Message key: {@code conference.contest.<name>}. */
public enum ContestPart {

	/** A round. */
	ROUNDS,
	/** An entry of a unit. */
	ENTRIES,
	/** A member of the jury. */
	JURORS;

	/** As addresses name it. */
	public String segment() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @throws NotFoundException if an address names none
	 */
	public static ContestPart of(String segment) {
		for (ContestPart part : values()) {
			if (part.segment().equals(segment)) {
				return part;
			}
		}
		throw new NotFoundException("part of contests " + segment);
	}

}
