package vn.tuyengiao.portal.notification.domain;

import java.util.EnumSet;
import java.util.Set;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;

/**
 * Which notices whoever is signed in wants. What he does not want is not made for him;
 * what waits for him stands on his home page all the same.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class NoticeChoices {

	private final NoticeChoiceBook book;

	private final Access access;

	/**
	 * @throws org.springframework.security.access.AccessDeniedException for who gets none
	 */
	@Transactional(readOnly = true)
	public Set<NoticeKind> wanted() {
		access.readable();
		Set<NoticeKind> off = book.off(access.user().id());
		return off.isEmpty() ? EnumSet.allOf(NoticeKind.class) : EnumSet.complementOf(EnumSet.copyOf(off));
	}

	/**
	 * From now on those and no others are made.
	 * @throws org.springframework.security.access.AccessDeniedException for who gets none
	 */
	public void want(Set<NoticeKind> wanted) {
		access.readable();
		Set<NoticeKind> off = EnumSet.allOf(NoticeKind.class);
		off.removeAll(wanted);
		book.save(access.user().id(), off);
	}

}
