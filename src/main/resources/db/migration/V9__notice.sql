-- Notices: what the portal tells each user.

create table notice (
    id         uuid primary key,
    user_id    uuid          not null references app_user (id),
    unit_id    uuid          not null references unit (id),
    kind       varchar(30)   not null,
    subject_id uuid          not null,
    asked      varchar(10),
    title      varchar(200)  not null,
    summary    varchar(1000) not null default '',
    note       varchar(2000) not null default '',
    step       varchar(100)  not null default '',
    due_on     date,
    href       varchar(200)  not null,
    created_at timestamptz   not null,
    read_at    timestamptz,
    constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN')),
    constraint notice_asked_known check (asked in ('CARRY_OUT', 'TO_KNOW')),
    constraint notice_asked check ((asked is null) = (kind = 'DIRECTIVE_WITHDRAWN')),
    constraint notice_title check (title <> ''),
    constraint notice_due check ((due_on is null) = (step = '')),
    constraint notice_href check (href like '/%' and href not like '//%'),
    constraint notice_once unique (user_id, unit_id, kind, subject_id)
);
comment on table notice is 'What one user is told in his office at one unit, in the words of the time at which it happened.';
comment on column notice.unit_id is 'The unit that it concerns: who no longer reads its records does not see the notice either.';
comment on column notice.subject_id is 'What happened to what: the version of a directive that was issued, or the directive that was withdrawn. No foreign key: subjects of several modules.';
comment on column notice.asked is 'Whether the unit carries the directive out or only has to know it; null where nothing is asked any more.';
comment on column notice.title is 'What the record is called: Chỉ thị 05-CT/TW.';
comment on column notice.note is 'What was changed, or why.';
comment on column notice.step is 'The step that falls due first, with its day in due_on.';
comment on column notice.href is 'The record inside the portal.';
comment on constraint notice_once on notice is 'An event that is delivered twice tells nobody twice; its index starts with the user.';
create index notice_unread on notice (user_id, unit_id) where read_at is null;
create index notice_newest on notice (user_id, created_at desc, id desc);
