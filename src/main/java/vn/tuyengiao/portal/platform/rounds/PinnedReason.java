package vn.tuyengiao.portal.platform.rounds;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.platform.Ids;

/**
 * Why a submission was returned, pinned to one line or, without a place, to the whole;
 * what is answered; whether it was met, once that is judged.
 */
@MappedSuperclass
@Getter
@NoArgsConstructor(access = AccessLevel.PROTECTED)
public abstract class PinnedReason {

	/** Characters. */
	public static final int LONGEST = 2000;

	@Id
	private UUID id;

	private int position;

	private @Nullable UUID placeId;

	private String text;

	private String answer;

	private @Nullable Boolean met;

	private @Nullable UUID judgedBy;

	private @Nullable Instant judgedAt;

	protected PinnedReason(int position, @Nullable UUID placeId, String text) {
		this.id = Ids.next();
		this.position = position;
		this.placeId = placeId;
		this.text = text;
		this.answer = "";
	}

	void answer(String words) {
		this.answer = words;
	}

	void judge(boolean wasMet, UUID reviewer, Instant at) {
		this.met = wasMet;
		this.judgedBy = reviewer;
		this.judgedAt = at;
	}

	/** To be judged anew. */
	void unjudge() {
		this.met = null;
		this.judgedBy = null;
		this.judgedAt = null;
	}

}
