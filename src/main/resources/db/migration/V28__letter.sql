-- Letters of reminder, papers that are laid before a leader, and whom papers that were issued go to.

alter table paper
    add column subject      varchar(500) not null default '',
    add column addressees   uuid[]       not null default '{}',
    add column presented_by uuid references app_user (id),
    add column presented_at timestamptz,
    add constraint paper_presented check ((presented_by is null) = (presented_at is null));
comment on column paper.subject is 'As it read when somebody last wrote in it, or as it was issued: what lists show and search.';
comment on column paper.addressees is 'Units that got what was issued: their boards read it, and nothing else of its record.';
comment on column paper.presented_by is 'Who laid the draft before a leader, and when; null while its writer keeps it.';

update paper set subject = left(coalesce(content -> 'head' ->> 'subject', wording ->> 'SUBJECT', ''), 500);

alter table paper
    add column search text not null generated always as (search_text(reference || ' ' || subject)) stored;
create index paper_addressees on paper using gin (addressees) where status = 'ISSUED';
create index paper_waiting on paper (unit_id, presented_at) where status = 'DRAFT' and presented_at is not null;
create index paper_drafts on paper (unit_id) where status = 'DRAFT';

create view owed_paper as
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
 where p.status = 'DRAFT' and p.presented_at is not null;
comment on view owed_paper is 'Drafts of papers that were laid before a leader and wait to be issued by somebody who did not write in them (needs ISSUE). Columns as of owed_plan.';
comment on column owed_paper.argument is 'The kind of paper, and who presented it.';

create table reminder_letter (
    id         uuid primary key,
    unit_id    uuid        not null references unit (id),
    tasks      jsonb       not null,
    counted_on date        not null,
    new_due_on date        not null,
    made_by    uuid        not null references app_user (id),
    made_at    timestamptz not null,
    issued_at  timestamptz,
    version    bigint      not null default 0,
    constraint reminder_letter_tasks check (jsonb_array_length(tasks) > 0),
    constraint reminder_letter_due check (new_due_on > counted_on)
);
comment on table reminder_letter is 'A letter of reminder (công văn đôn đốc): which units owed what on a day, in the words of that day. Its document is a paper.';
comment on column reminder_letter.unit_id is 'Whose board writes it.';
comment on column reminder_letter.tasks is 'Of each task its unit, what it is, its day, and how many days it was late when it was counted.';
comment on column reminder_letter.new_due_on is 'By when the units are asked to do it.';
comment on column reminder_letter.issued_at is 'Since then it stays as it is.';
create index reminder_letter_unit on reminder_letter (unit_id, made_at);

create table result_notice (
    id         uuid primary key,
    unit_id    uuid        not null references unit (id),
    period_id  uuid        not null references reporting_period (id),
    subject    varchar(10) not null,
    lines      jsonb       not null,
    counted_on date        not null,
    made_by    uuid        not null references app_user (id),
    made_at    timestamptz not null,
    issued_at  timestamptz,
    version    bigint      not null default 0,
    constraint result_notice_subject_known check (subject in ('PLAN', 'REPORT')),
    constraint result_notice_lines check (jsonb_array_length(lines) > 0)
);
comment on table result_notice is 'A notice of results (thông báo kết quả): how the units below stood on a day with the plans or the reports of a period. Its document is a paper.';
comment on column result_notice.unit_id is 'Whose board writes it.';
comment on column result_notice.lines is 'Each unit with its standing, its days, and how many days it was late when that was counted.';
comment on column result_notice.issued_at is 'Since then it stays as it is.';
create index result_notice_unit on result_notice (unit_id, made_at);
create index result_notice_period on result_notice (period_id);

alter table notice
    drop constraint notice_kind_known,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED', 'DIRECTIVE_RECALLED',
                                                     'PLAN_SENT', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'PLAN_EXTENDED', 'PLAN_RECALLED',
                                                     'REPORT_SENT', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'REPORT_EXTENDED', 'REPORT_RECALLED',
                                                     'LETTER_ISSUED', 'PAPER_PRESENTED',
                                                     'DUE_SOON', 'OVERDUE', 'REMINDED'));
