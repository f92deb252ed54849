package vn.tuyengiao.portal.account.domain.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Grant;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.SecurityLog;

/** The access check of whoever is signed in; a unit is looked up once in a request. */
@Service
@RequiredArgsConstructor
class RequestAccess implements Access {

	private static final String MEMO = RequestAccess.class.getName();

	private final ReachQueries reach;

	@Override
	public PortalUser user() {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof PortalAuthentication signedIn) {
			return signedIn.getPrincipal();
		}
		throw new AuthenticationCredentialsNotFoundException("nobody is signed in");
	}

	@Override
	public AccessScope readable() {
		AccessScope scope = scopeOf(Permission.READ);
		if (scope.isEmpty()) {
			throw new AccessDeniedException("no role in force that reads records");
		}
		return scope;
	}

	@Override
	public AccessScope scopeOf(Permission permission) {
		return new AccessScope(user().rootsOf(permission));
	}

	@Override
	public Set<Permission> at(UUID unitId) {
		PortalUser user = user();
		return memo().computeIfAbsent(new Place(user, unitId), place -> look(place.user(), place.unitId()));
	}

	@Override
	public Set<Permission> require(Permission permission, UUID unitId) {
		Set<Permission> held = at(unitId);
		if (held.contains(permission)) {
			return held;
		}
		if (held.contains(Permission.READ)) {
			throw new AccessDeniedException(permission + " is not held at unit " + unitId);
		}
		SecurityLog.note(SecurityLog.Event.OUT_OF_REACH, "needs", permission, "unit", unitId);
		throw new NotFoundException("unit " + unitId);
	}

	@Override
	public Set<Permission> require(Permission permission, UUID unitId, Collection<UUID> reachedFrom) {
		PortalUser user = user();
		memo().put(new Place(user, unitId), held(user, reachedFrom));
		return require(permission, unitId);
	}

	private Set<Permission> look(PortalUser user, UUID unitId) {
		if (unitId == null || user.grants().isEmpty()) {
			return Set.of();
		}
		return held(user, reach.reaching(unitId, user.grantedUnits()));
	}

	private static Set<Permission> held(PortalUser user, Collection<UUID> reaching) {
		EnumSet<Permission> held = EnumSet.noneOf(Permission.class);
		for (Grant grant : user.grants()) {
			if (reaching.contains(grant.unitId())) {
				held.addAll(grant.role().permissions());
			}
		}
		return Collections.unmodifiableSet(held);
	}

	@SuppressWarnings("unchecked")
	private static Map<Place, Set<Permission>> memo() {
		RequestAttributes request = RequestContextHolder.getRequestAttributes();
		if (request == null) {
			return new HashMap<>();
		}
		Map<Place, Set<Permission>> memo = (Map<Place, Set<Permission>>) request.getAttribute(MEMO,
				RequestAttributes.SCOPE_REQUEST);
		if (memo == null) {
			memo = new HashMap<>();
			request.setAttribute(MEMO, memo, RequestAttributes.SCOPE_REQUEST);
		}
		return memo;
	}

	private record Place(PortalUser user, UUID unitId) {
	}

}
