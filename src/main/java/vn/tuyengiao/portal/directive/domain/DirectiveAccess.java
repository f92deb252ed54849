package vn.tuyengiao.portal.directive.domain;

import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.platform.NotFoundException;

/**
 * Who sees a directive: whoever reads the records of the unit that keeps it, drafts only
 * if he prepares or issues them; and whoever reads those of a unit that received it.
 */
@Component
@RequiredArgsConstructor
class DirectiveAccess {

	/**
	 * SQL condition on {@code directive d} for what a reader sees; parameters
	 * {@link AccessScope#PARAMETER} and {@code officeRoots}, the units at which he
	 * prepares or issues directives.
	 */
	static final String VISIBLE = "(d.current_number > 0 and " + AccessScope.condition("d.unit_id")
			+ " or exists (select 1 from unit_closure office where office.descendant_id = d.unit_id"
			+ " and office.ancestor_id = any(:officeRoots))"
			+ " or exists (select 1 from receipt seen join unit_closure reach on reach.descendant_id = seen.unit_id"
			+ " and reach.ancestor_id = any(:" + AccessScope.PARAMETER + ") where seen.directive_id = d.id))";

	private final JdbcClient jdbc;

	private final Access access;

	/** What {@link #VISIBLE} needs. */
	UUID[] officeRoots() {
		Set<UUID> roots = new java.util.HashSet<>(access.user().rootsOf(Permission.REGISTER));
		roots.addAll(access.user().rootsOf(Permission.ISSUE));
		return roots.toArray(UUID[]::new);
	}

	/**
	 * What the reader is to the directive.
	 * @throws NotFoundException if it is out of his sight
	 */
	Sight look(UUID directiveId) {
		Head head = head(directiveId);
		Set<Permission> office = access.at(head.unitId());
		boolean prepares = office.contains(Permission.REGISTER) || office.contains(Permission.ISSUE);
		boolean keeper = office.contains(Permission.READ);
		if (prepares || keeper && head.currentNumber() > 0) {
			return new Sight(head, office, true);
		}
		if (head.currentNumber() > 0 && received(directiveId)) {
			return new Sight(head, Set.of(), false);
		}
		throw new NotFoundException("directive " + directiveId);
	}

	/**
	 * Demands a permission of the office that keeps the directive.
	 * @throws NotFoundException if the directive is out of the reader's sight
	 * @throws AccessDeniedException if he sees it and may not do this
	 */
	Head require(Permission permission, UUID directiveId) {
		Sight sight = look(directiveId);
		if (!sight.office().contains(permission)) {
			throw new AccessDeniedException(permission + " is not held where directive " + directiveId + " is kept");
		}
		return sight.head();
	}

	private Head head(UUID directiveId) {
		return jdbc.sql("select id, unit_id, status, current_number from directive where id = :id")
			.param("id", directiveId)
			.query((row, number) -> new Head(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class),
					DirectiveStatus.valueOf(row.getString("status")), row.getInt("current_number")))
			.optional()
			.orElseThrow(() -> new NotFoundException("directive " + directiveId));
	}

	private boolean received(UUID directiveId) {
		UUID[] roots = access.scopeOf(Permission.READ).rootArray();
		return jdbc
			.sql("select exists (select 1 from receipt r where r.directive_id = :id and "
					+ AccessScope.condition("r.unit_id") + ")")
			.param("id", directiveId)
			.param(AccessScope.PARAMETER, roots)
			.query(Boolean.class)
			.single();
	}

	/** The directive as far as access depends on it. */
	record Head(UUID id, UUID unitId, DirectiveStatus status, int currentNumber) {
	}

	/**
	 * @param office what the reader may do where the directive is kept
	 * @param keeper whether he sees it as the office that keeps it does
	 */
	record Sight(Head head, Set<Permission> office, boolean keeper) {

		boolean may(Permission permission) {
			return office.contains(permission);
		}

	}

}
