package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.account.Access;
import vn.tuyengiao.portal.account.AccessScope;
import vn.tuyengiao.portal.directive.ThreadEntry;
import vn.tuyengiao.portal.directive.ThreadSource;
import vn.tuyengiao.portal.platform.NotFoundException;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Everything that came of one directive: what the office did with it, what the units did,
 * and what other modules know of it. A reader sees the office's entries and those of the
 * units in his scope.
 */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
public class DirectiveThread {

	/** Entries on one page of the view by time. */
	public static final int ENTRIES = 50;

	/** Nobody reads further back; keeps what the sources are asked for within reason. */
	public static final int LAST_PAGE = 199;

	/** Enough of a text to know it again. */
	private static final int EXCERPT = 300;

	/**
	 * Columns: at, unit_id, unit_name, kind, text, said_by, number, day, reached, total,
	 * of_unit. The places {@code %s} take a condition on {@code unit_id}.
	 */
	private static final String ENTRIES_SQL = """
			select d.registered_at as at, null::uuid as unit_id, '' as unit_name, 'REGISTERED' as kind, '' as text,
			       d.registered_by as user_id, 0 as number, d.received_on as day, null::int as reached, null::int as total
			  from directive d where d.id = :directive and :office
			union all
			select d.withdrawn_at, null, '', 'WITHDRAWN', d.withdrawn_reason, d.withdrawn_by, 0, null, null, null
			  from directive d where d.id = :directive and d.withdrawn_at is not null and :office
			union all
			select v.issued_at, null, '', case v.number when 1 then 'ISSUED' else 'AMENDED' end,
			       case v.number when 1 then v.request else v.change end, v.issued_by, v.number, null, null, null
			  from directive_version v where v.directive_id = :directive and v.issued_at is not null and :office
			union all
			select v.issued_at, null, '', 'GUIDANCE', concat_ws(' ', t.name, nullif(g.reference, ''), nullif(g.subject, '')),
			       v.issued_by, v.number, g.dated_on, null, null
			  from directive_version v join directive_document g on g.version_id = v.id and g.guidance
			  join document_type t on t.id = g.type_id
			 where v.directive_id = :directive and v.issued_at is not null and :office
			   and not exists (select 1 from directive_version w join directive_document e on e.version_id = w.id and e.guidance
			         where w.directive_id = v.directive_id and w.number = v.number - 1 and e.type_id = g.type_id
			           and e.reference = g.reference and e.subject = g.subject and e.file_id is not distinct from g.file_id)
			union all
			select r.acknowledged_at, r.unit_id, u.short_name, case when r.on_paper then 'ON_PAPER' else 'ACKNOWLEDGED' end,
			       r.paper_note, r.acknowledged_by, v.number, r.acknowledged_on, null, null
			  from receipt r join directive_version v on v.id = r.version_id join unit u on u.id = r.unit_id
			 where r.directive_id = :directive and r.acknowledged_at is not null and %1$s
			union all
			select p.created_at, p.unit_id, u.short_name, case when p.entered_for then 'PROGRAMME_FOR' else 'PROGRAMME' end,
			       concat_ws(': ', nullif(p.reference, ''), nullif(left(p.content, :excerpt + 1), '')), p.created_by, 0,
			       p.dated_on, null, null
			  from action_programme p join unit u on u.id = p.unit_id where p.directive_id = :directive and %1$s
			union all
			select c.recorded_at, c.unit_id, u.short_name, case when c.entered_for then 'STEP_FOR' else 'STEP' end,
			       concat_ws(': ', q.name, nullif(c.note, '')), c.recorded_by, 0, c.done_on, c.reached, c.total
			  from step_record c join required_step q on q.id = c.step_id join unit u on u.id = c.unit_id
			 where c.directive_id = :directive and %1$s""";

	private static final String NEWEST = entries(AccessScope.condition("u.id")) + " limit :most";

	private static final String OF_UNITS = entries("u.id = any(:units)");

	private static final String HEAD = """
			select d.id as directive_id, d.reference, d.issued_on, d.status, v.subject from directive d
			  join directive_version v on v.directive_id = d.id and v.number = greatest(d.current_number, 1)
			 where d.id = :directive""";

