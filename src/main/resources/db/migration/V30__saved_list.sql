-- What somebody took part in is counted from him, not from all records that he sees.
create index plan_written_by on plan using gin (written_by);
create index report_written_by on report using gin (written_by);
create index review_round_decided_by on review_round (decided_by) where decided_by is not null;

create table saved_list (
    id       uuid primary key,
    user_id  uuid          not null references app_user (id),
    path     varchar(200)  not null,
    query    varchar(1500) not null,
    name     varchar(80)   not null,
    saved_at timestamptz   not null,
    constraint saved_list_asks check (query <> '')
);
comment on table saved_list is 'Filters that somebody keeps under a name of his own; nobody else sees them.';
comment on column saved_list.path is 'The list, without the context path.';
comment on column saved_list.query is 'What it is asked for and its order, as in the address, without a page.';
create unique index saved_list_name on saved_list (user_id, path, lower(name));
