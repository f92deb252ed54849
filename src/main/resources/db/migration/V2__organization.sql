-- Units, terms, people, reporting periods and holidays.

create table unit (
    id             uuid primary key,
    parent_id      uuid references unit (id),
    kind           varchar(20)  not null,
    name           varchar(200) not null,
    short_name     varchar(100) not null,
    committee_name varchar(200) not null,
    symbol         varchar(20)  not null,
    code           varchar(10),
    slug           varchar(60)  not null,
    reporting      boolean      not null,
    valid_from     date         not null,
    valid_to       date,
    version        bigint       not null default 0,
    constraint unit_kind_known check (kind in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'TOWNSHIP', 'WARD')),
    constraint unit_validity check (valid_to is null or valid_to >= valid_from),
    constraint unit_not_its_own_parent check (parent_id is distinct from id),
    constraint unit_slug_unique unique (slug)
);
comment on table unit is 'A Party committee and its territory. Any tree; codes are attributes, because they were reused after mergers.';
comment on column unit.name is 'Territory with its kind: xã Đồng Hóa.';
comment on column unit.short_name is 'What a narrow table shows and sorts by: Đồng Hóa.';
comment on column unit.committee_name is 'The Party committee: Đảng ủy xã Đồng Hóa.';
comment on column unit.symbol is 'Abbreviation in reference numbers: TU, HU, ĐU.';
comment on column unit.code is 'Official territorial code of its time.';
comment on column unit.slug is 'Name in sample accounts and addresses, without tones.';
comment on column unit.reporting is 'Owes plans and reports to the unit above.';
comment on column unit.valid_to is 'Last day of existence; null while it exists.';
create index unit_parent on unit (parent_id);
create index unit_name_sort on unit (short_name collate "vi-x-icu");

create table unit_closure (
    ancestor_id   uuid not null references unit (id),
    descendant_id uuid not null references unit (id),
    depth         int  not null,
    primary key (ancestor_id, descendant_id),
    constraint unit_closure_depth check (depth >= 0 and (depth = 0) = (ancestor_id = descendant_id))
);
comment on table unit_closure is 'Every unit under every unit above it, itself included: the reach of a role.';
create index unit_closure_descendant on unit_closure (descendant_id, ancestor_id);

create table term (
    id        uuid primary key,
    name      varchar(50) not null,
    starts_on date        not null,
    ends_on   date        not null,
    version   bigint      not null default 0,
    constraint term_name_unique unique (name),
    constraint term_order check (ends_on > starts_on)
);
comment on table term is 'A term (nhiệm kỳ) between two congresses.';

create table person (
    id          uuid primary key,
    unit_id     uuid         not null references unit (id),
    family_name varchar(100) not null,
    given_name  varchar(50)  not null,
    version     bigint       not null default 0
);
comment on table person is 'Somebody whom a record names: a board member, a lead. No more than the work needs.';
comment on column person.family_name is 'Họ và tên đệm.';
comment on column person.given_name is 'Tên; lists sort by it first.';
create index person_unit on person (unit_id, given_name collate "vi-x-icu", family_name collate "vi-x-icu");

create table reporting_period (
    id             uuid primary key,
    kind           varchar(10) not null,
    year           int         not null,
    quarter        int,
    starts_on      date        not null,
    ends_on        date        not null,
    opens_on       date        not null,
    plan_due_on    date        not null,
    plan_lock_on   date        not null,
    report_due_on  date        not null,
    report_lock_on date        not null,
    version        bigint      not null default 0,
    constraint reporting_period_kind_known check (kind in ('QUARTER', 'YEAR')),
    constraint reporting_period_year check (year between 2000 and 2100),
    constraint reporting_period_quarter check ((kind = 'QUARTER') = (quarter is not null) and quarter between 1 and 4),
    constraint reporting_period_order check (ends_on >= starts_on),
    constraint reporting_period_plan_dates check (plan_lock_on >= plan_due_on and opens_on <= plan_due_on),
    constraint reporting_period_report_dates check (report_lock_on >= report_due_on and report_due_on >= starts_on),
    constraint reporting_period_unique unique nulls not distinct (kind, year, quarter)
);
comment on table reporting_period is 'A quarter or a year (kỳ báo cáo) for which a plan and then a report are owed. Days are of Asia/Ho_Chi_Minh.';
comment on column reporting_period.opens_on is 'From this day on the plan can be drawn up and is owed.';
comment on column reporting_period.plan_due_on is 'Hạn nộp: last day that counts as on time.';
comment on column reporting_period.plan_lock_on is 'Hạn khóa: last day on which anybody edits.';
create index reporting_period_start on reporting_period (starts_on desc, kind);

create table holiday (
    day  date primary key,
    name varchar(100) not null
);
comment on table holiday is 'A day off on which no due date is laid.';
