package vn.tuyengiao.portal.directive.domain.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tuyengiao.portal.account.Told.Audience;
import vn.tuyengiao.portal.account.Told.Telling;
import vn.tuyengiao.portal.account.Told.ToldWords;
import vn.tuyengiao.portal.account.Told.Waiting;
import vn.tuyengiao.portal.platform.database.Rows;

/** Reads who is told what of a directive: units with the same words in one group. */
@Component
@RequiredArgsConstructor
class DirectiveNewsQueries {

	private static final String ISSUED = """
			with told as (
			    select d.id as directive_id, v.id as version_id, v.number, v.subject, v.change, btrim(t.name || ' ' || d.reference) as title
			      from directive_version v
			      join directive d on d.id = v.directive_id
			      join document_type t on t.id = d.type_id
			     where v.id = :version)
			select case when known.earlier then 'DIRECTIVE_AMENDED' else 'DIRECTIVE_ISSUED' end as kind, told.directive_id,
			       told.title, told.subject, case when known.earlier then told.change else '' end as note, r.kind as asked,
			       coalesce(first.step, '') as step, first.due_on, array_agg(r.unit_id order by r.unit_id) as units
			  from told
			  join directive_recipient r on r.version_id = told.version_id
			 cross join lateral (
			    select exists (select 1 from directive_version before
			                     join directive_recipient got on got.version_id = before.id and got.unit_id = r.unit_id
			                    where before.directive_id = told.directive_id and before.number < told.number
			                      and before.issued_at is not null) as earlier) known
			  left join lateral (
			    select q.name as step, s.due_on from directive_step s join required_step q on q.id = s.step_id
			     where s.version_id = told.version_id and (q.evidence = 'ACKNOWLEDGEMENT' or r.kind = 'CARRY_OUT'
			           and not exists (select 1 from directive_duty done where done.directive_id = told.directive_id
			                              and done.unit_id = r.unit_id and done.step_id = s.step_id
			                              and done.done_on is not null))
			     order by s.due_on, q.position limit 1) first on true
			 group by known.earlier, told.directive_id, told.title, told.subject, told.change, r.kind, first.step, first.due_on
			 union all
			select 'DIRECTIVE_DROPPED', told.directive_id, told.title, told.subject, told.change, null, '', null,
			       array_agg(r.unit_id order by r.unit_id)
			  from told
			  join directive_version last on last.directive_id = told.directive_id and last.number = told.number - 1
			  join directive_recipient r on r.version_id = last.id
			       and not exists (select 1 from directive_recipient still
			                        where still.version_id = told.version_id and still.unit_id = r.unit_id)
			 group by told.directive_id, told.title, told.subject, told.change""";

	private static final String WITHDRAWN = """
			select 'DIRECTIVE_WITHDRAWN' as kind, d.id as directive_id, btrim(t.name || ' ' || d.reference) as title, v.subject,
			       d.withdrawn_reason as note, null as asked, '' as step, cast(null as date) as due_on,
			       array(select distinct unit_id from receipt where directive_id = d.id) as units
			  from directive d
			  join document_type t on t.id = d.type_id
			  join directive_version v on v.directive_id = d.id and v.number = d.current_number
			 where d.id = :directive""";

	/** A first version is out of the units' sight: their list is. */
	private static final String RECALLED = """
			select btrim(t.name || ' ' || d.reference) as title, v.subject,
			       case when v.number = 1 then '/directives' else '/directives/' || d.id end as href,
			       array(select unit_id from receipt where version_id = v.id) as units
			  from directive_version v
			  join directive d on d.id = v.directive_id
			  join document_type t on t.id = d.type_id
			 where v.id = :version""";

	private static final String PRESENTED = """
			select d.id as directive_id, d.unit_id, v.number, v.subject, v.written_by, btrim(t.name || ' ' || d.reference) as title,
			       p.presented_by, by.display_name as presenter_name, p.reason
			  from directive_presentation p
			  join directive_version v on v.id = p.version_id
			  join directive d on d.id = v.directive_id
			  join document_type t on t.id = d.type_id
			  join app_user by on by.id = p.presented_by
			 where p.id = :presentation""";

	private final JdbcClient jdbc;

	List<Telling> issued(UUID versionId) {
		return jdbc.sql(ISSUED).param("version", versionId).query(DirectiveNewsQueries::telling).list();
	}

	List<Telling> withdrawn(UUID directiveId) {
		return jdbc.sql(WITHDRAWN).param("directive", directiveId).query(DirectiveNewsQueries::telling).list();
	}

	List<Telling> recalled(UUID versionId, String leader) {
		return jdbc.sql(RECALLED)
			.param("version", versionId)
			.query((row, number) -> new Telling(DirectiveNews.RECALLED, Audience.boardsOf(Rows.ids(row, "units")),
					ToldWords.of(row.getString("title"), row.getString("subject")).noting(leader), null,
					row.getString("href")))
			.list();
	}

	ToldDraft presented(UUID presentationId) {
		return jdbc.sql(PRESENTED).param("presentation", presentationId).query(DirectiveNewsQueries::draft).single();
	}

	/** The version is the one that units go by. */
	boolean isInForce(UUID versionId) {
		return jdbc.sql("""
				select exists (select 1 from directive_version v join directive d on d.id = v.directive_id
				                where v.id = :version and d.status = 'ISSUED' and d.current_number = v.number
				                  and v.issued_at is not null)""")
			.param("version", versionId)
			.query(Boolean.class)
			.single();
	}

	/** The draft still waits for a leader, or ({@code waiting} false) for its writers. */
	boolean waitsForLeader(UUID presentationId, boolean waiting) {
		return jdbc.sql("""
				select exists (select 1 from directive_presentation p
				                 join directive_version v on v.id = p.version_id and v.issued_at is null
				                 join directive d on d.id = v.directive_id and d.status <> 'WITHDRAWN'
				                where p.id = :presentation and (p.returned_at is null) = :waiting)""")
			.param("presentation", presentationId)
			.param("waiting", waiting)
			.query(Boolean.class)
			.single();
	}

	private static Telling telling(ResultSet row, int number) throws SQLException {
		UUID directive = Rows.id(row, "directive_id");
		String asked = row.getString("asked");
		return new Telling(row.getString("kind"), Audience.boardsOf(Rows.ids(row, "units")),
				ToldWords.of(row.getString("title"), row.getString("subject"))
					.asking(asked)
					.noting(row.getString("note"))
					.due(row.getString("step"), Rows.day(row, "due_on")),
				asked == null ? null : new Waiting("DIRECTIVE_ACKNOWLEDGEMENT", directive), "/directives/" + directive);
	}

	private static ToldDraft draft(ResultSet row, int number) throws SQLException {
		int version = row.getInt("number");
		return new ToldDraft(Rows.id(row, "directive_id"), Rows.id(row, "unit_id"),
				Set.copyOf(Rows.ids(row, "written_by")), Rows.id(row, "presented_by"), row.getString("presenter_name"),
				row.getString("reason"), ToldWords.of(row.getString("title"), row.getString("subject")),
				"/directives/" + Rows.id(row, "directive_id") + (version > 1 ? "?version=" + version : ""));
	}

	/**
	 * A draft that was laid before the leaders. {@code reason}: why it was given back.
	 */
	record ToldDraft(UUID directiveId, UUID unitId, Set<UUID> writers, UUID presenterId, String presenterName,
			String reason, ToldWords words, String href) {

		/** Whoever has a part in it. */
		Set<UUID> prepared() {
			Set<UUID> prepared = new HashSet<>(writers);
			prepared.add(presenterId);
			return prepared;
		}

	}

}
