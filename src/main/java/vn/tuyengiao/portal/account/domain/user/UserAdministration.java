package vn.tuyengiao.portal.account.domain.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.domain.pending.PendingRoleBook;
import vn.tuyengiao.portal.account.domain.pending.PendingRole;
import vn.tuyengiao.portal.account.domain.pending.PasswordSlipBook;
import vn.tuyengiao.portal.account.domain.pending.Confirmers;
import vn.tuyengiao.portal.account.domain.news.AccountNewsBook;
import vn.tuyengiao.portal.account.domain.news.AccountNews.Kind;
import vn.tuyengiao.portal.account.Role;
import vn.tuyengiao.portal.account.Grant;
import vn.tuyengiao.portal.organization.Organization;
import vn.tuyengiao.portal.organization.UnitView;
import vn.tuyengiao.portal.platform.Ids;
import vn.tuyengiao.portal.platform.InvalidInputException;
import vn.tuyengiao.portal.platform.InvalidInputException.Fault;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.RefusedException;
import vn.tuyengiao.portal.platform.SecurityLog;
import vn.tuyengiao.portal.platform.SecurityLog.Event;
import vn.tuyengiao.portal.platform.StaleException;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.TransactionLock;

/**
 * The administrator's work on users and their roles. He reaches the users who hold no
 * role, now or later, outside the units that he administers, so that nobody takes over an
 * account or gives a role above his own.
 */
@Service
@RequiredArgsConstructor
@PreAuthorize("hasAuthority('ADMINISTER')")
@Transactional
public class UserAdministration {

	private static final int SUGGESTIONS = 20;

	private static final int NEAR = 5;

	/**
	 * Users and roles change one after the other: two administrators cannot each disable
	 * the other, two first starts make one administrator, and a form sent twice finds its
	 * own record. Such changes are rare.
	 */
	static final String LOCK = "users and roles";

	private final AppUserRepository users;

	private final RoleAssignmentRepository roles;

	private final HeldRoleQueries held;

	private final Access access;

	private final Organization organization;

	private final TransactionLock lock;

	private final LastAdministrator lastAdministrator;

	private final PendingRoleBook pending;

	private final PasswordSlipBook slips;

	private final Confirmers confirmers;

	private final NewPasswords passwords;

	private final AccountNewsBook news;

	private final UserQueries queries;

	private final VietnamTime time;

	/**
	 * Sorts by {@code name} (given name first), {@code username} or {@code enabled}. A
	 * unit that nobody knows finds nobody.
	 */
	@Transactional(readOnly = true)
	public UserList list(UserFilter filter, Pageable page) {
		if (filter.unit().isEmpty() || organization.pick(filter.unit()).isPresent()) {
			return new UserList(find(filter, page), null);
		}
		return new UserList(Page.empty(page), unitFault(filter.unit()));
	}

	/**
	 * All that the filter finds, for the export.
	 * @throws InvalidInputException with a fault at {@code unit} if the filter's is
	 * unknown
	 */
	@Transactional(readOnly = true)
	public List<UserRow> all(UserFilter filter, Sort sort) {
		return find(filter, PageRequest.of(0, Integer.MAX_VALUE, sort)).getContent();
	}

	/** What the picker of a unit offers. */
	@Transactional(readOnly = true)
	public List<UnitView> suggest(@Nullable String text) {
		return text == null ? List.of() : organization.search(text, SUGGESTIONS);
	}

	/**
	 * @throws NotFoundException if there is none in reach
	 */
	@Transactional(readOnly = true)
	public UserRecord user(UUID id) {
		AppUser user = find(id);
		return new UserRecord(id, user.getVersion(), user.getUsername(), user.getDisplayName(), user.isEnabled(),
				user.isMustChangePassword(), id.equals(access.user().id()), user.getPhone(), held.of(List.of(id)),
				pending.of(id), slips.of(id).orElse(null));
	}

