package vn.tuyengiao.portal.account.domain.user;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * A role that a user holds, held or will hold at a unit; {@code to}: its last day, if
 * there is one.
 */
public record HeldRole(UUID id, long version, UUID userId, Role role, String unitName, LocalDate from,
		@Nullable LocalDate to, State state, Trace given, Trace confirmed, Trace ended) {

	/**
	 * Who did something to it and when; both null where nobody did, or it was not kept.
	 */
	public record Trace(@Nullable String name, @Nullable Instant at) {

		/** In Vietnam's time. */
		public @Nullable LocalDateTime on() {
			return at == null ? null : LocalDateTime.ofInstant(at, VietnamTime.ZONE);
		}

	}

	/** Message key: {@code account.role.state.<name>}. */
	public enum State {

		CURRENT, COMING, ENDED;

		static State on(LocalDate day, LocalDate from, @Nullable LocalDate to) {
			return day.isBefore(from) ? COMING : to != null && day.isAfter(to) ? ENDED : CURRENT;
		}

	}

}
