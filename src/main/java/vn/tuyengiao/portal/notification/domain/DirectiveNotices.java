package vn.tuyengiao.portal.notification.domain;

import java.time.ZoneOffset;
import java.util.UUID;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import vn.tuyengiao.portal.directive.DirectiveIssued;
import vn.tuyengiao.portal.directive.DirectivePresented;
import vn.tuyengiao.portal.directive.DirectiveReturned;
import vn.tuyengiao.portal.directive.DirectiveWithdrawn;
import vn.tuyengiao.portal.platform.VietnamTime;

/**
 * Tells the boards of the units that get a directive, and the office that prepares it of
 * what waits there. Runs after the transaction that did it, in one of its own; each step
 * is one statement for all who are told, and doing it again tells nobody twice.
 */
@Slf4j
@Service
@RequiredArgsConstructor
class DirectiveNotices {

	/** Who answers for a unit, which is {@code r.unit_id}, on the day. */
	private static final String ITS_BOARD = """
			 join role_assignment a on a.unit_id = r.unit_id and a.role in ('BOARD_HEAD', 'BOARD_SECRETARY')
			      and :today between a.valid_from and coalesce(a.valid_to, 'infinity')
			 join app_user u on u.id = a.user_id and u.enabled
			""";

	private final JdbcClient jdbc;

	private final VietnamTime time;

	/**
	 * A unit that had got an earlier version is told of the change, another one of the
	 * directive. Nothing of a version that is already out of date when the event arrives
	 * late: what came after it has its own event.
	 */
	@ApplicationModuleListener
	public void on(DirectiveIssued event) {
		int told = jdbc
			.sql("""
					insert into notice (id, user_id, unit_id, kind, subject_id, asked, title, summary, note, step, due_on, href, created_at)
					select uuidv7(), a.user_id, r.unit_id, case when known.earlier then 'DIRECTIVE_AMENDED' else 'DIRECTIVE_ISSUED' end,
					       v.id, r.kind, btrim(t.name || ' ' || d.reference), v.subject, case when known.earlier then v.change else '' end,
					       coalesce(first.step, ''), first.due_on, '/directives/' || d.id, :now
					  from directive_version v
					  join directive d on d.id = v.directive_id and d.status = 'ISSUED' and d.current_number = v.number
					  join document_type t on t.id = d.type_id
					  join directive_recipient r on r.version_id = v.id
					"""
					+ ITS_BOARD
					+ """
							 cross join lateral (
							    select exists (select 1 from directive_version before
							                     join directive_recipient got on got.version_id = before.id and got.unit_id = r.unit_id
							                    where before.directive_id = d.id and before.number < v.number
							                      and before.issued_at is not null) as earlier) known
							  left join lateral (
							    select q.name as step, s.due_on from directive_step s join required_step q on q.id = s.step_id
							     where s.version_id = v.id and (q.evidence = 'ACKNOWLEDGEMENT' or r.kind = 'CARRY_OUT'
							           and not exists (select 1 from directive_duty done where done.directive_id = d.id
							                              and done.unit_id = r.unit_id and done.step_id = s.step_id
							                              and done.done_on is not null))
							     order by s.due_on, q.position limit 1) first on true
							 where v.id = :version and v.issued_at is not null
							on conflict on constraint notice_once do nothing""")
			.param("version", event.versionId())
			.param("today", time.today())
			.param("now", time.now().atOffset(ZoneOffset.UTC))
			.update();
		if (event.number() > 1) {
			told += dropped(event);
		}
		log.info("Directive {}, version {}: {} notices", event.directiveId(), event.number(), told);
	}

