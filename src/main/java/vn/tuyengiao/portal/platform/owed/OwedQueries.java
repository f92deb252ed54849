package vn.tuyengiao.portal.platform.owed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.platform.SingleReads;
import vn.tuyengiao.portal.platform.VietnamTime;
import vn.tuyengiao.portal.platform.database.Rows;
import vn.tuyengiao.portal.platform.owed.OwedUnion.Branch;

/**
 * What is owed, read from the views of all modules. Each method is one statement, but for
 * {@link #page} with two, and one more when a reader's units are met for the first time;
 * what is locked, and what cannot be begun yet, counts in {@link #load} only.
 */
@Component
@SingleReads
public class OwedQueries {

	/**
	 * So many tasks of one reach and source are looked at for the first page; whoever has
	 * more is told "more than".
	 */
	static final int FARTHEST = 500;

	/** The same of what has no due date: all of it is in one group. */
	static final int FARTHEST_UNDATED = 200;

	/**
	 * What has no due date goes by modules: the order in which they build on each other.
	 */
	private static final String ORDER = "due_on nulls last, case when due_on is null then source end, since, title, argument, unit_id";

	private static final String BUCKET = """
			case when o.due_on is null then 'UNDATED' when o.due_on < :today then 'OVERDUE'
			     when o.due_on <= :sunday then 'WEEK' else 'LATER' end""";

	/** More units than that are cheaper looked at all together. */
	private static final int FEW = 200;

	private static final int MOST_REMEMBERED = 10_000;

	private static final String UNIT_BY_UNIT = """
			and o.unit_id = any(array(select c.descendant_id from unit_closure c where c.ancestor_id = any(:%s)))""";

	private static final String ALL_TOGETHER = """
			and exists (select 1 from unit_closure c where c.descendant_id = o.unit_id and c.ancestor_id = any(:%s))""";

	/**
	 * Whether few units lie below these: it decides how they are looked for and nothing
	 * else, so it may be out of date.
	 */
	private final Map<Set<UUID>, Boolean> few = new ConcurrentHashMap<>();

	private final List<OwedSource> sources;

	private final Map<String, OwedKind> kinds = new HashMap<>();

	private final JdbcClient jdbc;

	private final VietnamTime time;

	OwedQueries(ObjectProvider<OwedSource> sources, JdbcClient jdbc, VietnamTime time) {
		this.sources = sources.orderedStream().toList();
		this.jdbc = jdbc;
		this.time = time;
		this.sources.forEach(source -> source.kinds().forEach(kind -> kinds.put(kind.name(), kind)));
	}

	/** All kinds that need one of the permissions, in the order of their modules. */
	public List<OwedKind> kinds(Collection<String> needs) {
		return sources.stream()
			.flatMap(source -> source.kinds().stream())
			.filter(kind -> needs.contains(kind.needs()))
			.toList();
	}

	/**
	 * The first {@code most} of each bucket, in the order in which they are to be done.
	 */
	public Map<OwedBucket, OwedGroup> first(OwedFilter filter, int most) {
		OwedUnion query = query(filter);
		Map<OwedBucket, OwedGroup> groups = new EnumMap<>(OwedBucket.class);
		for (OwedBucket bucket : OwedBucket.values()) {
			groups.put(bucket, new OwedGroup(bucket, new ArrayList<>(), 0, true));
		}
		if (query.isEmpty()) {
			return groups;
		}
		statement(query, """
				select o.*, u.short_name as unit_name from (
				    select o.*, row_number() over (partition by bucket order by %s) as place,
				           count(*) over (partition by bucket) as total, bool_and(part < farthest) over () as counted
				      from (select o.*, count(*) over (partition by o.source, o.needs) as part from (%s) o) o) o
				  join unit u on u.id = o.unit_id
				 where o.place <= :most
				 order by o.bucket, o.place""".formatted(ORDER, query.farthest("o.*, " + BUCKET + " as bucket")))
			.param("most", most)
			.query(row -> {
				OwedRow task = row(row);
				int total = row.getInt("total");
				boolean exact = row.getBoolean("counted");
				groups.computeIfPresent(OwedBucket.valueOf(row.getString("bucket")), (bucket, group) -> {
					group.rows().add(task);
					return new OwedGroup(bucket, group.rows(), total, exact);
				});
			});
		return groups;
	}

	/** How many tasks there are in each bucket. */
	public Map<OwedBucket, Long> counts(OwedFilter filter) {
		return counts(filter, List.of()).buckets();
	}

	/** The same, and by the same statement how many there are of other questions. */
	public OwedCounts counts(OwedFilter filter, List<OwedFilter> others) {
		OwedCounts counts = OwedCounts.none(others.size());
		Map<String, Object> parameters = new HashMap<>();
		List<String> parts = new ArrayList<>();
		for (int question = 0; question <= others.size(); question++) {
			OwedUnion query = query(question == 0 ? filter : others.get(question - 1), question);
			if (!query.isEmpty()) {
				String bucket = question == 0 ? BUCKET : "null::text";
				parts.add("select %d as question, bucket, count(*) as n from (%s) o group by bucket".formatted(question,
						query.union(bucket + " as bucket", "")));
				parameters.putAll(query.parameters());
			}
		}
		if (!parts.isEmpty()) {
			jdbc.sql(String.join("\nunion all\n", parts)).params(parameters).query(row -> {
				counts.take(row.getInt("question"), row.getString("bucket"), row.getLong("n"));
			});
		}
		return counts;
	}