	/** A row for each gap; at least one, so that the head is there without any unit. */
	private static final String UNITS = """
			with head as (%s), units as (
			    select u.id, u.short_name, cur.kind, count(*) over () as total,
			           row_number() over (order by u.short_name collate "vi-x-icu", u.id) as place
			      from unit u left join (directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
			             join receipt cur on cur.version_id = v.id) on d.id = :directive and cur.unit_id = u.id
			     where exists (select 1 from receipt r where r.directive_id = :directive and r.unit_id = u.id) and %s
			     order by place limit :size offset :skip)
			select h.*, p.id, p.short_name, p.kind, p.total, q.name as step, o.due_on
			  from head h left join units p on true
			  left join (directive_duty o join required_step q on q.id = o.step_id)
			         on h.status = 'ISSUED' and o.directive_id = h.directive_id and o.unit_id = p.id and o.done_on is null
			 order by p.place, o.position, o.due_on, q.name"""
		.formatted(HEAD, AccessScope.condition("u.id"));

	private final JdbcClient jdbc;

	private final DirectiveAccess sight;

	private final Access access;

	private final List<ThreadSource> sources;

	private final VietnamTime time;

	/**
	 * The newest entries first. Every source gives its newest up to the end of the page,
	 * of which those that belong on the page are taken.
	 * @param page from 0 to {@link #LAST_PAGE}
	 * @throws NotFoundException if the directive is out of the reader's sight
	 */
	public Recent newest(UUID directiveId, int page) {
		sight.look(directiveId);
		Head head = jdbc.sql(HEAD).param("directive", directiveId).query((row, number) -> head(row)).single();
		AccessScope scope = access.readable();
		int from = page * ENTRIES;
		int most = from + ENTRIES + 1;
		List<Entry> all = own(NEWEST, Map.of("directive", directiveId, "office", true, AccessScope.PARAMETER,
				scope.rootArray(), "most", most));
		for (ThreadSource source : sources) {
			source.newest(directiveId, scope, most).forEach(entry -> all.add(Entry.of(entry)));
		}
		all.sort(Comparator.comparing(Entry::at).reversed());
		int to = Math.min(all.size(), from + ENTRIES);
		return new Recent(head, from < to ? List.copyOf(all.subList(from, to)) : List.of(), page, all.size() > to,
				Math.max(0, (all.size() - 1) / ENTRIES));
	}

	/**
	 * One page of the units that ever received it, by name; with the first page comes
	 * what the office did.
	 */
	public ByUnit byUnit(UUID directiveId, Pageable page) {
		sight.look(directiveId);
		Map<UUID, UnitPart> parts = new LinkedHashMap<>();
		Found found = parts(directiveId, page, parts);
		if (parts.isEmpty() && page.getPageNumber() > 0) {
			long total = parts(directiveId, page.first(), new LinkedHashMap<>()).total();
			return new ByUnit(found.head(), List.of(), new PageImpl<>(List.of(), page, total));
		}
		UUID[] units = parts.keySet().toArray(UUID[]::new);
		List<Entry> office = new ArrayList<>();
		List<Entry> all = own(OF_UNITS,
				Map.of("directive", directiveId, "office", page.getPageNumber() == 0, "units", units));
		for (ThreadSource source : sources) {
			source.ofUnits(directiveId, List.of(units)).forEach(entry -> all.add(Entry.of(entry)));
		}
		all.sort(Comparator.comparing(Entry::at).reversed());
		all.forEach(
				entry -> (parts.containsKey(entry.unitId()) ? parts.get(entry.unitId()).entries() : office).add(entry));
		return new ByUnit(found.head(), office, new PageImpl<>(List.copyOf(parts.values()), page, found.total()));
	}

	private Found parts(UUID directiveId, Pageable page, Map<UUID, UnitPart> parts) {
		LocalDate today = time.today();
		return jdbc.sql(UNITS)
			.param("directive", directiveId)
			.param(AccessScope.PARAMETER, access.readable().rootArray())
			.param("size", page.getPageSize())
			.param("skip", page.getOffset())
			.query((row, number) -> {
				UUID id = row.getObject("id", UUID.class);
				if (id != null && !parts.containsKey(id)) {
					parts.put(id, part(id, row));
				}
				LocalDate dueOn = row.getObject("due_on", LocalDate.class);
				if (dueOn != null) {
					parts.get(id)
						.gaps()
						.add(new Gap(row.getString("step"), dueOn, (int) ChronoUnit.DAYS.between(dueOn, today)));
				}
				return new Found(head(row), row.getLong("total"));
			})
			.list()
			.get(0);
	}

