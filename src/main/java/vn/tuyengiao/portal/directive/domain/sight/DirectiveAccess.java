package vn.tuyengiao.portal.directive.domain.sight;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.directive.domain.DirectiveStatus;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Who sees a directive: whoever reads the records of the unit that keeps it, drafts only
 * if he prepares or issues them; and whoever reads those of a unit that received it.
 */
@Component
@RequiredArgsConstructor
public class DirectiveAccess {

	/**
	 * SQL condition on {@code directive d} for what a reader sees; parameters
	 * {@link AccessScope#PARAMETER} and {@code officeRoots}, the units at which he
	 * prepares or issues directives.
	 */
	public static final String VISIBLE = """
			(d.current_number > 0 and %s
			 or exists (select 1 from unit_closure office where office.descendant_id = d.unit_id
			              and office.ancestor_id = any(:officeRoots))
			 or exists (select 1 from receipt seen join unit_closure reach on reach.descendant_id = seen.unit_id
			              and reach.ancestor_id = any(:%s) where seen.directive_id = d.id))
			""".formatted(AccessScope.condition("d.unit_id"), AccessScope.PARAMETER);

	private final SightQueries queries;

	private final Access access;

	/** What {@link #VISIBLE} needs. */
	public UUID[] officeRoots() {
		Set<UUID> roots = new HashSet<>(access.user().rootsOf(Permission.REGISTER));
		roots.addAll(access.user().rootsOf(Permission.ISSUE));
		return roots.toArray(UUID[]::new);
	}

	/**
	 * What the reader is to the directive, in one statement.
	 * @throws NotFoundException if it is out of his sight
	 */
	public Sight look(UUID directiveId) {
		PortalUser user = access.user();
		Sight sight = queries.find(directiveId, user.grantedUnits(), access.scopeOf(Permission.READ))
			.map(seen -> sight(seen, user))
			.orElseThrow(() -> new NotFoundException("directive " + directiveId));
		if (sight.prepares() || sight.head().currentNumber() > 0 && (sight.keeper() || sight.received())) {
			return sight;
		}
		throw new NotFoundException("directive " + directiveId);
	}

	/**
	 * Demands a permission of the office that keeps the directive.
	 * @throws NotFoundException if the directive is out of the reader's sight
	 * @throws AccessDeniedException if he sees it and may not do this
	 */
	public DirectiveHead require(Permission permission, UUID directiveId) {
		Sight sight = look(directiveId);
		if (!sight.office().contains(permission)) {
			throw new AccessDeniedException(permission + " is not held where directive " + directiveId + " is kept");
		}
		return sight.head();
	}

	private static Sight sight(SightQueries.Seen seen, PortalUser user) {
		Set<Permission> office = user.grants()
			.stream()
			.filter(grant -> seen.reaching().contains(grant.unitId()))
			.flatMap(grant -> grant.role().permissions().stream())
			.collect(Collectors.toUnmodifiableSet());
		return new Sight(seen.head(), office, seen.received());
	}

	/**
	 * The directive as far as access depends on it, and what it is called; the subject of
	 * the version in force, or of the first draft.
	 */
	public record DirectiveHead(UUID id, UUID unitId, DirectiveStatus status, int currentNumber, String reference,
			LocalDate issuedOn, String subject) {
	}

	/**
	 * @param office what the reader may do where the directive is kept
	 * @param received whether a unit whose records he reads received it
	 */
	public record Sight(DirectiveHead head, Set<Permission> office, boolean received) {

		public boolean may(Permission permission) {
			return office.contains(permission);
		}

		/** He sees it as the office that keeps it does. */
		public boolean keeper() {
			return may(Permission.READ);
		}

		public boolean prepares() {
			return may(Permission.REGISTER) || may(Permission.ISSUE);
		}

	}

}