	/**
	 * One page, in the order in which the tasks are to be done.
	 * @param bucket none for all
	 * @param counts of the same filter: how many there are
	 */
	public Page<OwedRow> page(OwedFilter filter, @Nullable OwedBucket bucket, Map<OwedBucket, Long> counts,
			Pageable page) {
		long total = bucket != null ? counts.getOrDefault(bucket, 0L)
				: counts.values().stream().mapToLong(Long::longValue).sum();
		if (page.getOffset() >= total) {
			return new PageImpl<>(List.of(), page, total);
		}
		OwedUnion query = query(filter);
		String only = bucket == null ? "" : " and " + BUCKET + " = '" + bucket + "'";
		List<OwedRow> rows = statement(query,
				"""
						select o.*, u.short_name as unit_name from (select o.* from (%s) o %s offset :offset) o
						  join unit u on u.id = o.unit_id order by %s""".formatted(query.firsts("o.*", only, ":rows"),
						"order by " + ORDER + " limit :size", ORDER))
			.param("rows", page.getOffset() + page.getPageSize())
			.param("size", page.getPageSize())
			.param("offset", page.getOffset())
			.query((row, number) -> row(row))
			.list();
		return new PageImpl<>(rows, page, total);
	}

	/** The first so many, in the order in which they are to be done. */
	public List<OwedRow> list(OwedFilter filter, int most) {
		OwedUnion query = query(filter);
		if (query.isEmpty()) {
			return List.of();
		}
		return statement(query,
				"select o.*, u.short_name as unit_name from (%s) o join unit u on u.id = o.unit_id order by %s limit :most"
					.formatted(query.firsts("o.*", "", ":most"), ORDER))
			.param("most", most)
			.query((row, number) -> row(row))
			.list();
	}

	/**
	 * The units that are late and have sent nothing, the longest delay first, each with
	 * what is overdue longest; at most {@code most}.
	 */
	public Silence silent(OwedFilter filter, int most) {
		OwedUnion query = query(filter.withSilent(true).withTo(time.today().minusDays(1)));
		int[] units = { 0 };
		List<SilentUnit> found = query.isEmpty() ? List.of()
				: statement(query,
						"""
								with late as materialized (
								    select o.unit_id, min(o.due_on) as first_due_on, count(*) as items, count(*) over () as units
								      from (%s) o group by o.unit_id
								     order by first_due_on, items desc, o.unit_id limit :most)
								select o.*, u.short_name as unit_name, late.items, late.units
								  from late
								  join unit u on u.id = late.unit_id
								 cross join lateral (select o.* from (%s) o order by %s limit 1) o
								 order by late.first_due_on, late.items desc, u.short_name collate numbered"""
							.formatted(query.union("o.unit_id, o.due_on", ""),
									query.union("o.*",
											" and o.unit_id = late.unit_id and o.due_on = late.first_due_on"),
									ORDER))
					.param("most", most)
					.query((row, number) -> {
						units[0] = row.getInt("units");
						return new SilentUnit(row(row), row.getInt("items"));
					})
					.list();
		return new Silence(found, units[0]);
	}

