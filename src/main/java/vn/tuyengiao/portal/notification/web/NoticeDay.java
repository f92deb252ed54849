package vn.tuyengiao.portal.notification.web;

import java.util.List;

/** The notices of one day. {@code name}: today, yesterday, or its date. */
public record NoticeDay(String name, List<NoticeLine> lines) {
}
