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
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Permission;
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

	private final PasswordEncoder encoder;

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
				user.isMustChangePassword(), id.equals(access.user().id()), held.of(List.of(id)));
	}

	/**
	 * Adds a user. The same form sent twice adds one, and the password shown last is the
	 * good one.
	 * @param id made with the form
	 * @throws InvalidInputException with faults at {@code username}, {@code role},
	 * {@code unit}, {@code validFrom}, {@code validTo}
	 * @throws StaleException if the id is that of another user
	 */
	public IssuedPassword create(UUID id, UserCommand command) {
		lock.take(LOCK);
		String username = Usernames.require(command.username(), "username");
		if (users.existsById(id)) {
			AppUser same = find(id);
			if (!same.getUsername().equals(username) || !same.isMustChangePassword()) {
				throw new StaleException("user " + id);
			}
			return issuePassword(same);
		}
		if (users.existsByUsername(username)) {
			throw new InvalidInputException("username", "account.users.fault.username-taken");
		}
		String password = OneTimeSecrets.password();
		AppUser user = users
			.saveAndFlush(new AppUser(id, username, command.displayName(), encoder.encode(password), true, time.now()));
		if (command.firstRole() != null) {
			note(Event.ROLE_GIVEN, user, roles.saveAndFlush(assignment(Ids.next(), id, command.firstRole())));
		}
		SecurityLog.note(Event.USER_ADDED, "user", username);
		return new IssuedPassword(id, username, user.getDisplayName(), password);
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
	 * Replaces a forgotten password and ends all sessions of the user.
	 * @throws RefusedException for one's own, which is changed at one's account
	 */
	public IssuedPassword resetPassword(UUID id) {
		lock.take(LOCK);
		AppUser user = find(id);
		if (id.equals(access.user().id())) {
			throw new RefusedException("account.users.refused.own-password");
		}
		SecurityLog.note(Event.PASSWORD_RESET, "user", user.getUsername());
		return issuePassword(user);
	}

	/**
	 * Gives a role. The same form sent twice gives one.
	 * @param id made with the form
	 * @throws InvalidInputException with faults at {@code role}, {@code unit},
	 * {@code validTo}
	 */
	public void giveRole(UUID userId, UUID id, RoleCommand command) {
		lock.take(LOCK);
		AppUser user = find(userId);
		Optional<RoleAssignment> existing = roles.findById(id);
		if (existing.isPresent()) {
			if (!existing.get().getUserId().equals(userId)) {
				throw new StaleException("role " + id);
			}
			return;
		}
		RoleAssignment given = roles.saveAndFlush(assignment(id, userId, command));
		note(Event.ROLE_GIVEN, user, given);
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
		role.end(lastDay);
		roles.flush();
		lastAdministrator.requireFor(before, "validTo");
		note(Event.ROLE_ENDED, find(userId), role);
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

	private static void note(Event event, AppUser user, RoleAssignment role) {
		SecurityLog.note(event, "user", user.getUsername(), "role", role.getRole(), "unit", role.getUnitId(), "until",
				role.getValidTo());
	}

	private IssuedPassword issuePassword(AppUser user) {
		String password = OneTimeSecrets.password();
		user.changePassword(encoder.encode(password), true, time.now());
		users.flush();
		return new IssuedPassword(user.getId(), user.getUsername(), user.getDisplayName(), password);
	}

	private RoleAssignment assignment(UUID id, UUID userId, RoleCommand command) {
		UnitView unit = unitOf(command.unit());
		if (!access.at(unit.id()).contains(Permission.ADMINISTER)) {
			throw new InvalidInputException("unit", "account.role.fault.unit-foreign");
		}
		RoleAssignment wanted = new RoleAssignment(id, userId, command.role(), unit.id(), command.from(), command.to());
		boolean held = roles.findByUserIdOrderByValidFrom(userId).stream().anyMatch(wanted::overlaps);
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
