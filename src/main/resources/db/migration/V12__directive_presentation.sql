-- Laying a draft before the leaders who may issue it (trình ban hành), and telling those whom it concerns.

create table directive_presentation (
    id           uuid primary key,
    version_id   uuid          not null references directive_version (id) on delete cascade,
    presented_by uuid          not null references app_user (id),
    presented_at timestamptz   not null,
    returned_by  uuid references app_user (id),
    returned_at  timestamptz,
    reason       varchar(1000) not null default '',
    version      bigint        not null default 0,
    constraint directive_presentation_returned check ((returned_by is null) = (returned_at is null) and (returned_by is null) = (reason = '')),
    constraint directive_presentation_in_order check (returned_at >= presented_at)
);
comment on table directive_presentation is 'A draft laid before the leaders, until it is issued or given back with a reason.';
comment on column directive_presentation.returned_by is 'The leader who gave it back; null while it waits, and of one that was issued.';
create unique index directive_presentation_waiting on directive_presentation (version_id) where returned_at is null;
create index directive_presentation_version on directive_presentation (version_id, presented_at desc);

alter table notice
    drop constraint notice_kind_known,
    drop constraint notice_asked,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED')),
    add constraint notice_asked check ((asked is not null) = (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED')));
comment on column notice.subject_id is 'What happened to what: the version of a directive that was issued, the directive that was withdrawn, the presentation of a draft. No foreign key: subjects of several modules.';
comment on column notice.note is 'What was changed, why, or by whom.';
