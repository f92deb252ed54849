-- What is given to be done: to one or to many at once, what became of it, with what evidence, who is told.

create table task_act (
    id            uuid primary key,
    giver_unit_id uuid         not null references unit (id),
    giver_id      uuid         not null references app_user (id),
    title         varchar(300) not null,
    given_at      timestamptz  not null,
    constraint task_act_titled check (title <> '')
);
comment on table task_act is 'One act by which the same was given to several at once: each has a task of its own, with its own state.';

comment on column task.parent_id is 'Of which task this is a part: whoever has that one split it.';

alter table task
    add column act_id        uuid references task_act (id),
    add column waiting_since timestamptz not null default now(),
    add column reported_by   uuid references app_user (id),
    add column seen_at       timestamptz,
    add column closed_by     uuid references app_user (id),
    add column search        text not null generated always as (search_text(title || ' ' || words)) stored;
comment on column task.act_id is 'The act by which it was given to several at once.';
comment on column task.waiting_since is 'Since when it waits for whoever has it now: given, handed on or returned then.';
comment on column task.reported_by is 'Who sent the result: somebody else closes it.';
comment on column task.seen_at is 'When the giver''s side first opened what was reported: it is not recalled any more.';
create index task_act_of on task (act_id) where act_id is not null;
create index task_due on task (due_on) where status not in ('DONE', 'CANCELLED');

create table task_note (
    id           uuid primary key,
    task_id      uuid          not null references task (id) on delete cascade,
    kind         varchar(14)   not null,
    words        varchar(4000) not null,
    from_unit_id uuid references unit (id),
    from_user_id uuid references app_user (id),
    to_unit_id   uuid references unit (id),
    to_user_id   uuid references app_user (id),
    due_before   date,
    due_after    date,
    on_behalf    boolean       not null default false,
    noted_by     uuid          not null references app_user (id),
    noted_at     timestamptz   not null,
    constraint task_note_known check (kind in ('PROGRESS', 'REPORTED', 'RECALLED', 'RETURNED', 'CLOSED', 'REOPENED', 'CANCELLED', 'HANDED_ON', 'MOVED',
                                               'CHANGED', 'HANDED_OVER')),
    constraint task_note_handed check ((kind in ('HANDED_ON', 'HANDED_OVER')) = (to_unit_id is not null)),
    constraint task_note_moved check ((kind = 'MOVED') = (due_after is not null))
);
comment on table task_note is 'What happened to a task, one after the other; never changed.';
comment on column task_note.on_behalf is 'By the district for the unit that has the task.';
create index task_note_of on task_note (task_id, noted_at);

create table task_file (
    id      uuid primary key,
    task_id uuid not null references task (id) on delete cascade,
    note_id uuid not null references task_note (id) on delete cascade,
    file_id uuid not null references stored_file (id)
);
comment on table task_file is 'Evidence, with the note by which it came.';
create index task_file_of on task_file (task_id);

create table task_watcher (
    task_id uuid not null references task (id) on delete cascade,
    user_id uuid not null references app_user (id),
    constraint task_watcher_pk primary key (task_id, user_id)
);
comment on table task_watcher is 'Who is told of what becomes of a task, beside those who gave it and have it.';
create index task_watcher_user on task_watcher (user_id);

create view owed_task as
select 'TASK_DO'::text as kind,
       coalesce(t.act_id, t.id) as record_id,
       t.unit_id,
       'EDIT'::text as needs,
       t.user_id,
       '{}'::uuid[] as barred,
       true as ready,
       case t.status when 'GIVEN' then 'NONE' when 'STARTED' then 'DRAFT' else 'RETURNED' end as state,
       t.title::text as title,
       ''::text as summary,
       array[g.short_name, t.id::text]::varchar[] as argument,
       t.waiting_since as since,
       t.due_on,
       'infinity'::date as until,
       '/tasks/' || t.id as href,
       case when t.act_id is null then '/tasks/' || t.id else '/tasks/given/' || t.act_id end as list,
       t.status = 'GIVEN' as silent
  from task t
  join unit n on n.id = t.unit_id and n.reporting
  join unit g on g.id = t.giver_unit_id
 where t.status in ('GIVEN', 'STARTED', 'RETURNED')
