-- What has to be done, by whom and by when, in one shape for all modules: what the home page, the calendar and reminders are made from.

-- What is not done, of whatever year: few rows beside those that are done.
create index obligation_owed on obligation (unit_id, greatest(lock_on, extended_due_on)) where status in ('NONE', 'DRAFT', 'RETURNED');
create index obligation_due on obligation (coalesce(extended_due_on, due_on)) where status in ('NONE', 'DRAFT', 'RETURNED') and frozen_at is null;
create index review_round_waiting on review_round (submitted_at) where decision is null;
create index directive_duty_owed on directive_duty (unit_id, due_on) where done_on is null;
create index receipt_owed on receipt (unit_id) where acknowledged_at is null;

create view owed_plan as
select o.subject::text as kind,
       o.id as record_id,
       o.unit_id,
       'EDIT'::text as needs,
       null::uuid as user_id,
       '{}'::uuid[] as barred,
       o.subject = 'PLAN' or pl.status = 'ACCEPTED' as ready,
       o.status::text as state,
       ''::text as title,
       ''::text as summary,
       array[p.kind, p.year::text, coalesce(p.quarter::text, ''), p.id::text, coalesce(pl.id::text, ''),
             case when o.status = 'RETURNED' then (
                 select count(*)::text from return_reason x join review_round r on r.id = x.round_id
                  where r.plan_id = pl.id and r.subject = o.subject and r.number = (
                      select max(l.number) from review_round l where l.plan_id = pl.id and l.subject = o.subject)) else '0' end,
             case when o.extended_due_on is null then '' else 'EXTENDED' end] as argument,
       case when o.status = 'RETURNED' then (select max(r.decided_at) from review_round r where r.plan_id = pl.id and r.subject = o.subject)
            when o.subject = 'REPORT' and pl.status = 'ACCEPTED' then (
                select max(r.decided_at) from review_round r where r.plan_id = pl.id and r.subject = 'PLAN')
            else p.opens_on::timestamp at time zone 'Asia/Ho_Chi_Minh' end as since,
       coalesce(o.extended_due_on, o.due_on) as due_on,
       greatest(o.lock_on, o.extended_due_on) as until,
       case when pl.id is null or o.status = 'NONE' and o.subject = 'REPORT'
            then '/plans?period=' || p.id || '&subject=' || o.subject || '&unit=' || o.unit_id
            else '/plans/' || pl.id || case o.subject when 'REPORT' then '/report' else '' end end as href,
       '/plans?period=' || p.id || '&subject=' || o.subject as list
  from obligation o
  join reporting_period p on p.id = o.period_id
  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
 where o.status in ('NONE', 'DRAFT', 'RETURNED')
union all
select w.subject || '_REVIEW',
       o.id,
       pl.unit_id,
       'REVIEW',
       null,
       case w.subject when 'PLAN' then pl.written_by else (select t.written_by from report t where t.plan_id = pl.id) end,
       true,
       'SUBMITTED',
       '',
       '',
       array[p.kind, p.year::text, coalesce(p.quarter::text, ''), p.id::text, pl.id::text, '0', ''],
       w.submitted_at,
       null,
       'infinity',
       '/plans/' || pl.id || case w.subject when 'REPORT' then '/report' else '' end,
       '/plans?period=' || p.id || '&subject=' || w.subject || '&status=SUBMITTED'
  from review_round w
  join plan pl on pl.id = w.plan_id
  join reporting_period p on p.id = pl.period_id
  join obligation o on o.unit_id = pl.unit_id and o.period_id = pl.period_id and o.subject = w.subject and o.status = 'SUBMITTED'
 where w.decision is null;
comment on view owed_plan is 'Plans and reports that units have to write, send or answer (needs EDIT), and those sent that wait for a decision (needs REVIEW).';
comment on column owed_plan.kind is 'PLAN, REPORT, PLAN_REVIEW, REPORT_REVIEW.';
comment on column owed_plan.record_id is 'The obligation: the same before a plan is begun and after.';
comment on column owed_plan.unit_id is 'Where the duty lies.';
comment on column owed_plan.needs is 'The permission: whoever holds it at the unit can do it.';
comment on column owed_plan.user_id is 'The one person for whom it waits; null: for all who hold the permission.';
comment on column owed_plan.barred is 'Those who must not do it although they hold the permission: they wrote it.';
comment on column owed_plan.ready is 'False while it falls due but cannot be begun: a report whose plan is not accepted.';
comment on column owed_plan.state is 'NONE: not begun, DRAFT: begun, RETURNED: came back, AGAIN: asked anew, SUBMITTED: waits for a decision.';
comment on column owed_plan.title is 'What it is called, where that needs no translation; else empty.';
comment on column owed_plan.summary is 'What it is about, in the words of those who wrote it; may be empty.';
comment on column owed_plan.argument is 'What the module makes the words and the button from: kind, year and quarter of the period, its id, the plan (empty: none), reasons of the return, EXTENDED.';
comment on column owed_plan.since is 'Since when it waits.';
comment on column owed_plan.due_on is 'With any extension; null: no day is set.';
comment on column owed_plan.until is 'The last day on which it can be done; infinity where there is none.';
comment on column owed_plan.href is 'Where it is read, inside the portal.';
comment on column owed_plan.list is 'The list of the same task at all units.';

