-- A leader gives a draft back with a reason; whoever wrote in it is told, and has it among what waits.

alter table paper
    add column returned_by   uuid references app_user (id),
    add column returned_at   timestamptz,
    add column return_reason varchar(1000) not null default '',
    add constraint paper_returned check ((returned_by is null) = (returned_at is null) and (returned_by is null) = (return_reason = '')
        and (returned_at is null or status = 'DRAFT' and presented_at is null));
comment on column paper.returned_by is 'The leader who gave the draft back, and when; null once it is presented again.';
comment on column paper.return_reason is 'What has to be put right.';
create index paper_returned_drafts on paper (unit_id, returned_at) where status = 'DRAFT' and returned_at is not null;

create or replace view owed_paper as
select 'PAPER_ISSUE'::text as kind,
       p.record_id,
       p.unit_id,
       'ISSUE'::text as needs,
       null::uuid as user_id,
       p.written_by as barred,
       true as ready,
       'SUBMITTED'::text as state,
       p.subject::text as title,
       ''::text as summary,
       array[p.kind, w.display_name]::varchar[] as argument,
       p.presented_at as since,
       null::date as due_on,
       'infinity'::date as until,
       '/papers/' || lower(p.kind) || '/' || p.record_id as href,
       '/papers?state=PRESENTED'::text as list,
       false as silent
  from paper p
  join app_user w on w.id = p.presented_by
 where p.status = 'DRAFT' and p.presented_at is not null
union all
select 'PAPER_DRAFT',
       p.record_id,
       p.unit_id,
       'REGISTER',
       x.user_id,
       '{}'::uuid[],
       true,
       'RETURNED',
       p.subject::text,
       '',
       array[p.kind, b.display_name, p.return_reason]::varchar[],
       p.returned_at,
       null::date,
       'infinity'::date,
       '/papers/' || lower(p.kind) || '/' || p.record_id,
       '/papers?state=DRAFT',
       false
  from paper p
  join lateral unnest(p.written_by) x (user_id) on true
  join app_user b on b.id = p.returned_by
 where p.status = 'DRAFT' and p.returned_at is not null;
comment on view owed_paper is 'Drafts of papers that were laid before a leader and wait to be issued by somebody who did not write in them (needs ISSUE); those that he gave back, for each of their writers (needs REGISTER). Columns as of owed_plan.';
comment on column owed_paper.argument is 'The kind of paper; who presented it, or who gave it back, and why.';

alter table notice
    drop constraint notice_kind_known,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED', 'DIRECTIVE_RECALLED',
                                                     'PLAN_SENT', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'PLAN_EXTENDED', 'PLAN_RECALLED',
                                                     'REPORT_SENT', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'REPORT_EXTENDED', 'REPORT_RECALLED',
                                                     'LETTER_ISSUED', 'PAPER_PRESENTED', 'PAPER_RETURNED',
                                                     'DUE_SOON', 'OVERDUE', 'REMINDED'));
