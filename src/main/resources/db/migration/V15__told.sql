-- Notices of every module: worded in the reader's language, tied to what they wait for, and reminders of what falls due.

alter table notice
    drop constraint notice_kind_known,
    drop constraint notice_due,
    drop constraint notice_once,
    drop constraint notice_title,
    add column title_key  varchar(60),
    add column figure     int,
    add column owed_kind  varchar(40),
    add column owed_id    uuid,
    add column owed_part  varchar(40) not null default '',
    add column argument   text[],
    add column done_at    timestamptz,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED',
                                                     'PLAN_SENT', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'PLAN_EXTENDED',
                                                     'REPORT_SENT', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'REPORT_EXTENDED',
                                                     'DUE_SOON', 'OVERDUE')),
    add constraint notice_step_due check (step = '' or due_on is not null),
    add constraint notice_owed check ((owed_kind is null) = (owed_id is null)),
    add constraint notice_owed_part check (owed_part = '' or owed_kind is not null),
    add constraint notice_reminder check ((argument is not null) = (kind in ('DUE_SOON', 'OVERDUE'))
                                          and (argument is null or owed_kind is not null and due_on is not null)),
    add constraint notice_title check (title <> '' or argument is not null),
    add constraint notice_done check (done_at is null or owed_kind is not null),
    add constraint notice_once unique nulls not distinct (user_id, unit_id, kind, subject_id, owed_kind, owed_part, due_on);
comment on column notice.subject_id is 'What happened to what: the version of a directive that was issued, the round of a plan that was returned; of a reminder the record that is owed. No foreign key: subjects of several modules.';
comment on column notice.title is 'What the record is called: Chỉ thị 05-CT/TW; with a title_key what fills that message: 2027.';
comment on column notice.title_key is 'The message that words the title in the reader''s language: period.QUARTER.1.inside.';
comment on column notice.summary is 'In the words of those who wrote it: what the record is about, or why.';
comment on column notice.step is 'The step that falls due on due_on; empty where that goes without saying.';
comment on column notice.figure is 'What the heading counts: reasons of a return, the round that was sent.';
comment on column notice.owed_kind is 'With owed_id what it waits for, as the view of what is owed has it (kind, record_id): it is done when that is.';
comment on column notice.owed_part is 'Which of several tasks of that kind at that record, one of the arguments of the view: the step of a directive.';
comment on column notice.argument is 'Of a reminder the arguments of the view, from which its module words the title in the reader''s language.';
comment on column notice.done_at is 'When it was found done; not counted as unread from then on. What was done since the last look is found by asking.';
comment on constraint notice_once on notice is 'An event that is delivered twice tells nobody twice, and nobody is reminded twice of one due date; its index starts with the user.';
drop index notice_unread;
create index notice_unread on notice (user_id, unit_id) where read_at is null and done_at is null;
create index notice_open on notice (owed_kind) where owed_kind is not null and read_at is null and done_at is null;

-- What was published in the words of single events before: delivered long ago, and read by nobody from now on.
delete from event_publication where event_type in ('vn.tuyengiao.portal.directive.DirectiveIssued', 'vn.tuyengiao.portal.directive.DirectiveWithdrawn',
                                                   'vn.tuyengiao.portal.directive.DirectivePresented', 'vn.tuyengiao.portal.directive.DirectiveReturned');