	/**
	 * Adds a user, who chooses his password by a code that comes to him by another
	 * person. The same form sent twice adds one.
	 * @param id made with the form
	 * @throws InvalidInputException with faults at {@code username}, {@code role},
	 * {@code unit}, {@code validFrom}, {@code validTo}
	 * @throws StaleException if the id is that of another user
	 */
	public HandOver create(UUID id, UserCommand command) {
		lock.take(LOCK);
		String username = Usernames.require(command.username(), "username");
		if (users.existsById(id)) {
			AppUser same = find(id);
			if (!same.getUsername().equals(username) || !same.isMustChangePassword()) {
				throw new StaleException("user " + id);
			}
			return slips.of(id).map(slip -> slip.alone() ? HandOver.ALONE : HandOver.SLIP).orElse(HandOver.SLIP);
		}
		if (users.existsByUsername(username)) {
			throw new InvalidInputException("username", "account.users.fault.username-taken");
		}
		AppUser user = users
			.saveAndFlush(new AppUser(id, username, command.displayName(), passwords.none(), true, time.now()));
		SecurityLog.note(Event.USER_ADDED, "user", username);
		if (command.firstRole() != null) {
			give(user, Ids.next(), command.firstRole());
		}
		return passwords.ask(user, access.user().id(), ownUnit());
	}

	/**
	 * Changes the name, opens or closes the account; a closed one is out at once.
	 * @throws InvalidInputException with a fault at {@code enabled} for the last
	 * administrator
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void change(UUID id, long version, String displayName, boolean enabled) {
		lock.take(LOCK);
		AppUser user = find(id);
		user.requireVersion(version);
		List<LastAdministrator.Reach> before = lastAdministrator.of(id);
		user.rename(displayName);
		if (enabled) {
			user.enable();
		}
		else {
			user.disable();
		}
		users.flush();
		lastAdministrator.requireFor(before, "enabled");
		SecurityLog.note(Event.USER_CHANGED, "user", user.getUsername(), "enabled", enabled);
	}

	/**
	 * Takes a forgotten password away and ends all sessions of the user, who chooses
	 * another one by a code that comes to him by mail or by another person.
	 * @throws RefusedException for one's own, which is changed at one's account
	 */
	public HandOver resetPassword(UUID id) {
		lock.take(LOCK);
		AppUser user = find(id);
		if (id.equals(access.user().id())) {
			throw new RefusedException("account.users.refused.own-password");
		}
		SecurityLog.note(Event.PASSWORD_RESET, "user", user.getUsername());
		user.changePassword(passwords.none(), true, time.now());
		users.flush();
		return passwords.ask(user, access.user().id(), ownUnit());
	}

