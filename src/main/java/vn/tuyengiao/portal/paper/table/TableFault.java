package vn.tuyengiao.portal.paper.table;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What is wrong with a cell or a column: a message of the bundle. */
public record TableFault(String code, Object... arguments) {

	/** What is said of it. */
	public MessageSourceResolvable message() {
		return new DefaultMessageSourceResolvable(new String[] { code }, arguments);
	}

}
