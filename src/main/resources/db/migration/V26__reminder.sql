-- Reminding: who asked which unit for what, when and why.

create table reminder (
    id          uuid          primary key,
    reason      varchar(1000) not null,
    reminded_by uuid          not null references app_user (id),
    reminded_at timestamptz   not null,
    constraint reminder_reason check (btrim(reason) <> '')
);
comment on table reminder is 'One press of Đôn đốc: by whom, when, and in which words.';
comment on column reminder.id is 'From the form that sends it: pressed twice, it is sent once.';

create table reminded_task (
    id          uuid        primary key,
    reminder_id uuid        not null references reminder (id),
    unit_id     uuid        not null references unit (id),
    owed_kind   varchar(40) not null,
    owed_id     uuid        not null,
    owed_part   varchar(40) not null default '',
    people      int         not null,
    constraint reminded_task_once unique (reminder_id, unit_id, owed_kind, owed_id, owed_part),
    constraint reminded_task_people check (people >= 0)
);
comment on table reminded_task is 'What one unit was reminded of, as the view of what is owed had it (kind, record_id, part).';
comment on column reminded_task.id is 'The subject of its notices.';
comment on column reminded_task.people is 'How many were told; 0: nobody at the unit can do it.';
create index reminded_task_last on reminded_task (unit_id, owed_id, reminder_id);

alter table notice
    drop constraint notice_kind_known,
    drop constraint notice_reminder,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED', 'DIRECTIVE_RECALLED',
                                                     'PLAN_SENT', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'PLAN_EXTENDED', 'PLAN_RECALLED',
                                                     'REPORT_SENT', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'REPORT_EXTENDED', 'REPORT_RECALLED',
                                                     'DUE_SOON', 'OVERDUE', 'REMINDED')),
    add constraint notice_reminder check ((argument is not null) = (kind in ('DUE_SOON', 'OVERDUE', 'REMINDED'))
                                          and (argument is null or owed_kind is not null and (due_on is not null or kind = 'REMINDED')));
comment on column notice.argument is 'Of a reminder, by the portal or by a person, the arguments of the view, from which its module words the title in the reader''s language.';
