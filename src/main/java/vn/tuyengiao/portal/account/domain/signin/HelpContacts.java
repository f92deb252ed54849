package vn.tuyengiao.portal.account.domain.signin;

import java.util.Optional;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Whom to call: an administrator says it, the sign-in page and the help show it to
 * everybody. It is kept in memory, so that strangers cost no statement; another node
 * hears of a change within ten minutes.
 */
@Service
@RequiredArgsConstructor
public class HelpContacts {

	private final HelpContactBook book;

	private final Access access;

	private final VietnamTime time;

	private volatile @Nullable HelpContact current;

	public Optional<HelpContact> current() {
		return Optional.ofNullable(current);
	}

	/** Looks what the administrators said last. */
	@EventListener(ApplicationReadyEvent.class)
	@Scheduled(cron = "20 */10 * * * *", zone = "Asia/Ho_Chi_Minh")
	public void look() {
		current = book.find().orElse(null);
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
		current = contact;
		SecurityLog.note(Event.CONTACT_CHANGED);
	}

}
