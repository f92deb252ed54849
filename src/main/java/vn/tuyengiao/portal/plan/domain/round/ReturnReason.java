package vn.tuyengiao.portal.plan.domain.round;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import vn.tuyengiao.portal.platform.Ids;

/**
 * Why a submission was returned, pinned to the whole ({@code lineId} null) or to one plan
 * line; what the unit answers; whether it was met.
 */
@Entity
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public class ReturnReason {

	/** Characters. */
	public static final int LONGEST = 2000;

	@Id
	private UUID id;

	private int position;

	private UUID lineId;

	private String text;

	private String answer;

	private Boolean met;

	private UUID judgedBy;

	private Instant judgedAt;

	public ReturnReason(int position, UUID lineId, String text) {
		this.id = Ids.next();
		this.position = position;
		this.lineId = lineId;
		this.text = text;
		this.answer = "";
	}

	public void answer(String words) {
		this.answer = words;
	}

	public void judge(boolean wasMet, UUID reviewer, Instant at) {
		this.met = wasMet;
		this.judgedBy = reviewer;
		this.judgedAt = at;
	}

}
