package vn.tuyengiao.portal.account.domain.signin;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;
import vn.tuyengiao.portal.platform.VietnamTime;

/** Whom to call: an administrator says it, the sign-in page shows it to everybody. */
@Service
@RequiredArgsConstructor
public class HelpContacts {

	private final HelpContactBook book;

	private final Access access;

	private final VietnamTime time;

	public Optional<HelpContact> current() {
		return book.find();
	}

	/**
	 * @param contact null: nobody is named any more
	 */
	@Transactional
	@PreAuthorize("hasAuthority('ADMINISTER')")
	public void save(@Nullable HelpContact contact) {
		if (contact == null) {
			book.remove();
		}
		else {
			book.save(contact, access.user().id(), time.now());
		}
		SecurityLog.note(Event.CONTACT_CHANGED);
	}

}
