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
import vn.tuyengiao.portal.directive.domain.list.DirectiveWords;
import vn.tuyengiao.portal.platform.SearchWords;
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

	private static final String CONCERNING = """
			d.status = 'ISSUED' and (d.unit_id = :unit or exists (select 1 from receipt r
			  where r.version_id = v.id and r.unit_id = :unit and r.kind = 'CARRY_OUT'))
			""";

	/**
	 * Those on offer and those that some text could mean, the newest first. Numbers,
	 * types, subjects and texts are compared word by word; nothing in them is a pattern.
	 * What holds all words of a text, in whatever order, is near to it: of certainty 0.
	 */
	private static final String MATCHED = """
			with known as materialized (
			    select d.id, d.reference, d.issued_on, v.id as version_id, v.subject, btrim(search_text(t.name)) as kind,
			           btrim(d.search) as number, btrim(v.search) as words, t.search || d.search || v.search as all_words,
			           row_number() over (order by d.issued_on desc, d.reference collate numbered, d.id) as place
			      from directive d join directive_version v on v.directive_id = d.id and v.number = d.current_number
			      join document_type t on t.id = d.type_id
			     where %s),
			typed as materialized (
			    select e.place as text, btrim(search_text(e.text)) as words, e.text ~ '[0-9]-[^ ]+/' as numbered,
			           case when :most > 0 then array(
			               select dd.version_id from stored_file f join directive_document dd on dd.file_id = f.id
			                where to_tsvector('simple', search_text(f.text)) @@ plainto_tsquery('simple', search_text(e.text))) end as in_files
			      from unnest(cast(:texts as text[])) with ordinality e (text, place)),
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
			           when :most > 0 and (k.version_id = any(e.in_files) or not exists (
			                select 1 from unnest(string_to_array(e.words, ' ')) w
			                 where strpos(k.all_words, ' ' || w || case when w ~ '^[0-9]+$' then ' ' else '' end) = 0)) then 0
			           end as certainty
			      from typed e cross join known k where e.words <> '')
			select k.id, k.reference, k.issued_on, k.subject, k.place, m.text, m.certainty
			  from known k left join matched m on m.id = k.id and m.certainty is not null
			 where k.place <= :most or m.text is not null
			 order by k.place"""
		.formatted(TO_CARRY_OUT);

	private final JdbcClient jdbc;

	/** In force and received by the unit to carry out, the newest first. */
	List<DirectiveRef> toCarryOut(UUID unitId, int most) {
		return newest(REF.formatted(TO_CARRY_OUT), unitId, most);
	}

	/** The same with those that it keeps itself. */
	List<DirectiveRef> concerning(UUID unitId, int most) {
		return newest(REF.formatted(CONCERNING), unitId, most);
	}

	private List<DirectiveRef> newest(String statement, UUID unitId, int most) {
		return jdbc.sql("""
				%s order by d.issued_on desc, d.reference collate numbered limit :most
				""".formatted(statement))
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

	/** What the register's search finds among those to be carried out. */
	List<DirectiveRef> suggest(UUID unitId, SearchWords words, int most) {
		return jdbc
			.sql("""
					select d.id, d.reference, d.issued_on, v.subject from directive d
					  join directive_version v on v.directive_id = d.id and v.number = d.current_number
					  join document_type t on t.id = d.type_id
					 where %s and %s
					 order by (%s) desc, (%s) desc, d.issued_on desc, d.reference limit :most
					""".formatted(TO_CARRY_OUT, words.each(DirectiveWords.ANYWHERE), words.in("d.search", "t.search"),
					words.in("d.search", "v.search", "t.search")))
			.params(words.parameters())
			.param("unit", unitId)
			.param("most", most)
			.query(DirectiveReferenceQueries::ref)
			.list();
	}

	List<DirectiveRef> named(Collection<UUID> ids) {
		return jdbc.sql(REF.formatted("d.id = any(:ids)"))
			.param("ids", ids.toArray(UUID[]::new))
			.query(DirectiveReferenceQueries::ref)
			.list();
	}

	List<String> cited(Collection<UUID> ids) {
		return jdbc
			.sql("""
					select t.name as type, d.reference, to_char(d.issued_on, 'FMDD/FMMM/YYYY') as day, b.name as body, v.subject
					  from directive d
					  join directive_version v on v.directive_id = d.id and v.number = d.current_number
					  join document_type t on t.id = d.type_id
					  join issuing_body b on b.id = d.body_id
					 where d.id = any(:ids)
					 order by array_position(array['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE'], b.level::text), d.issued_on, d.reference, d.id
					""")
			.param("ids", ids.toArray(UUID[]::new))
			.query((row, number) -> "%s số %s, ngày %s của %s về “%s”".formatted(row.getString("type"),
					row.getString("reference"), row.getString("day"), row.getString("body"), row.getString("subject")))
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