create view owed_directive as
select 'DIRECTIVE_' || q.evidence as kind,
       d.id as record_id,
       o.unit_id,
       'EDIT'::text as needs,
       null::uuid as user_id,
       '{}'::uuid[] as barred,
       true as ready,
       case when q.evidence = 'ACKNOWLEDGEMENT' and d.current_number > 1 and exists (
                select 1 from receipt e where e.directive_id = d.id and e.unit_id = o.unit_id and e.version_id <> v.id) then 'AGAIN' else 'NONE' end as state,
       btrim(t.name || ' ' || d.reference) as title,
       v.subject::text as summary,
       array[q.name, q.id::text, v.id::text, v.number::text, d.reference] as argument,
       case when q.evidence = 'ACKNOWLEDGEMENT' then (select r.delivered_at from receipt r where r.version_id = v.id and r.unit_id = o.unit_id)
            else (select min(r.delivered_at) from receipt r where r.directive_id = d.id and r.unit_id = o.unit_id) end as since,
       o.due_on,
       'infinity'::date as until,
       '/directives/' || d.id || '/units/' || o.unit_id as href,
       '/directives/' || d.id || '/receipts?state=OPEN&step=' || q.id as list
  from directive_duty o
  join directive d on d.id = o.directive_id and d.status = 'ISSUED'
  join directive_version v on v.directive_id = d.id and v.number = d.current_number
  join document_type t on t.id = d.type_id
  join required_step q on q.id = o.step_id
 where o.done_on is null
union all
select 'DIRECTIVE_ACKNOWLEDGEMENT',
       d.id,
       r.unit_id,
       'EDIT',
       null,
       '{}',
       true,
       case when d.current_number > 1 and exists (
                select 1 from receipt e where e.directive_id = d.id and e.unit_id = r.unit_id and e.version_id <> v.id) then 'AGAIN' else 'NONE' end,
       btrim(t.name || ' ' || d.reference),
       v.subject,
       array['', '', v.id::text, v.number::text, d.reference],
       r.delivered_at,
       null,
       'infinity',
       '/directives/' || d.id || '/units/' || r.unit_id,
       '/directives/' || d.id || '/receipts?state=UNACKNOWLEDGED'
  from receipt r
  join directive d on d.id = r.directive_id and d.status = 'ISSUED'
  join directive_version v on v.id = r.version_id and v.number = d.current_number
  join document_type t on t.id = d.type_id
 where r.acknowledged_at is null
   and not exists (select 1 from directive_duty o join required_step q on q.id = o.step_id and q.evidence = 'ACKNOWLEDGEMENT'
                    where o.directive_id = d.id and o.unit_id = r.unit_id)
union all
select 'DIRECTIVE_ISSUE',
       d.id,
       d.unit_id,
       'ISSUE',
       null,
       v.written_by,
       true,
       'SUBMITTED',
       btrim(t.name || ' ' || d.reference),
       v.subject,
       array['', '', v.id::text, v.number::text, d.reference, w.display_name],
       p.presented_at,
       null,
       'infinity',
       '/directives/' || d.id || case when v.number > 1 then '?version=' || v.number else '' end,
       '/directives?state=PRESENTED'
  from directive_version v
  join directive_presentation p on p.version_id = v.id and p.returned_at is null
  join directive d on d.id = v.directive_id and d.status <> 'WITHDRAWN'
  join document_type t on t.id = d.type_id
  join app_user w on w.id = p.presented_by
 where v.issued_at is null
union all
select 'DIRECTIVE_DRAFT',
       d.id,
       d.unit_id,
       'REGISTER',
       x.user_id,
       '{}',
       true,
       'RETURNED',
       btrim(t.name || ' ' || d.reference),
       v.subject,
       array['', '', v.id::text, v.number::text, d.reference, b.display_name, p.reason],
       p.returned_at,
       null,
       'infinity',
       '/directives/' || d.id || case when v.number > 1 then '?version=' || v.number else '' end,
       '/directives?state=DRAFTING'
  from directive_version v
  join lateral (select l.* from directive_presentation l where l.version_id = v.id order by l.presented_at desc, l.id desc limit 1) p
       on p.returned_at is not null
  join lateral (select unnest(v.written_by) union select p.presented_by) x (user_id) on true
  join directive d on d.id = v.directive_id and d.status <> 'WITHDRAWN'
  join document_type t on t.id = d.type_id
  join app_user b on b.id = p.returned_by
 where v.issued_at is null;
comment on view owed_directive is 'Steps of directives that units have not done (needs EDIT), drafts that wait for a leader (needs ISSUE), and those given back to their writers (needs REGISTER, a row for each). Columns as of owed_plan.';
comment on column owed_directive.kind is 'DIRECTIVE_ and what shows that the step is done (DIRECTIVE_ACKNOWLEDGEMENT, …); DIRECTIVE_ISSUE, DIRECTIVE_DRAFT.';
comment on column owed_directive.record_id is 'The directive; argument[2] names the step.';
comment on column owed_directive.argument is 'Name and id of the step (empty: none), id and number of the version, reference; of a draft who presented or gave it back, and why.';
