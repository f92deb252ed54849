package vn.tuyengiao.portal.reporting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.Holders;
import vn.tuyengiao.portal.account.Holders.Holder;
import vn.tuyengiao.portal.account.OwnDuties;
import vn.tuyengiao.portal.account.Permission;
import vn.tuyengiao.portal.account.PortalUser;
import vn.tuyengiao.portal.account.PortalUser.Deputised;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.owed.OwedBucket;
import vn.tuyengiao.portal.platform.owed.OwedCounts;
import vn.tuyengiao.portal.platform.owed.OwedFilter;
import vn.tuyengiao.portal.platform.owed.OwedGroup;
import vn.tuyengiao.portal.platform.owed.OwedKind;
import vn.tuyengiao.portal.platform.owed.OwedQueries;
import vn.tuyengiao.portal.platform.owed.OwedQueries.Silence;
import vn.tuyengiao.portal.platform.owed.OwedReach;
import vn.tuyengiao.portal.platform.owed.OwedRow;

/**
 * What waits for whoever is signed in, and what the units below him owe, with those who
 * can do it.
 */
@Service
@SingleReads
@RequiredArgsConstructor
public class WaitingService {

	private final OwedQueries owed;

	private final Holders holders;

	private final Access access;

	/** The first so many of each bucket. */
	public Waiting first(int most) {
		PortalUser user = access.user();
		Map<OwedBucket, OwedGroup> groups = owed.first(OwnDuties.mine(user), most);
		return new Waiting(groups,
				people(user, groups.values().stream().flatMap(group -> group.rows().stream()).toList()));
	}

	/** The units that are late and have sent nothing. */
	public Silence silent(int most) {
		return owed.silent(OwnDuties.ofUnits(access.user()), most);
	}

	/**
	 * One page of what waits for the reader, or of what the units in his sight owe.
	 * @throws AccessDeniedException if he reads no records and confirms nothing
	 */
	public Listed list(Asked asked, Pageable page) {
		PortalUser user = access.user();
		if (!user.may(Permission.CONFIRM)) {
			access.readable();
		}
		boolean oversees = OwnDuties.oversees(user);
		boolean ofUnits = oversees && asked.ofUnits();
		OwedFilter whole = ofUnits ? OwnDuties.ofUnits(user) : OwnDuties.mine(user);
		List<OwedKind> kinds = owed.kinds(whole.reaches().stream().map(OwedReach::needs).toList());
		OwedFilter filter = whole.withUnitId(asked.unitId())
			.withSilent(asked.silent())
			.withKinds(asked.kind() == null ? Set.of() : Set.of(asked.kind()));
		OwedCounts counts = owed.counts(filter,
				oversees ? List.of(OwnDuties.mine(user), OwnDuties.ofUnits(user)) : List.of());
		Page<OwedRow> rows = owed.page(filter, asked.bucket(), counts.buckets(), page);
		return new Listed(rows, counts.buckets(), counts.others(), kinds, people(user, rows.getContent()), ofUnits);
	}

	private People people(PortalUser user, Collection<OwedRow> rows) {
		Set<UUID> places = rows.stream()
			.filter(row -> row.userId() == null)
			.map(OwedRow::unitId)
			.collect(Collectors.toSet());
		return new People(user, holders.at(places));
	}

	/** What waits, by buckets. */
	public record Waiting(Map<OwedBucket, OwedGroup> groups, People people) {
	}

	/**
	 * What is asked for; all where nothing is said.
	 *
	 * @param unitId only this unit and those below it
	 */
	public record Asked(boolean ofUnits, @Nullable OwedBucket bucket, @Nullable String kind, @Nullable UUID unitId,
			boolean silent) {
	}

	/**
	 * @param counts under the filter, but for its bucket
	 * @param sides how much waits for the reader and how much his units owe, whatever the
	 * filter; empty for who oversees none
	 * @param kinds that there can be
	 */
	public record Listed(Page<OwedRow> page, Map<OwedBucket, Long> counts, List<Long> sides, List<OwedKind> kinds,
			People people, boolean ofUnits) {

		public boolean oversees() {
			return !sides.isEmpty();
		}
	}

	/** The reader, and who else may do something where. */
	public record People(PortalUser reader, Map<UUID, List<Holder>> holders) {

		/**
		 * Whether anything waits for the reader, or he only reads what waits for others.
		 */
		public boolean acts() {
			return OwnDuties.acts(reader);
		}

		/** Whether the reader can do it himself. */
		public boolean mine(OwedRow row) {
			UUID id = reader.id();
			return !row.barred().contains(id)
					&& (row.userId() == null ? able(row).anyMatch(one -> one.userId().equals(id))
							: row.userId().equals(id) || reader.standsInFor().contains(row.userId()));
		}

		/** For whom he does it; null where it waits for himself or for all. */
		public @Nullable String instead(OwedRow row) {
			return reader.deputised()
				.stream()
				.filter(absent -> absent.id().equals(row.userId()))
				.map(Deputised::name)
				.findFirst()
				.orElse(null);
		}

		/** The others who may do it, by name. */
		public List<String> others(OwedRow row) {
			return able(row)
				.filter(holder -> !holder.userId().equals(reader.id()) && !row.barred().contains(holder.userId()))
				.map(Holder::name)
				.toList();
		}

		private Stream<Holder> able(OwedRow row) {
			Permission needs = Permission.valueOf(row.kind().needs());
			return row.userId() != null ? Stream.empty()
					: holders.getOrDefault(row.unitId(), List.of()).stream().filter(holder -> holder.may(needs));
		}

	}

}
