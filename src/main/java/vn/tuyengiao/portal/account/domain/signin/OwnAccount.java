package vn.tuyengiao.portal.account.domain.signin;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.domain.user.HeldRole;

/** What somebody sees of his own account; times are those of Vietnam. */
public record OwnAccount(String username, String displayName, LocalDateTime passwordChangedAt, @Nullable String email,
		@Nullable String phone, List<HeldRole> roles) {
}