union all
select 'TASK_DO_OFFICE',
       coalesce(t.act_id, t.id),
       t.unit_id,
       'REGISTER',
       t.user_id,
       '{}'::uuid[],
       true,
       case t.status when 'GIVEN' then 'NONE' when 'STARTED' then 'DRAFT' else 'RETURNED' end,
       t.title::text,
       '',
       array[g.short_name, t.id::text]::varchar[],
       t.waiting_since,
       t.due_on,
       'infinity'::date,
       '/tasks/' || t.id,
       case when t.act_id is null then '/tasks/' || t.id else '/tasks/given/' || t.act_id end,
       t.status = 'GIVEN'
  from task t
  join unit n on n.id = t.unit_id and not n.reporting
  join unit g on g.id = t.giver_unit_id
 where t.status in ('GIVEN', 'STARTED', 'RETURNED')
union all
select 'TASK_CLOSE',
       t.id,
       t.giver_unit_id,
       'EDIT',
       null::uuid,
       array_remove(array[t.reported_by], null),
       true,
       'SUBMITTED',
       t.title::text,
       '',
       array[u.short_name, t.id::text]::varchar[],
       t.reported_at,
       null::date,
       'infinity'::date,
       '/tasks/' || t.id,
       '/tasks?state=REPORTED',
       false
  from task t
  join unit n on n.id = t.giver_unit_id and n.reporting
  join unit u on u.id = t.unit_id
 where t.status = 'REPORTED'
union all
select 'TASK_CLOSE_OFFICE',
       t.id,
       t.giver_unit_id,
       'REGISTER',
       null::uuid,
       array_remove(array[t.reported_by], null),
       true,
       'SUBMITTED',
       t.title::text,
       '',
       array[u.short_name, t.id::text]::varchar[],
       t.reported_at,
       null::date,
       'infinity'::date,
       '/tasks/' || t.id,
       '/tasks?state=REPORTED',
       false
  from task t
  join unit n on n.id = t.giver_unit_id and not n.reporting
  join unit u on u.id = t.unit_id
 where t.status = 'REPORTED';
comment on view owed_task is 'Tasks that wait for whoever has them, and results that wait for whoever gave them. Columns as of owed_plan; of units that do not report (…_OFFICE) whoever registers there does it.';
comment on column owed_task.record_id is 'The task; of one that was given to several at once the act, which all of them share.';

alter table notice
    drop constraint notice_kind_known,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED', 'DIRECTIVE_RECALLED',
                                                     'PLAN_SENT', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'PLAN_EXTENDED', 'PLAN_RECALLED',
                                                     'REPORT_SENT', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'REPORT_EXTENDED', 'REPORT_RECALLED',
                                                     'LETTER_ISSUED', 'PAPER_PRESENTED', 'PAPER_RETURNED',
                                                     'CONFERENCE_INVITED', 'CONFERENCE_MOVED', 'CONFERENCE_CANCELLED',
                                                     'PROPOSAL_ASKED', 'PROPOSAL_PASSED', 'PROPOSAL_ANSWERED', 'PROPOSAL_REOPENED', 'PROPOSAL_MOVED',
                                                     'PROPOSAL_INFORMATION',
                                                     'TASK_GIVEN', 'TASK_REPORTED', 'TASK_RETURNED', 'TASK_CLOSED', 'TASK_HANDED_ON', 'TASK_MOVED',
                                                     'TASK_CANCELLED', 'TASK_HANDED_OVER',
                                                     'SERIES_ITEM_PROPOSED', 'ABSENCE_NOTED',
                                                     'DUE_SOON', 'OVERDUE', 'REMINDED'));
