package vn.tuyengiao.portal.account.domain.confirmation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.domain.news.AccountNews.Kind;
import vn.tuyengiao.portal.account.domain.news.AccountNewsBook;
import vn.tuyengiao.portal.account.domain.password.OneTimeSecrets;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlip;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlipBook;
import vn.tuyengiao.portal.account.domain.pending.PendingRole;
import vn.tuyengiao.portal.account.domain.pending.PendingRoleBook;
import vn.tuyengiao.portal.account.domain.user.RoleGrants;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * The other person: whoever may confirm at a unit finishes what somebody else began
 * there, and never what he began himself or what is for himself.
 */
@Service
@RequiredArgsConstructor
@Transactional
public class Confirmations {

	private static final Duration SLIP_GOOD_FOR = Duration.ofDays(7);

	private static final Duration PRESSED_AGAIN = Duration.ofMinutes(10);

	private static final int MOST = 200;

	private final PendingRoleBook roles;

	private final PasswordSlipBook slips;

	private final RoleGrants grants;

	private final AccountNewsBook news;

	private final Access access;

	private final VietnamTime time;

	/**
	 * What waits in the reader's reach, also what is not for him to finish.
	 * @throws AccessDeniedException if he may confirm nowhere
	 */
	@Transactional(readOnly = true)
	public Waiting waiting() {
		PortalUser me = access.user();
		AccessScope scope = access.scopeOf(Permission.CONFIRM);
		if (scope.isEmpty()) {
			throw new AccessDeniedException("no role in force that confirms");
		}
		return new Waiting(
				roles.waiting(scope, MOST).stream().map(role -> new RoleLine(role, isFor(me, role))).toList(),
				slips.waiting(scope, MOST).stream().map(slip -> new SlipLine(slip, isFor(me, slip))).toList());
	}

	/**
	 * The role is in force.
	 * @throws RefusedException if the reader gave it, or it is for him, or it was decided
	 * already
	 */
	public PendingRole confirm(UUID id) {
		grants.take();
		PendingRole role = role(id);
		PortalUser me = access.user();
		grants.grant(role, me.id(), time.now());
		roles.remove(id);
		news.tellRole(Kind.ROLE_GIVEN, role.userId(), role.givenBy(), me.displayName(), role.role(), role.unitId(),
				time.now());
		note(Event.ROLE_CONFIRMED, role);
		return role;
	}

	/**
	 * The role does not come into force; who gave it sees that and by whom.
	 * @throws RefusedException as for {@link #confirm}
	 */
	public PendingRole refuse(UUID id) {
		grants.take();
		PendingRole role = role(id);
		roles.refuse(id, access.user().id(), time.now());
		note(Event.ROLE_REFUSED, role);
		return role;
	}

	/**
	 * Makes the code of a slip, which is shown this one time. Pressed again within ten
	 * minutes it makes another; later a slip has to be asked for anew.
	 * @throws RefusedException if the reader asked for it, unless he is alone, or it is
	 * for him, or it was printed already
	 */
	public PrintedSlip print(UUID id) {
		grants.take();
		PasswordSlip slip = slips.find(id)
			.orElseThrow(() -> over("slip " + id, slips.unitOfUsed(id), "account.confirm.refused.used"));
		access.require(Permission.CONFIRM, slip.unitId());
		PortalUser me = access.user();
		if (!isFor(me, slip)) {
			throw new RefusedException("account.confirm.refused.own-slip");
		}
		if (slip.openedAt() != null && !isPressedAgain(me, slip, slip.openedAt())) {
			throw new RefusedException("account.confirm.refused.printed");
		}
		String code = OneTimeSecrets.password();
		Instant now = time.now();
		Instant expires = now.plus(SLIP_GOOD_FOR);
		slips.open(id, OneTimeSecrets.hash(code), me.id(), now, expires);
		SecurityLog.note(Event.CODE_MADE, "user", slip.username(), "way", "slip");
		return new PrintedSlip(slip.username(), slip.displayName(), code, expires);
	}

	/** Who printed it a moment ago gets another code: the page may not have come. */
	private boolean isPressedAgain(PortalUser me, PasswordSlip slip, Instant opened) {
		return me.id().equals(slip.openedById()) && time.now().isBefore(opened.plus(PRESSED_AGAIN));
	}

	private PendingRole role(UUID id) {
		PendingRole role = roles.find(id)
			.orElseThrow(() -> over("role " + id, grants.unitOfGranted(id), "account.confirm.refused.confirmed"));
		access.require(Permission.CONFIRM, role.unitId());
		if (!isFor(access.user(), role)) {
			throw new RefusedException("account.confirm.refused.own");
		}
		if (role.isRefused()) {
			throw new RefusedException("account.confirm.refused.decided");
		}
		return role;
	}

	/** Why it waits no more, for those who may know of it. */
	private RuntimeException over(String what, Optional<UUID> unit, String code) {
		unit.ifPresent(known -> access.require(Permission.CONFIRM, known));
		return unit.isPresent() ? new RefusedException(code) : new NotFoundException(what);
	}

	private static boolean isFor(PortalUser me, PendingRole role) {
		return !me.id().equals(role.givenById()) && !me.id().equals(role.userId());
	}

	private static boolean isFor(PortalUser me, PasswordSlip slip) {
		return !me.id().equals(slip.userId()) && (slip.alone() || !me.id().equals(slip.askedById()));
	}

	private static void note(Event event, PendingRole role) {
		SecurityLog.note(event, "user", role.username(), "role", role.role(), "unit", role.unitId(), "given-by",
				role.givenBy());
	}

	/** What waits, the oldest first. */
	public record Waiting(List<RoleLine> roles, List<SlipLine> slips) {

		public boolean isEmpty() {
			return roles.isEmpty() && slips.isEmpty();
		}

	}

	/**
	 * @param mine whether it is for the reader to finish
	 */
	public record RoleLine(PendingRole role, boolean mine) {
	}

	/**
	 * @param mine whether it is for the reader to print
	 */
	public record SlipLine(PasswordSlip slip, boolean mine) {
	}

}
