package vn.tuyengiao.portal.account.domain.pending;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.owed.OwedAction;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedMatter;
import vn.tuyengiao.portal.platform.owed.OwedRow;
import vn.tuyengiao.portal.platform.owed.OwedSource;

/** What one person began with an account and another has to finish. */
@Component
@Order(30)
class AccountOwed implements OwedSource {

	private static final String SLIP = "PASSWORD_SLIP";

	private static final List<OwedKind> KINDS = List.of(
			new OwedKind("ROLE_CONFIRM", "CONFIRM", "account.owed.kind.ROLE_CONFIRM", "user-plus", false),
			new OwedKind(SLIP, "CONFIRM", "account.owed.kind.PASSWORD_SLIP", "key", false));

	@Override
	public String view() {
		return "owed_account";
	}

	@Override
	public List<OwedKind> kinds() {
		return KINDS;
	}

	@Override
	public MessageSourceResolvable title(OwedMatter task) {
		return SLIP.equals(task.kind().name()) ? say("account.owed.slip", task.title())
				: say("account.owed.role", say("role." + task.argument(0)), task.title());
	}

	@Override
	public MessageSourceResolvable asked(OwedMatter task) {
		return title(task);
	}

	@Override
	public List<MessageSourceResolvable> notes(OwedRow row) {
		return List.of(say("account.owed.by", row.argument(1)));
	}

	@Override
	public OwedAction action(OwedRow row) {
		return OwedAction.link("account.owed.do", "/confirmations#" + row.recordId());
	}

	private static MessageSourceResolvable say(String key, Object... arguments) {
		return new DefaultMessageSourceResolvable(new String[] { key }, arguments);
	}

}
