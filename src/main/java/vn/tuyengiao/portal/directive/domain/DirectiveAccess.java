package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Grant;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
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
		Set<UUID> roots = new HashSet<>(access.user().rootsOf(Permission.REGISTER));
		roots.addAll(access.user().rootsOf(Permission.ISSUE));
		return roots.toArray(UUID[]::new);
	}

	/**
	 * What the reader is to the directive, in one statement.
	 * @throws NotFoundException if it is out of his sight
	 */
	Sight look(UUID directiveId) {
		PortalUser user = access.user();
		Sight sight = jdbc
			.sql("select d.id, d.unit_id, d.status, d.current_number,"
					+ " array(select c.ancestor_id from unit_closure c where c.descendant_id = d.unit_id"
					+ " and c.ancestor_id = any(:grants)) as reaching,"
					+ " exists (select 1 from receipt r where r.directive_id = d.id and "
					+ AccessScope.condition("r.unit_id") + ") as received from directive d where d.id = :id")
			.param("grants", user.grants().stream().map(Grant::unitId).distinct().toArray(UUID[]::new))
			.param(AccessScope.PARAMETER, access.scopeOf(Permission.READ).rootArray())
			.param("id", directiveId)
			.query((row, number) -> sight(row, user))
			.optional()
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
	Head require(Permission permission, UUID directiveId) {
		Sight sight = look(directiveId);
		if (!sight.office().contains(permission)) {
			throw new AccessDeniedException(permission + " is not held where directive " + directiveId + " is kept");
		}
		return sight.head();
	}

	private static Sight sight(ResultSet row, PortalUser user) throws SQLException {
		Head head = new Head(row.getObject("id", UUID.class), row.getObject("unit_id", UUID.class),
				DirectiveStatus.valueOf(row.getString("status")), row.getInt("current_number"));
		Set<UUID> reaching = Set.of((UUID[]) row.getArray("reaching").getArray());
		Set<Permission> office = user.grants()
			.stream()
			.filter(grant -> reaching.contains(grant.unitId()))
			.flatMap(grant -> grant.role().permissions().stream())
			.collect(Collectors.toUnmodifiableSet());
		return new Sight(head, office, row.getBoolean("received"));
	}

	/** The directive as far as access depends on it. */
	record Head(UUID id, UUID unitId, DirectiveStatus status, int currentNumber) {
	}

	/**
	 * @param office what the reader may do where the directive is kept
	 * @param received whether a unit whose records he reads received it
	 */
	record Sight(Head head, Set<Permission> office, boolean received) {

		boolean may(Permission permission) {
			return office.contains(permission);
		}

		/** He sees it as the office that keeps it does. */
		boolean keeper() {
			return may(Permission.READ);
		}

		boolean prepares() {
			return may(Permission.REGISTER) || may(Permission.ISSUE);
		}

	}

}
