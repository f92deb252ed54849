package vn.tuyengiao.portal.account.domain.signin;

import java.time.Duration;

import lombok.Getter;

/** Too many failures: the next attempt has to wait that long. */
@Getter
public class TooManyAttemptsException extends RuntimeException {

	private final Duration wait;

	TooManyAttemptsException(Duration wait) {
		super("wait " + wait);
		this.wait = wait;
	}

	/** Whole seconds, rounded up. */
	public long seconds() {
		return wait.plusMillis(999).toSeconds();
	}

	/** Whole minutes, rounded up. */
	public long minutes() {
		return wait.plusMillis(59_999).toMinutes();
	}

}
