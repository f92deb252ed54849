package vn.tuyengiao.portal.account.domain;

import java.time.LocalDateTime;
import java.util.List;

/** What somebody sees of his own account; times are those of Vietnam. */
public record OwnAccount(String username, String displayName, LocalDateTime passwordChangedAt, List<HeldRole> roles) {
}
