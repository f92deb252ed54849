package vn.tuyengiao.portal.account.domain.signin;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.domain.news.AccountNews;
import vn.tuyengiao.portal.account.domain.news.AccountNewsBook;
import vn.tuyengiao.portal.platform.VietnamTime;

/** What others did to one's own account since one last looked. */
@Service
@RequiredArgsConstructor
public class OwnNews {

	private final AccountNewsBook news;

	private final Access access;

	private final VietnamTime time;

	/** Whether the user, who signs in just now, has to be told something. */
	public boolean awaits(UUID userId) {
		return news.hasUnseen(userId);
	}

	/** Of whoever is signed in, the oldest first. */
	public List<AccountNews> unseen() {
		return news.unseen(access.user().id());
	}

	/** He has seen what happened until then. */
	@Transactional
	public void see(Instant until) {
		news.see(access.user().id(), until, time.now());
	}

}
