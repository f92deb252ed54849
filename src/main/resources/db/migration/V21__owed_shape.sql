-- What is late and can still be done, in the whole country: the days decide, before a row is looked at.
create index obligation_late on obligation (greatest(lock_on, extended_due_on), coalesce(extended_due_on, due_on)) where status in ('NONE', 'DRAFT', 'RETURNED');

-- Where a round belongs, so that what waits is found by unit, and in the order of its wait without looking at all that waits elsewhere.
alter table review_round add column unit_id uuid;
update review_round r set unit_id = pl.unit_id from plan pl where pl.id = r.plan_id;
alter table review_round alter column unit_id set not null;
comment on column review_round.unit_id is 'Of the plan, which never changes it; written by the trigger review_round_unit.';
create index review_round_waiting_unit on review_round (unit_id, submitted_at) where decision is null;

create function review_round_unit() returns trigger language plpgsql as $$
begin
    new.unit_id := (select pl.unit_id from plan pl where pl.id = new.plan_id);
    return new;
end $$;
create trigger review_round_unit before insert on review_round for each row execute function review_round_unit();

-- The branches of what is owed agree in the types of their columns. Where one differs, PostgreSQL works out every column of every row before it drops those that nobody asked for;
-- where they agree, whoever counts reads nothing but what he counts. Whether a plan can be
-- begun needs no look at the plan table, so whoever asks no more than that does without it. "offset 0": what waits is read in the order of its wait, and no further than it is
-- asked for; the planner takes so many joins for so few rows that it would read them all.

create or replace view owed_plan as
select o.subject::text as kind,
       o.id as record_id,
       o.unit_id,
       'EDIT'::text as needs,
       null::uuid as user_id,
       '{}'::uuid[] as barred,
       o.subject = 'PLAN' or (select a.status from plan a where a.unit_id = o.unit_id and a.period_id = o.period_id) is not distinct from 'ACCEPTED' as ready,
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
       '/plans?period=' || p.id || '&subject=' || o.subject as list,
       o.status <> 'RETURNED' as silent
  from obligation o
  join reporting_period p on p.id = o.period_id
  left join plan pl on pl.unit_id = o.unit_id and pl.period_id = o.period_id
 where o.status in ('NONE', 'DRAFT', 'RETURNED')
union all
(select w.subject || '_REVIEW',
       x.id,
       w.unit_id,
       'REVIEW',
       null,
       case w.subject when 'PLAN' then x.written_by else (select t.written_by from report t where t.plan_id = w.plan_id) end,
       true,
       'SUBMITTED',
       '',
       '',
       array[x.kind, x.year::text, coalesce(x.quarter::text, ''), x.period_id::text, w.plan_id::text, '0', '']::varchar[],
       w.submitted_at,
       null,
       'infinity',
       '/plans/' || w.plan_id || case w.subject when 'REPORT' then '/report' else '' end,
       '/plans?period=' || x.period_id || '&subject=' || w.subject || '&status=SUBMITTED',
       false
  from (select r.unit_id, r.plan_id, r.subject, r.submitted_at from review_round r where r.decision is null order by r.submitted_at) w
 cross join lateral (
       select o.id, pl.written_by, pl.period_id, p.kind, p.year, p.quarter
         from plan pl
         join reporting_period p on p.id = pl.period_id
         join obligation o on o.unit_id = pl.unit_id and o.period_id = pl.period_id and o.subject = w.subject and o.status = 'SUBMITTED'
        where pl.id = w.plan_id offset 0) x
 order by w.submitted_at);
comment on column owed_plan.silent is 'The unit has sent nothing yet: whoever waits hears nothing of it.';

create or replace view owed_directive as
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
       '/directives/' || d.id || '/receipts?state=OPEN&step=' || q.id as list,
       true as silent
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
       v.subject::text,
       array['', '', v.id::text, v.number::text, d.reference]::varchar[],
       r.delivered_at,
       null,
       'infinity',
       '/directives/' || d.id || '/units/' || r.unit_id,
       '/directives/' || d.id || '/receipts?state=UNACKNOWLEDGED',
       true
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
       v.subject::text,
       array['', '', v.id::text, v.number::text, d.reference, w.display_name]::varchar[],
       p.presented_at,
       null,
       'infinity',
       '/directives/' || d.id || case when v.number > 1 then '?version=' || v.number else '' end,
       '/directives?state=PRESENTED',
       false
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
       v.subject::text,
       array['', '', v.id::text, v.number::text, d.reference, b.display_name, p.reason]::varchar[],
       p.returned_at,
       null,
       'infinity',
       '/directives/' || d.id || case when v.number > 1 then '?version=' || v.number else '' end,
       '/directives?state=DRAFTING',
       false
  from directive_version v
  join lateral (select l.* from directive_presentation l where l.version_id = v.id order by l.presented_at desc, l.id desc limit 1) p
       on p.returned_at is not null
  join lateral (select unnest(v.written_by) union select p.presented_by) x (user_id) on true
  join directive d on d.id = v.directive_id and d.status <> 'WITHDRAWN'
  join document_type t on t.id = d.type_id
  join app_user b on b.id = p.returned_by
 where v.issued_at is null;
comment on column owed_directive.silent is 'As of owed_plan.';
