package vn.tuyengiao.portal.file.domain.reading;

import lombok.Getter;

/** Why a file may not be stored; nothing in it quotes the file. */
@Getter
public final class Fault extends Exception {

	private final String code;

	private final transient Object[] arguments;

	/**
	 * @param code key of the message bundle
	 */
	public Fault(String code, Object... arguments) {
		super(code, null, false, false);
		this.code = code;
		this.arguments = arguments;
	}

}
