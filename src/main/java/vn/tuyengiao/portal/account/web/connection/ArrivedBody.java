package vn.tuyengiao.portal.account.web.connection;

import lombok.Getter;
import lombok.RequiredArgsConstructor;
import lombok.experimental.Accessors;

/** The body of a stranger's request once all of it is here. */
@Getter
@Accessors(fluent = true)
@RequiredArgsConstructor
class ArrivedBody {

	/** Name of the request's attribute. */
	static final String ATTRIBUTE = ArrivedBody.class.getName();

	/** Of a form; none of anything else, which strangers have no use for. */
	private final byte[] bytes;

	/** The refusal, if it was too much; else 0. */
	private final int status;

}
