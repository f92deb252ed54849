package vn.tuyengiao.portal.platform;

import lombok.Getter;

/**
 * A step that the rules of the work do not allow now (an illegal transition, a locked
 * period). Answers 409 with the message of {@link #getCode()} in the reader's language.
 */
@Getter
public class RefusedException extends RuntimeException {

	private final String code;

	private final transient Object[] arguments;

	/**
	 * @param code key of the message bundle; {@code arguments} fill its places
	 */
	public RefusedException(String code, Object... arguments) {
		super(code);
		this.code = code;
		this.arguments = Arguments.readable(arguments);
	}

}