	/**
	 * What falls due for any of the units between the days, both inclusive, whether or
	 * not it can be begun by now; the first day first.
	 * @param exceptRecord leaves out this record
	 */
	public List<OwedLoad> load(Collection<UUID> units, LocalDate from, LocalDate to, UUID exceptRecord) {
		List<String> parts = new ArrayList<>();
		for (int source = 0; source < sources.size(); source++) {
			parts
				.add("""
						select %d as source, o.kind, o.title, o.list, o.due_on, min(o.argument) as argument, count(*) as units
						  from %s o
						 where o.needs = 'EDIT' and o.unit_id = any(:units) and o.due_on between :from and :to and o.record_id <> :except
						 group by o.kind, o.title, o.list, o.due_on"""
					.formatted(source, sources.get(source).view()));
		}
		if (parts.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(String.join("\nunion all\n", parts) + "\norder by due_on, source, title, argument")
			.param("units", units.toArray(UUID[]::new))
			.param("from", from)
			.param("to", to)
			.param("except", exceptRecord)
			.query((row, number) -> new OwedLoad(sources.get(row.getInt("source")),
					OwedMatter.of(kind(row), row.getString("title"), Rows.texts(row, "argument")),
					Rows.day(row, "due_on"), row.getString("list"), row.getInt("units")))
			.list();
	}

	private StatementSpec statement(OwedUnion query, String sql) {
		return jdbc.sql(sql).params(query.parameters());
	}

	private OwedRow row(ResultSet row) throws SQLException {
		LocalDate until = Rows.day(row, "until");
		return new OwedRow(sources.get(row.getInt("source")), kind(row), Rows.id(row, "record_id"),
				Rows.id(row, "unit_id"), row.getString("unit_name"), Rows.id(row, "user_id"),
				Set.copyOf(Rows.ids(row, "barred")), row.getString("state"), row.getString("title"),
				row.getString("summary"), Rows.texts(row, "argument"), Rows.instant(row, "since"),
				Rows.day(row, "due_on"), LocalDate.MAX.equals(until) ? null : until, row.getString("href"),
				row.getString("list"));
	}

	private OwedKind kind(ResultSet row) throws SQLException {
		String name = row.getString("kind");
		return Objects.requireNonNull(kinds.get(name), name);
	}

	private OwedUnion query(OwedFilter filter) {
		return query(filter, 0);
	}

	/**
	 * A branch for each source and reach: the planner leaves out what has no such rows.
	 * Questions of one statement have a number each, and parameters of their own.
	 */
	private OwedUnion query(OwedFilter filter, int question) {
		String own = question == 0 ? "" : "Of" + question;
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("today", time.today());
		parameters.put("sunday", time.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
		StringBuilder shared = new StringBuilder(" and o.ready and o.until >= :today");
		if (filter.userId() != null) {
			shared.append(" and (o.user_id is null or o.user_id = any(:persons%1$s)) and :user%1$s <> all(o.barred)"
				.formatted(own));
			parameters.put("user" + own, filter.userId());
			parameters.put("persons" + own,
					Stream.concat(Stream.of(filter.userId()), filter.standsInFor().stream()).toArray(UUID[]::new));
		}
		if (!filter.kinds().isEmpty()) {
			shared.append(" and o.kind = any(:kinds%s)".formatted(own));
			parameters.put("kinds" + own, filter.kinds().toArray(String[]::new));
		}
		if (filter.unitId() != null) {
			shared.append(" and exists (select 1 from unit_closure f where f.descendant_id = o.unit_id"
					+ " and f.ancestor_id = :underUnit%s)".formatted(own));
			parameters.put("underUnit" + own, filter.unitId());
		}
		if (!filter.units().isEmpty()) {
			shared.append(" and o.unit_id = any(:atUnits%s)".formatted(own));
			parameters.put("atUnits" + own, filter.units().toArray(UUID[]::new));
		}
		if (!filter.records().isEmpty()) {
			shared.append(" and o.record_id = any(:ofRecords%s)".formatted(own));
			parameters.put("ofRecords" + own, filter.records().toArray(UUID[]::new));
		}
		if (filter.silent()) {
			shared.append(" and o.silent");
		}
		if (filter.from() != null) {
			shared.append(" and o.due_on >= :from%s".formatted(own));
			parameters.put("from" + own, filter.from());
		}
		if (filter.to() != null) {
			shared.append(" and o.due_on <= :to%s".formatted(own));
			parameters.put("to" + own, filter.to());
		}
		List<Branch> branches = new ArrayList<>();
		for (OwedReach reach : filter.reaches()) {
			Set<UUID> roots = reach.roots();
			if (roots != null && roots.isEmpty()) {
				continue;
			}
			String condition = "o.needs = '" + reach.needs() + "'";
			if (roots != null) {
				String name = "roots" + own + "_" + parameters.size();
				parameters.put(name, roots.toArray(UUID[]::new));
				condition += (hasFew(roots) ? UNIT_BY_UNIT : ALL_TOGETHER).formatted(name);
			}
			for (int source = 0; source < sources.size(); source++) {
				List<OwedKind> concerned = sources.get(source)
					.kinds()
					.stream()
					.filter(kind -> concerns(kind, reach, filter))
					.toList();
				if (!concerned.isEmpty()) {
					branches.add(new Branch(source, sources.get(source).view(), condition + shared,
							concerned.stream().anyMatch(OwedKind::dated)));
				}
			}
		}
		return new OwedUnion(branches, parameters);
	}

	private boolean hasFew(Set<UUID> roots) {
		Boolean known = few.get(roots);
		if (known != null) {
			return known;
		}
		if (few.size() >= MOST_REMEMBERED) {
			few.clear();
		}
		boolean found = jdbc.sql("""
				select count(*) <= :few from (
				    select 1 from unit_closure where ancestor_id = any(:roots) limit :few + 1) u""")
			.param("few", FEW)
			.param("roots", roots.toArray(UUID[]::new))
			.query(Boolean.class)
			.single();
		few.put(Set.copyOf(roots), found);
		return found;
	}

	private static boolean concerns(OwedKind kind, OwedReach reach, OwedFilter filter) {
		return kind.needs().equals(reach.needs()) && (filter.kinds().isEmpty() || filter.kinds().contains(kind.name()));
	}

	/**
	 * @param units how many there are in all
	 */
	public record Silence(List<SilentUnit> first, int units) {
	}

}