	/**
	 * Gives a role, which is in force as soon as another person has confirmed it. The
	 * same form sent twice gives one.
	 * @return whether it is in force already: there is nobody else yet
	 * @param id made with the form
	 * @throws InvalidInputException with faults at {@code role}, {@code unit},
	 * {@code validTo}
	 */
	public boolean giveRole(UUID userId, UUID id, RoleCommand command) {
		lock.take(LOCK);
		AppUser user = find(userId);
		Optional<RoleAssignment> existing = roles.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().getUserId().equals(userId)) {
				throw new StaleException("role " + id);
			}
			return true;
		}
		Optional<PendingRole> waiting = pending.find(id);
		if (waiting.isPresent()) {
			if (!waiting.get().userId().equals(userId)) {
				throw new StaleException("role " + id);
			}
			return false;
		}
		return give(user, id, command);
	}

	/**
	 * Sets the last day of a role that is held or will be.
	 * @throws InvalidInputException with a fault at {@code validTo}
	 * @throws RefusedException if it ended before today
	 * @throws StaleException if somebody changed it since {@code version}
	 */
	public void endRole(UUID userId, UUID roleId, long version, LocalDate lastDay) {
		lock.take(LOCK);
		RoleAssignment role = find(userId, roleId);
		role.requireVersion(version);
		if (role.getValidTo() != null && role.getValidTo().isBefore(time.today())) {
			throw new RefusedException("account.role.refused.ended");
		}
		List<LastAdministrator.Reach> before = lastAdministrator.of(userId);
		role.end(lastDay, access.user().id(), time.now());
		roles.flush();
		lastAdministrator.requireFor(before, "validTo");
		note(Event.ROLE_ENDED, find(userId), role);
		if (!userId.equals(access.user().id())) {
			news.tellRole(Kind.ROLE_ENDED, userId, access.user().displayName(), null, role.getRole(), role.getUnitId(),
					time.now());
		}
	}

	/**
	 * Takes back a role that has not begun: it was never held.
	 * @throws RefusedException if it has begun
	 */
	public void withdrawRole(UUID userId, UUID roleId) {
		lock.take(LOCK);
		RoleAssignment role = find(userId, roleId);
		if (!role.getValidFrom().isAfter(time.today())) {
			throw new RefusedException("account.role.refused.begun");
		}
		roles.delete(role);
		note(Event.ROLE_WITHDRAWN, find(userId), role);
	}

	/**
	 * Takes back a role that nobody has confirmed.
	 * @throws RefusedException if it is in force
	 */
	public void withdrawPending(UUID userId, UUID roleId) {
		lock.take(LOCK);
		AppUser user = find(userId);
		PendingRole waiting = pending.find(roleId)
			.filter(role -> role.userId().equals(userId))
			.orElseThrow(() -> roles.existsById(roleId) ? new RefusedException("account.role.refused.confirmed")
					: new NotFoundException("role " + roleId));
		pending.remove(roleId);
		SecurityLog.note(Event.ROLE_WITHDRAWN, "user", user.getUsername(), "role", waiting.role(), "unit",
				waiting.unitId());
	}

	private static void note(Event event, AppUser user, RoleAssignment role) {
		SecurityLog.note(event, "user", user.getUsername(), "role", role.getRole(), "unit", role.getUnitId(), "until",
				role.getValidTo());
	}

	/** In force at once where nobody else could confirm it. */
	private boolean give(AppUser user, UUID id, RoleCommand command) {
		UUID giver = access.user().id();
		RoleAssignment wanted = assignment(id, user.getId(), command).givenBy(giver, time.now());
		if (!confirmers.isAlone(giver, user.getId(), wanted.getUnitId())) {
			pending.add(id, user.getId(), wanted.getRole(), wanted.getUnitId(), wanted.getValidFrom(),
					wanted.getValidTo(), giver, time.now());
			note(Event.ROLE_PROPOSED, user, wanted);
			return false;
		}
		note(Event.ROLE_GIVEN, user, roles.saveAndFlush(wanted));
		news.tellRole(Kind.ROLE_GIVEN, user.getId(), access.user().displayName(), null, wanted.getRole(),
				wanted.getUnitId(), time.now());
		return true;
	}

	/** Where what concerns people without a role belongs: the asker's own unit. */
	private UUID ownUnit() {
		return access.user()
			.grants()
			.stream()
			.filter(grant -> grant.role() == Role.ADMINISTRATOR)
			.map(Grant::unitId)
			.findFirst()
			.orElseThrow();
	}

	private RoleAssignment assignment(UUID id, UUID userId, RoleCommand command) {
		if (userId.equals(access.user().id())) {
			throw new InvalidInputException("role", "account.role.fault.own");
		}
		UnitView unit = unitOf(command.unit());
		if (!access.at(unit.id()).contains(Permission.ADMINISTER)) {
			throw new InvalidInputException("unit", "account.role.fault.unit-foreign");
		}
		RoleAssignment wanted = new RoleAssignment(id, userId, command.role(), unit.id(), command.from(), command.to());
		boolean held = roles.findByUserIdOrderByValidFrom(userId).stream().anyMatch(wanted::overlaps)
				|| pending.of(userId)
					.stream()
					.anyMatch(waiting -> !waiting.isRefused()
							&& waiting.overlaps(command.role(), unit.id(), command.from(), command.to()));
		if (held) {
			throw new InvalidInputException("role", "account.role.fault.held");
		}
		return wanted;
	}

	private Page<UserRow> find(UserFilter filter, Pageable page) {
		UUID unit = filter.unit().isEmpty() ? null : unitOf(filter.unit()).id();
		return queries.list(filter, unit, access.scopeOf(Permission.ADMINISTER), time.today(), page);
	}

	private UnitView unitOf(String typed) {
		return organization.pick(typed).orElseThrow(() -> new InvalidInputException(List.of(unitFault(typed))));
	}

	private Fault unitFault(String typed) {
		List<UnitView> near = organization.search(typed, NEAR);
		return near.isEmpty() ? new Fault("unit", "account.role.fault.unit-unknown")
				: new Fault("unit", "account.role.fault.unit-ambiguous",
						near.stream().map(UnitView::label).collect(Collectors.joining("; ")));
	}

	private AppUser find(UUID id) {
		boolean inReach = queries.isInReach(id, access.scopeOf(Permission.ADMINISTER), time.today());
		return Optional.of(id)
			.filter(wanted -> inReach)
			.flatMap(users::findById)
			.orElseThrow(() -> new NotFoundException("user " + id));
	}

	private RoleAssignment find(UUID userId, UUID roleId) {
		find(userId);
		return roles.findById(roleId)
			.filter(role -> role.getUserId().equals(userId))
			.orElseThrow(() -> new NotFoundException("role " + roleId));
	}

}
