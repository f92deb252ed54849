package vn.tuyengiao.portal.account.domain.user;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.domain.password.OneTimeSecrets;
import vn.tuyengiao.portal.account.domain.pending.Confirmers;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlip;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlipBook;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Takes a password away and asks for a code with which the person chooses the next one:
 * by mail to the own address, else on a slip that another person prints. Whoever asks
 * never sees it, but at the first set-up, where he is alone.
 */
@Component
@RequiredArgsConstructor
class NewPasswords {

	private static final Duration MAIL_GOOD_FOR = Duration.ofDays(1);

	private final PasswordSlipBook slips;

	private final Confirmers confirmers;

	private final CodeMail mail;

	private final PasswordEncoder encoder;

	private final VietnamTime time;

	/** A hash that no password gives. */
	String none() {
		return encoder.encode(OneTimeSecrets.setupCode());
	}

	/**
	 * @param otherwise unit of the asker, for a person who holds nothing yet
	 */
	HandOver ask(AppUser user, UUID asker, UUID otherwise) {
		UUID id = Ids.next();
		Instant now = time.now();
		slips.ask(id, user.getId(), asker, otherwise, false, time.today(), now);
		PasswordSlip slip = slips.find(id).orElseThrow();
		String code = OneTimeSecrets.password();
		CodeMail.Outcome outcome = mail(user, code);
		if (outcome == CodeMail.Outcome.SENT) {
			slips.open(id, OneTimeSecrets.hash(code), null, now, now.plus(MAIL_GOOD_FOR));
			SecurityLog.note(Event.CODE_MADE, "user", user.getUsername(), "way", "mail");
			return HandOver.MAILED;
		}
		boolean failed = outcome == CodeMail.Outcome.FAILED;
		if (confirmers.isAlone(asker, user.getId(), slip.unitId())) {
			slips.ask(id, user.getId(), asker, otherwise, true, time.today(), now);
			return failed ? HandOver.ALONE_UNMAILED : HandOver.ALONE;
		}
		return failed ? HandOver.SLIP_UNMAILED : HandOver.SLIP;
	}

	private CodeMail.Outcome mail(AppUser user, String code) {
		String address = user.getEmail();
		return address == null ? CodeMail.Outcome.NOT_SET_UP
				: mail.send(address, user.getDisplayName(), user.getUsername(), code);
	}

}
