package vn.tuyengiao.portal.directive.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.directive.Directives;

/** Answers other modules, and takes note of what came of directives there. */
@Service
@Transactional(readOnly = true)
@RequiredArgsConstructor
class DirectiveFacade implements Directives {

	private static final String REF = "select d.id, d.reference, d.issued_on, v.subject from directive d"
			+ " join directive_version v on v.directive_id = d.id and v.number = d.current_number ";

	private static final String TO_CARRY_OUT = "d.status = 'ISSUED' and exists (select 1 from receipt r"
			+ " where r.version_id = v.id and r.unit_id = :unit and r.kind = 'CARRY_OUT')";

	/**
	 * Those on offer and those that some text could mean, the newest first. Numbers,
	 * types, subjects and texts are compared word by word; nothing in them is a pattern.
	 */
	private static final String MATCHED = """
			with known as materialized (
			    select d.id, d.reference, d.issued_on, v.subject, %1$s as kind, %2$s as number, %3$s as words,
			           row_number() over (order by d.issued_on desc, d.reference, d.id) as place
			      from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
			      join document_type t on t.id = d.type_id
			     where %5$s),
			typed as materialized (
			    select e.place as text, %4$s as words, e.text ~ '[0-9]-[^ ]+/' as numbered from unnest(cast(:texts as text[])) with ordinality e (text, place)),
			matched as (
			    select k.id, e.text, case
			           when e.words in (k.number, k.kind || ' ' || k.number, k.kind || ' so ' || k.number,
			                k.number || ' ' || to_char(k.issued_on, 'FMDD FMMM YYYY') || ' ' || k.words) then 4
			           when e.words ~ '[0-9]' and e.words like '%% %%' and (
			                starts_with(k.number || ' ' || to_char(k.issued_on, 'FMDD FMMM YYYY') || ' ' || k.words || ' ', e.words || ' ')
			                or starts_with(k.kind || ' ' || k.number || ' ', e.words || ' ')
			                or starts_with(k.kind || ' so ' || k.number || ' ', e.words || ' ')) then 3
			           when k.number <> '' and strpos(' ' || e.words || ' ', ' ' || k.number || ' ') > 0 then 2
			           when e.words like '%% %% %%' and not e.numbered and strpos(' ' || k.words || ' ', ' ' || e.words || ' ') > 0 then 1
			           end as certainty
			      from typed e cross join known k where e.words <> '')
			select k.id, k.reference, k.issued_on, k.subject, k.place, m.text, m.certainty
			  from known k left join matched m on m.id = k.id and m.certainty is not null
			 where k.place <= :most or m.text is not null
			 order by k.place"""
		.formatted(words("t.name"), words("d.reference"), words("v.subject"), words("e.text"), TO_CARRY_OUT);

	private final JdbcClient jdbc;

	private final DutyBook duties;

	@Override
	public List<DirectiveRef> toCarryOut(UUID unitId, int most) {
		return jdbc.sql(REF + "where " + TO_CARRY_OUT + " order by d.issued_on desc, d.reference limit :most")
			.param("unit", unitId)
			.param("most", most)
			.query(DirectiveFacade::ref)
			.list();
	}

	@Override
	public Map<String, Picked> pick(UUID unitId, Collection<String> texts) {
		return texts.isEmpty() ? Map.of() : matched(unitId, 0, texts).picked();
	}

	@Override
	public Offer offer(UUID unitId, int most, Collection<String> texts) {
		return texts.isEmpty() ? new Offer(toCarryOut(unitId, most), Map.of()) : matched(unitId, most, texts);
	}

	private Offer matched(UUID unitId, int most, Collection<String> texts) {
		String[] typed = texts.stream().distinct().toArray(String[]::new);
		List<DirectiveRef> offered = new ArrayList<>();
		int[] best = new int[typed.length];
		int[] matches = new int[typed.length];
		DirectiveRef[] meant = new DirectiveRef[typed.length];
		jdbc.sql(MATCHED)
			.param("unit", unitId)
			.param("texts", typed)
			.param("most", most)
			.query((row, number) -> new Match(ref(row, number), row.getInt("place"), row.getInt("text"),
					row.getInt("certainty")))
			.list()
			.forEach(match -> {
				if (match.place() <= most && match.place() > offered.size()) {
					offered.add(match.directive());
				}
				int text = match.text() - 1;
				if (text < 0 || match.certainty() < best[text]) {
					return;
				}
				matches[text] = match.certainty() > best[text] ? 1 : matches[text] + 1;
				best[text] = match.certainty();
				meant[text] = matches[text] == 1 ? match.directive() : null;
			});
		Map<String, Picked> picked = new HashMap<>();
		for (int i = 0; i < typed.length; i++) {
			picked.put(typed[i], new Picked(meant[i], matches[i]));
		}
		return new Offer(offered, picked);
	}

	@Override
	public List<DirectiveRef> named(Collection<UUID> ids) {
		return ids.isEmpty() ? List.of()
				: jdbc.sql(REF + "where d.id = any(:ids)")
					.param("ids", ids.toArray(UUID[]::new))
					.query(DirectiveFacade::ref)
					.list();
	}

	@Override
	@Transactional
	public void planned(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day) {
		record("PLAN", unitId, planId, directives, day);
	}

	@Override
	@Transactional
	public void reported(UUID unitId, UUID planId, Set<UUID> directives, LocalDate day) {
		record("REPORT", unitId, planId, directives, day);
	}

	/** What was shown on an earlier day keeps that day. */
	private void record(String evidence, UUID unitId, UUID sourceId, Set<UUID> directives, LocalDate day) {
		UUID[] named = directives.toArray(UUID[]::new);
		Set<UUID> touched = new HashSet<>(directives);
		touched.addAll(jdbc
			.sql("""
					delete from directive_evidence
					 where evidence = :evidence and source_id = :source and directive_id <> all(:named) returning directive_id""")
			.param("evidence", evidence)
			.param("source", sourceId)
			.param("named", named)
			.query(UUID.class)
			.list());
		jdbc.sql("""
				insert into directive_evidence (directive_id, unit_id, evidence, source_id, happened_on)
				select d.id, :unit, :evidence, :source, :day from directive d where d.id = any(:named)
				on conflict do nothing""")
			.param("unit", unitId)
			.param("evidence", evidence)
			.param("source", sourceId)
			.param("day", day)
			.param("named", named)
			.update();
		duties.settle(touched, unitId);
	}

	/** SQL for a text as folded words with single spaces between them, 05 as 5. */
	private static String words(String text) {
		return "btrim(regexp_replace(regexp_replace(fold(" + text
				+ "), '[^a-z0-9]+', ' ', 'g'), '(^| )0+([0-9])', '\\1\\2', 'g'))";
	}

	private static DirectiveRef ref(ResultSet row, int number) throws SQLException {
		return new DirectiveRef(row.getObject("id", UUID.class), row.getString("reference"),
				row.getObject("issued_on", LocalDate.class), row.getString("subject"));
	}

	/** {@code text}: which of the texts, from 1; 0 for a directive that none means. */
	private record Match(DirectiveRef directive, int place, int text, int certainty) {
	}

}
