package vn.tuyengiao.portal.conference.domain.minutes;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a part of the minutes is to say; see {@link MinutesPart}.
 *
 * @param unitId of a proposal, if somebody said from where it came
 * @param spoke of a proposal, else empty
 */
public record MinutesText(@Nullable UUID unitId, String spoke, String words) {

	public static MinutesText of(String words) {
		return new MinutesText(null, "", words);
	}

	boolean isSaid(MinutesPart part) {
		return equals(new MinutesText(part.unitId(), part.spoke(), part.words()));
	}

}
