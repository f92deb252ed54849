package vn.tuyengiao.portal.notification.domain;

/** Which notices a list shows. */
public enum NoticeState {

	ALL, UNREAD

}
