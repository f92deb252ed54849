package vn.tuyengiao.portal.notification.domain;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of which notices people do not want. */
@Component
@RequiredArgsConstructor
class NoticeChoiceBook {

	private final JdbcClient jdbc;

	Set<NoticeKind> off(UUID userId) {
		Set<NoticeKind> off = EnumSet.noneOf(NoticeKind.class);
		jdbc.sql("""
				select kind from notice_off where user_id = :user
				""")
			.param("user", userId)
			.query(String.class)
			.list()
			.forEach(kind -> off.add(NoticeKind.valueOf(kind)));
		return off;
	}

	void save(UUID userId, Set<NoticeKind> off) {
		jdbc.sql("""
				delete from notice_off where user_id = :user
				""").param("user", userId).update();
		jdbc.sql(
				"""
						insert into notice_off (user_id, kind) select :user, kind from unnest(cast(:kinds as text[])) as unwanted (kind)
						on conflict do nothing
						""")
			.param("user", userId)
			.param("kinds", off.stream().map(NoticeKind::name).toArray(String[]::new))
			.update();
	}

}