	private List<Entry> own(String sql, Map<String, Object> parameters) {
		Map<String, Object> all = new HashMap<>(parameters);
		all.put("excerpt", EXCERPT);
		return new ArrayList<>(jdbc.sql(sql).params(all).query((row, number) -> entry(row)).list());
	}

	private static String entries(String units) {
		return "select e.*, coalesce(a.display_name, '') as said_by from (" + ENTRIES_SQL.formatted(units)
				+ ") e left join app_user a on a.id = e.user_id order by e.at desc, e.kind, e.unit_id";
	}

	private static Head head(ResultSet row) throws SQLException {
		return new Head(row.getObject("directive_id", UUID.class), row.getString("reference"),
				row.getObject("issued_on", LocalDate.class), DirectiveStatus.valueOf(row.getString("status")),
				row.getString("subject"));
	}

	private static UnitPart part(UUID id, ResultSet row) throws SQLException {
		String kind = row.getString("kind");
		return new UnitPart(id, row.getString("short_name"), kind == null ? null : RecipientKind.valueOf(kind),
				new ArrayList<>(), new ArrayList<>());
	}

	private static Entry entry(ResultSet row) throws SQLException {
		String kind = row.getString("kind");
		return new Entry(row.getObject("at", OffsetDateTime.class).toInstant(), row.getObject("unit_id", UUID.class),
				row.getString("unit_name"), "directive.thread." + kind, excerpt(row.getString("text")),
				row.getString("said_by"), null, row.getInt("number"), row.getObject("day", LocalDate.class),
				row.getObject("reached", Integer.class), row.getObject("total", Integer.class));
	}

	private static String excerpt(String text) {
		if (text.codePointCount(0, text.length()) <= EXCERPT) {
			return text;
		}
		return text.substring(0, text.offsetByCodePoints(0, EXCERPT)).strip() + "…";
	}

	/** What the page is about; the subject of the version in force. */
	public record Head(UUID id, String reference, LocalDate issuedOn, DirectiveStatus status, String subject) {
	}

	/**
	 * One thing that came of the directive.
	 *
	 * @param unitId null for the office
	 * @param kind message key
	 * @param text its own words, shortened; may be empty
	 * @param href its own page; null for none
	 * @param number of the version that it is about; 0 for none
	 * @param day that it bears, which may be earlier than {@code at}; null for none
	 * @param reached Party members of {@code total}; null if nobody was counted
	 */
	public record Entry(Instant at, UUID unitId, String unitName, String kind, String text, String by, String href,
			int number, LocalDate day, Integer reached, Integer total) {

		static Entry of(ThreadEntry entry) {
			return new Entry(entry.at(), entry.unitId(), entry.unitName(), entry.kind(), excerpt(entry.text()),
					entry.by(), entry.href(), 0, null, null, null);
		}

	}

	/** A page of the view by time; {@code lastPage} is exact where it is the last. */
	public record Recent(Head head, List<Entry> entries, int page, boolean more, int lastPage) {

		/** Number of the first entry on the page, from 1. */
		public int first() {
			return page * ENTRIES + 1;
		}

		public int last() {
			return page * ENTRIES + entries.size();
		}

		/** Whether there is a page of older ones to go to. */
		public boolean older() {
			return more && page < LAST_PAGE;
		}

	}

	/** A page of the view by unit; {@code office} is empty but on the first one. */
	public record ByUnit(Head head, List<Entry> office, Page<UnitPart> units) {
	}

	/**
	 * What one unit did and what it still owes.
	 *
	 * @param kind null if the version in force does not go to it any more
	 */
	public record UnitPart(UUID unitId, String unitName, RecipientKind kind, List<Entry> entries, List<Gap> gaps) {
	}

	/** A missing step; {@code daysLate} is negative before its due date. */
	public record Gap(String step, LocalDate dueOn, int daysLate) {

		public boolean late() {
			return daysLate > 0;
		}

	}

	private record Found(Head head, long total) {
	}

}
