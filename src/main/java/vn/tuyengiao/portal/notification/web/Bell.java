package vn.tuyengiao.portal.notification.web;

import java.util.OptionalInt;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.notification.domain.NoticeService;
import vn.tuyengiao.portal.platform.web.frame.UnreadNotices;

/** Tells the frame what the bell shows. */
@Component
@RequiredArgsConstructor
class Bell implements UnreadNotices {

	private final NoticeService notices;

	@Override
	public OptionalInt count() {
		return notices.unread(MOST);
	}

}
