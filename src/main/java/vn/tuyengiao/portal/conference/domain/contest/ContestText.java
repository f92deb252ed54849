package vn.tuyengiao.portal.conference.domain.contest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a round, an entry or a juror is to be.
 *
 * @param name of a round or an entry its title, of a juror the name
 * @param more of an entry who performs, of a juror his post, else empty
 * @param most of a round the highest mark of a juror; null where the jury ranks
 * @param unitId of an entry
 * @param prize of an entry what it won; empty for nothing
 */
public record ContestText(String name, String more, @Nullable BigDecimal most, @Nullable UUID unitId, String prize) {

	/** Marks have two places at most. */
	public ContestText {
		most = most == null ? null : most.setScale(2, RoundingMode.HALF_UP);
	}

}
