package vn.tuyengiao.portal.platform.web.limit;

import lombok.Getter;

/** Somebody asks too often for what costs much. */
@Getter
public class TooOftenException extends RuntimeException {

	/** After which it is answered again. */
	private final long seconds;

	TooOftenException(long seconds) {
		super("asked too often; again in " + seconds + " s");
		this.seconds = seconds;
	}

}