	/** Those who got the version before this one and are left out of it. */
	private int dropped(DirectiveIssued event) {
		return jdbc
			.sql("""
					insert into notice (id, user_id, unit_id, kind, subject_id, title, summary, note, href, created_at)
					select uuidv7(), a.user_id, r.unit_id, 'DIRECTIVE_DROPPED', v.id, btrim(t.name || ' ' || d.reference), v.subject,
					       v.change, '/directives/' || d.id, :now
					  from directive_version v
					  join directive d on d.id = v.directive_id and d.status = 'ISSUED' and d.current_number = v.number
					  join document_type t on t.id = d.type_id
					  join directive_version last on last.directive_id = d.id and last.number = v.number - 1
					  join directive_recipient r on r.version_id = last.id
					       and not exists (select 1 from directive_recipient still where still.version_id = v.id and still.unit_id = r.unit_id)
					"""
					+ ITS_BOARD + """
							 where v.id = :version and v.issued_at is not null
							on conflict on constraint notice_once do nothing""")
			.param("version", event.versionId())
			.param("today", time.today())
			.param("now", time.now().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** The leaders who may issue it; not of a draft that no longer waits. */
	@ApplicationModuleListener
	public void on(DirectivePresented event) {
		int told = office("DIRECTIVE_PRESENTED", "by.display_name",
				"""
						 join app_user by on by.id = p.presented_by
						 join role_assignment a on a.unit_id = d.unit_id and a.role = 'LEADER' and a.user_id <> all (v.written_by)
						      and :today between a.valid_from and coalesce(a.valid_to, 'infinity')
						 join app_user u on u.id = a.user_id and u.enabled
						""",
				"p.returned_at is null", event.presentationId());
		log.info("Directive {} presented: {} notices", event.directiveId(), told);
	}

	/** Those who wrote in it or presented it and still belong to the office. */
	@ApplicationModuleListener
	public void on(DirectiveReturned event) {
		int told = office("DIRECTIVE_RETURNED", "p.reason", """
				 join app_user u on (u.id = any (v.written_by) or u.id = p.presented_by) and u.enabled
				      and exists (select 1 from role_assignment a where a.user_id = u.id and a.unit_id = d.unit_id
				                     and a.role in ('OFFICER', 'LEADER')
				                     and :today between a.valid_from and coalesce(a.valid_to, 'infinity'))
				""", "p.returned_at is not null", event.presentationId());
		log.info("Directive {} given back: {} notices", event.directiveId(), told);
	}

	private int office(String kind, String note, String readers, String state, UUID presentationId) {
		return jdbc.sql("""
				insert into notice (id, user_id, unit_id, kind, subject_id, title, summary, note, href, created_at)
				select uuidv7(), u.id, d.unit_id, :kind, p.id, btrim(t.name || ' ' || d.reference), v.subject, %s,
				       '/directives/' || d.id || case when v.number > 1 then '?version=' || v.number else '' end, :now
				  from directive_presentation p
				  join directive_version v on v.id = p.version_id and v.issued_at is null
				  join directive d on d.id = v.directive_id and d.status <> 'WITHDRAWN'
				  join document_type t on t.id = d.type_id
				%s where p.id = :presentation and %s
				on conflict on constraint notice_once do nothing""".formatted(note, readers, state))
			.param("kind", kind)
			.param("presentation", presentationId)
			.param("today", time.today())
			.param("now", time.now().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Whoever had got it, in whichever version. */
	@ApplicationModuleListener
	public void on(DirectiveWithdrawn event) {
		int told = jdbc
			.sql("""
					insert into notice (id, user_id, unit_id, kind, subject_id, title, summary, note, href, created_at)
					select uuidv7(), a.user_id, r.unit_id, 'DIRECTIVE_WITHDRAWN', d.id, btrim(t.name || ' ' || d.reference), v.subject,
					       d.withdrawn_reason, '/directives/' || d.id, :now
					  from directive d
					  join document_type t on t.id = d.type_id
					  join directive_version v on v.directive_id = d.id and v.number = d.current_number
					  join (select distinct unit_id from receipt where directive_id = :directive) r on true
					"""
					+ ITS_BOARD + """
							 where d.id = :directive and d.status = 'WITHDRAWN'
							on conflict on constraint notice_once do nothing""")
			.param("directive", event.directiveId())
			.param("today", time.today())
			.param("now", time.now().atOffset(ZoneOffset.UTC))
			.update();
		log.info("Directive {} withdrawn: {} notices", event.directiveId(), told);
	}

}
