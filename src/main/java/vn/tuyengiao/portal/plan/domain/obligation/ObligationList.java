package vn.tuyengiao.portal.plan.domain.obligation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.account.Grant;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.platform.SingleReads;

/**
 * The list of what units owe, as the signed-in user reads it: only what he may see, each
 * row with what he may do there.
 */
@Service
@SingleReads
@RequiredArgsConstructor
public class ObligationList {

	private final ObligationQueries queries;

	private final ObligationChipQueries chips;

	private final Access access;

	/** A page of a list that was {@link #counts counted}. */
	public Page<Listed> page(ObligationFilter filter, Pageable page, ObligationCounts counts) {
		PortalUser user = access.user();
		return queries.list(filter, access.readable(), page, counts.total()).map(row -> listed(row, user));
	}

	/**
	 * How many there are, and how many in the lists asked for every day.
	 * @param periodId the period counted beside them
	 * @param own whether what the reader took part in is counted
	 */
	public ObligationCounts counts(ObligationFilter filter, @Nullable UUID periodId, boolean own) {
		return chips.counts(filter, access.readable(),
				new ObligationCounts.Beside(periodId, own ? access.user().id() : null));
	}

	/** All rows of the list in its order, for an export. */
	public void export(ObligationFilter filter, Sort sort, Consumer<Stream<ObligationRow>> reader) {
		queries.each(filter, access.readable(), sort, reader);
	}

	/** Those of the rows that the reader may see, in the order of the list. */
	public List<ObligationRow> picked(Collection<UUID> ids) {
		return queries.picked(ids, access.readable());
	}

	/**
	 * The units to filter by; nothing if there are more than {@code most}.
	 */
	public List<ObligationQueries.UnitChoice> units(int most) {
		return queries.units(access.readable(), most);
	}

	/** What the signed-in user should decide on next; empty if nothing waits for him. */
	public Optional<ObligationRow> nextToReview() {
		AccessScope scope = access.scopeOf(Permission.REVIEW);
		return scope.isEmpty() ? Optional.empty() : queries.nextToReview(scope, access.user().id());
	}

	private static Listed listed(ObligationRow row, PortalUser user) {
		Set<Permission> permissions = EnumSet.noneOf(Permission.class);
		for (Grant grant : user.grants()) {
			if (row.reachedFrom().contains(grant.unitId())) {
				permissions.addAll(grant.role().permissions());
			}
		}
		return new Listed(row, permissions);
	}

	/** A row and what the reader may do at its unit. */
	public record Listed(ObligationRow row, Set<Permission> permissions) {

		public boolean may(Permission permission) {
			return permissions.contains(permission);
		}

		/** The reader may write in it for the unit, as one of it or on its behalf. */
		public boolean mayWrite() {
			return may(Permission.EDIT) || may(Permission.EDIT_ON_BEHALF);
		}

		public UUID unitId() {
			return row.unitId();
		}

	}

}
