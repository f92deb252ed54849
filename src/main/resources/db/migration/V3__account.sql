-- Users, the roles they hold at units, and failed sign-ins.

create table app_user (
    id                   uuid primary key,
    username             varchar(60)  not null,
    display_name         varchar(150) not null,
    password_hash        varchar(255) not null,
    password_changed_at  timestamptz  not null,
    must_change_password boolean      not null default false,
    enabled              boolean      not null default true,
    created_at           timestamptz  not null,
    version              bigint       not null default 0,
    constraint app_user_username_unique unique (username),
    constraint app_user_username_form check (username = lower(username) and username ~ '^[a-z0-9][a-z0-9._-]{1,59}$')
);
comment on table app_user is 'Somebody who signs in.';
comment on column app_user.password_changed_at is 'A session older than this is no longer good.';

create table role_assignment (
    id         uuid primary key,
    user_id    uuid        not null references app_user (id),
    role       varchar(20) not null,
    unit_id    uuid        not null references unit (id),
    valid_from date        not null,
    valid_to   date,
    version    bigint      not null default 0,
    constraint role_assignment_role_known check (role in ('LEADER', 'OFFICER', 'BOARD_HEAD', 'BOARD_SECRETARY', 'OBSERVER', 'ADMINISTRATOR')),
    constraint role_assignment_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table role_assignment is 'A role held at a unit from a day to a day (inclusive); it reaches the unit and all below it.';
create index role_assignment_user on role_assignment (user_id);
create index role_assignment_unit on role_assignment (unit_id);

create table sign_in_attempt (
    id         bigint generated always as identity primary key,
    username   varchar(60)  not null,
    address    varchar(45)  not null,
    succeeded  boolean      not null,
    at         timestamptz  not null
);
comment on table sign_in_attempt is 'Sign-ins, good and bad, kept as long as throttling needs them.';
create index sign_in_attempt_username on sign_in_attempt (username, at desc);
create index sign_in_attempt_address on sign_in_attempt (address, at desc);
create index sign_in_attempt_at on sign_in_attempt (at);

create table kept_form (
    id         char(64)     primary key,
    owner      uuid         not null references app_user (id),
    path       varchar(500) not null,
    fields     text         not null,
    created_at timestamptz  not null,
    expires_at timestamptz  not null
);
comment on table kept_form is 'What somebody sent after the session had ended, until it is sent again.';
comment on column kept_form.id is 'SHA-256 of a random value in a cookie: only the browser that sent it gets it back.';
comment on column kept_form.fields is 'As a browser sends them: name=value&name=value, percent-encoded.';
create index kept_form_owner on kept_form (owner, created_at desc);
create index kept_form_expires_at on kept_form (expires_at);
