-- Roles are given by one person and confirmed by another, passwords are handed over by a code that who asked for it does not see; one's own account, and whom to call.

alter table role_assignment
    add column given_by     uuid references app_user (id),
    add column given_at     timestamptz,
    add column confirmed_by uuid references app_user (id),
    add column confirmed_at timestamptz,
    add column ended_by     uuid references app_user (id),
    add column ended_at     timestamptz,
    add constraint role_assignment_given check ((given_by is null) = (given_at is null)),
    add constraint role_assignment_confirmed check ((confirmed_by is null) = (confirmed_at is null)),
    add constraint role_assignment_ended check ((ended_by is null) = (ended_at is null)),
    add constraint role_assignment_not_oneself check (given_by <> user_id),
    add constraint role_assignment_other_eyes check (confirmed_by is null or given_by is not null and confirmed_by not in (given_by, user_id));
comment on column role_assignment.given_by is 'The administrator who gave it, and when; null: by the first start, a sample, or before this was kept.';
comment on column role_assignment.confirmed_by is 'The other person who confirmed it, and when; null with a giver: there was nobody else yet.';
comment on column role_assignment.ended_by is 'Who set its last day, and when.';

create table pending_role (
    id         uuid primary key,
    user_id    uuid        not null references app_user (id),
    role       varchar(20) not null,
    unit_id    uuid        not null references unit (id),
    valid_from date        not null,
    valid_to   date,
    given_by   uuid        not null references app_user (id),
    given_at   timestamptz not null,
    refused_by uuid references app_user (id),
    refused_at timestamptz,
    constraint pending_role_known check (role in ('LEADER', 'OFFICER', 'BOARD_HEAD', 'BOARD_SECRETARY', 'OBSERVER', 'ADMINISTRATOR')),
    constraint pending_role_validity check (valid_to is null or valid_to >= valid_from),
    constraint pending_role_refused check ((refused_by is null) = (refused_at is null)),
    constraint pending_role_not_oneself check (given_by <> user_id),
    constraint pending_role_other_eyes check (refused_by is null or refused_by <> given_by)
);
comment on table pending_role is 'A role that was given and waits for another person to confirm it: not in force. Confirmed it becomes a role_assignment of the same id and is gone from here; refused it stays until it is taken away.';
create index pending_role_user on pending_role (user_id);
create index pending_role_waiting on pending_role (unit_id, given_at) where refused_at is null;

create table password_slip (
    id         uuid primary key,
    user_id    uuid        not null references app_user (id),
    unit_id    uuid        not null references unit (id),
    asked_by   uuid        not null references app_user (id),
    asked_at   timestamptz not null,
    alone      boolean     not null,
    mailed     boolean     not null default false,
    code_hash  char(64),
    opened_by  uuid references app_user (id),
    opened_at  timestamptz,
    expires_at timestamptz,
    used_at    timestamptz,
    constraint password_slip_opened check ((opened_at is null) = (code_hash is null) and (opened_at is null) = (expires_at is null)),
    constraint password_slip_opener check (opened_by is null or opened_at is not null),
    constraint password_slip_other_eyes check (opened_by is null or opened_by <> user_id and (alone or opened_by <> asked_by)),
    constraint password_slip_used check (used_at is null or opened_at is not null)
);
comment on table password_slip is 'A code with which somebody chooses a new password, once: mailed to the own address, or on a slip that another person than who asked for it prints.';
comment on column password_slip.unit_id is 'Whoever confirms roles at this unit may print it: the topmost at which the person holds or is to hold a role.';
comment on column password_slip.alone is 'Nobody else could print it when it was asked for: the first set-up.';
comment on column password_slip.code_hash is 'SHA-256 of the code, which is stored nowhere.';
create unique index password_slip_open on password_slip (user_id) where used_at is null;
create index password_slip_waiting on password_slip (unit_id, asked_at) where opened_at is null;

create table account_news (
    id      uuid primary key,
    user_id uuid        not null references app_user (id),
    kind    varchar(20) not null,
    by_name varchar(150) not null,
    other   varchar(150),
    role    varchar(20),
    unit_id uuid references unit (id),
    at      timestamptz not null,
    seen_at timestamptz,
    constraint account_news_known check (kind in ('ROLE_GIVEN', 'ROLE_ENDED', 'PASSWORD_RESET')),
    constraint account_news_role check ((kind = 'PASSWORD_RESET') = (role is null) and (role is null) = (unit_id is null))
);
comment on table account_news is 'What others did to somebody''s account: told at the next sign-in, until it is seen.';
comment on column account_news.by_name is 'Who did it, by the name of that day.';
comment on column account_news.other is 'Who confirmed the role or printed the slip; null for nobody.';
create index account_news_unseen on account_news (user_id, at) where seen_at is null;

create view owed_account as
select 'ROLE_CONFIRM'::text as kind,
       p.id as record_id,
       p.unit_id,
       'CONFIRM'::text as needs,
       null::uuid as user_id,
       array[p.given_by, p.user_id] as barred,
       true as ready,
       'SUBMITTED'::text as state,
       u.display_name::text as title,
       ''::text as summary,
       array[p.role, g.display_name] as argument,
       p.given_at as since,
       null::date as due_on,
       'infinity'::date as until,
       '/confirmations'::text as href,
       '/confirmations'::text as list,
       false as silent
  from pending_role p
  join app_user u on u.id = p.user_id
  join app_user g on g.id = p.given_by
 where p.refused_at is null
union all
select 'PASSWORD_SLIP'::text,
       s.id,
       s.unit_id,
       'CONFIRM'::text,
       null::uuid,
       case when s.alone then array[s.user_id] else array[s.asked_by, s.user_id] end,
       true,
       'SUBMITTED'::text,
       u.display_name::text,
       ''::text,
       array[''::varchar, g.display_name],
       s.asked_at,
       null::date,
       'infinity'::date,
       '/confirmations'::text,
       '/confirmations'::text,
       false
  from password_slip s
  join app_user u on u.id = s.user_id
  join app_user g on g.id = s.asked_by
 where s.opened_at is null;
comment on view owed_account is 'Roles that wait to be confirmed and slips that wait to be printed, both by another person than who gave or asked for them (needs CONFIRM). Columns as of owed_plan.';
comment on column owed_account.argument is 'The role (empty: a slip), and who gave or asked.';

alter table app_user
    add column email varchar(254),
    add column phone varchar(30);
comment on column app_user.email is 'Of the person, who alone writes it: a code for a new password goes there.';

create table help_contact (
    id         int primary key default 1,
    name       varchar(150) not null,
    phone      varchar(30)  not null,
    saved_by   uuid         not null references app_user (id),
    saved_at   timestamptz  not null,
    constraint help_contact_one check (id = 1)
);
comment on table help_contact is 'Whom to call about the portal; stands on the sign-in page, so strangers read it.';

create table backup_told (
    id      bigint generated always as identity primary key,
    at      timestamptz  not null default now(),
    note    varchar(200) not null default '',
    told_by uuid references app_user (id)
);
comment on table backup_told is 'A backup that was made, as an administrator or a script tells: insert into backup_told (note) values (…). The portal does not look whether it is there.';

create table notice_off (
    user_id uuid        not null references app_user (id),
    kind    varchar(30) not null,
    primary key (user_id, kind)
);
comment on table notice_off is 'Kinds of notices that somebody does not want.';
