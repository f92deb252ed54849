package vn.tuyengiao.portal.directive.domain.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.directive.DirectiveRef;
import vn.tuyengiao.portal.platform.database.Rows;

/** Directives in force as others name them; each method is one statement. */
@Component
@RequiredArgsConstructor
class DirectiveReferenceQueries {

	private static final String REF = """
			select d.id, d.reference, d.issued_on, v.subject from directive d
			  join directive_version v on v.directive_id = d.id and v.number = d.current_number
			 where %s
			""";

	private static final String TO_CARRY_OUT = """
			d.status = 'ISSUED' and exists (select 1 from receipt r
			  where r.version_id = v.id and r.unit_id = :unit and r.kind = 'CARRY_OUT')
			""";

	/** A text as folded words with single spaces between them, 05 as 5. */
	private static final String WORDS = """
			btrim(regexp_replace(regexp_replace(fold(%s), '[^a-z0-9]+', ' ', 'g'), '(^| )0+([0-9])', '\\1\\2', 'g'))""";

	/**
	 * Those on offer and those that some text could mean, the newest first. Numbers,
	 * types, subjects and texts are compared word by word; nothing in them is a pattern.
	 */
	private static final String MATCHED = """
			with known as materialized (
			    select d.id, d.reference, d.issued_on, v.subject, %1$s as kind, %2$s as number, %3$s as words,
			           row_number() over (order by d.issued_on desc, d.reference collate numbered, d.id) as place
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
		.formatted(WORDS.formatted("t.name"), WORDS.formatted("d.reference"), WORDS.formatted("v.subject"),
				WORDS.formatted("e.text"), TO_CARRY_OUT);

	private final JdbcClient jdbc;

	/** In force and received by the unit to carry out, the newest first. */
	List<DirectiveRef> toCarryOut(UUID unitId, int most) {
		return jdbc.sql("""
				%s order by d.issued_on desc, d.reference collate numbered limit :most
				""".formatted(REF.formatted(TO_CARRY_OUT)))
			.param("unit", unitId)
			.param("most", most)
			.query(DirectiveReferenceQueries::ref)
			.list();
	}

	/** Those on offer, and what each text could mean. */
	List<Match> matched(UUID unitId, int most, String[] texts) {
		return jdbc.sql(MATCHED)
			.param("unit", unitId)
			.param("texts", texts)
			.param("most", most)
			.query((row, number) -> new Match(ref(row, number), row.getInt("place"), row.getInt("text"),
					row.getInt("certainty")))
			.list();
	}

	List<DirectiveRef> named(Collection<UUID> ids) {
		return jdbc.sql(REF.formatted("d.id = any(:ids)"))
			.param("ids", ids.toArray(UUID[]::new))
			.query(DirectiveReferenceQueries::ref)
			.list();
	}

	private static DirectiveRef ref(ResultSet row, int number) throws SQLException {
		return new DirectiveRef(Rows.id(row, "id"), row.getString("reference"), Rows.day(row, "issued_on"),
				row.getString("subject"));
	}

	/** {@code text}: which of the texts, from 1; 0 for a directive that none means. */
	record Match(DirectiveRef directive, int place, int text, int certainty) {
	}

}
