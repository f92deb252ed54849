-- Series of conferences that remember from month to month; who stands in for whom while somebody is absent.

create table conference_series (
    id             uuid primary key,
    unit_id        uuid         not null references unit (id),
    kind_id        uuid         not null references conference_kind (id),
    title          varchar(200) not null,
    meeting_title  varchar(300) not null,
    place          varchar(300) not null default '',
    chair          varchar(200) not null default '',
    secretary      varchar(200) not null default '',
    rule           varchar(12)  not null,
    day            int,
    week           int,
    weekday        int,
    begins_at      time         not null,
    minutes        int          not null,
    seats          int,
    starts_on      date         not null,
    ends_on        date,
    created_by     uuid         not null references app_user (id),
    created_at     timestamptz  not null,
    version        bigint       not null default 0,
    search         text         not null generated always as (search_text(title || ' ' || place || ' ' || chair)) stored,
    constraint conference_series_titled check (title <> '' and meeting_title <> ''),
    constraint conference_series_rule check (
        rule = 'DAY' and day between 1 and 31 and week is null and weekday is null
        or rule = 'WEEKDAY' and day is null and week between 1 and 5 and weekday between 1 and 7
        or rule = 'LAST_WORKING' and day is null and week is null and weekday is null),
    constraint conference_series_hours check (minutes between 15 and 900),
    constraint conference_series_seats check (seats between 1 and 10000),
    constraint conference_series_months check (extract(day from starts_on) = 1 and (ends_on is null or extract(day from ends_on) = 1 and ends_on >= starts_on))
);
comment on table conference_series is 'A conference that comes again each month (giao ban hằng tháng, sinh hoạt báo cáo viên): who holds it, when, who is called.';
comment on column conference_series.meeting_title is 'What one meeting is called, with {thang} and {nam}.';
comment on column conference_series.rule is 'DAY: on the day of the month, of a shorter month its last; WEEKDAY: on the so-manieth such day, 5 being the last; LAST_WORKING: on the last working day. On a day off it is the next working day.';
comment on column conference_series.weekday is '1: Monday … 7: Sunday.';
comment on column conference_series.minutes is 'How long a meeting takes.';
comment on column conference_series.seats is 'Each unit that reports below fills so many; null if they are not called all.';
comment on column conference_series.starts_on is 'First day of its first month; ends_on: of its last one, null for no end.';
create index conference_series_host on conference_series (unit_id);
create index conference_series_kind on conference_series (kind_id);

create table conference_series_group (
    series_id uuid not null references conference_series (id) on delete cascade,
    group_id  uuid not null references call_group (id),
    primary key (series_id, group_id)
);
comment on table conference_series_group is 'Standing groups that are called to each meeting of a series.';
create index conference_series_group_group on conference_series_group (group_id);

create table conference_series_unit (
    series_id uuid not null references conference_series (id) on delete cascade,
    unit_id   uuid not null references unit (id),
    primary key (series_id, unit_id)
);
comment on table conference_series_unit is 'Units that are called to each meeting of a series, besides those below its host.';
create index conference_series_unit_unit on conference_series_unit (unit_id);

alter table conference
    add column series_id    uuid references conference_series (id),
    add column series_month date,
    add column series_day   date,
    add constraint conference_of_series check ((series_id is null) = (series_month is null) and (series_id is null) = (series_day is null)
        and (series_id is null or called) and (series_month is null or extract(day from series_month) = 1));
comment on column conference.series_month is 'First day of the month for which it stands in its series.';
comment on column conference.series_day is 'Its day by the rule of the series, as it was when it was planned; held_on may have been moved.';
create unique index conference_series_month_once on conference (series_id, series_month) where series_id is not null and status <> 'CANCELLED';

create table conference_series_skip (
    series_id  uuid         not null references conference_series (id) on delete cascade,
    month      date         not null,
    reason     varchar(500) not null,
    skipped_by uuid         not null references app_user (id),
    skipped_at timestamptz  not null,
    primary key (series_id, month),
    constraint conference_series_skip_reason check (reason <> '' and extract(day from month) = 1)
);
comment on table conference_series_skip is 'A month in which a series does not meet, and why.';

create table series_topic (
    id            uuid primary key,
    series_id     uuid          not null references conference_series (id) on delete cascade,
    conference_id uuid references conference (id) on delete set null,
    title         varchar(300)  not null,
    note          varchar(2000) not null default '',
    raised_by     uuid          not null references app_user (id),
    raised_on     date          not null,
    closed_by     uuid references app_user (id),
    closed_on     date,
    outcome       varchar(1000) not null default '',
    version       bigint        not null default 0,
    constraint series_topic_titled check (title <> ''),
    constraint series_topic_closed check ((closed_on is null) = (closed_by is null) and (closed_on is not null or outcome = ''))
);
comment on table series_topic is 'A topic to watch (nội dung cần theo dõi): raised at a meeting, carried to each further one until it is closed.';
create index series_topic_series on series_topic (series_id, raised_on);

create table series_item (
    id            uuid primary key,
    series_id     uuid          not null references conference_series (id) on delete cascade,
    unit_id       uuid          not null references unit (id),
    title         varchar(300)  not null,
    why           varchar(2000) not null,
    minutes       int,
    month         date,
    state         varchar(10)   not null,
    answer        varchar(1000) not null default '',
    proposed_by   uuid          not null references app_user (id),
    proposed_at   timestamptz   not null,
    decided_by    uuid references app_user (id),
    decided_at    timestamptz,
    conference_id uuid references conference (id) on delete set null,
    version       bigint        not null default 0,
    constraint series_item_filled check (title <> '' and why <> '' and (minutes between 1 and 480) is not false
        and (month is null or extract(day from month) = 1)),
    constraint series_item_known check (state in ('PROPOSED', 'ACCEPTED', 'POSTPONED', 'DECLINED', 'PLACED')),
    constraint series_item_decided check ((state = 'PROPOSED') = (decided_by is null) and (decided_by is null) = (decided_at is null)
        and (state not in ('POSTPONED', 'DECLINED') or answer <> ''))
);
comment on table series_item is 'What a participant proposes for a coming meeting of a series, and what the host says to it.';
comment on column series_item.unit_id is 'Who proposes it; it speaks to the item.';
comment on column series_item.month is 'For which meeting; null for whichever comes next.';
comment on column series_item.state is 'ACCEPTED: goes into the next draft; PLACED: stands in an agenda; POSTPONED: waits for another month; DECLINED: will not.';
create index series_item_series on series_item (series_id, proposed_at desc);
create index series_item_unit on series_item (unit_id);

alter table conference_agenda add column carried boolean not null default false;
comment on column conference_agenda.carried is 'It came from what the series carries on, and is not copied into the agenda of the next meeting.';

create table series_asked (
    series_id uuid primary key references conference_series (id) on delete cascade,
    month     date        not null,
    held_on   date        not null,
    since     timestamptz not null
);
comment on table series_asked is 'The meeting of a series that comes within seven days, opened or not, as looked up once a day and after each step.';

create view owed_series as
select 'SERIES_NEXT'::text as kind,
       s.id as record_id,
       s.unit_id,
       'EDIT'::text as needs,
       null::uuid as user_id,
       '{}'::uuid[] as barred,
       true as ready,
       'NONE'::text as state,
       s.title::text as title,
       s.place::text as summary,
       array[a.month::text, a.held_on::text]::varchar[] as argument,
       a.since,
       a.held_on as due_on,
       a.held_on as until,
       '/conferences/series/' || s.id as href,
       '/conferences/series'::text as list,
       false as silent
  from series_asked a
  join conference_series s on s.id = a.series_id
  join unit n on n.id = s.unit_id and n.reporting
 where not exists (select 1 from conference c where c.series_id = s.id and c.series_month = a.month and c.status <> 'CANCELLED')
union all
select 'SERIES_NEXT_OFFICE',
       s.id,
       s.unit_id,
       'REGISTER',
       null::uuid,
       '{}'::uuid[],
       true,
       'NONE',
       s.title::text,
       s.place::text,
       array[a.month::text, a.held_on::text]::varchar[],
       a.since,
       a.held_on,
       a.held_on,
       '/conferences/series/' || s.id,
       '/conferences/series',
       false
  from series_asked a
  join conference_series s on s.id = a.series_id
  join unit n on n.id = s.unit_id and not n.reporting
 where not exists (select 1 from conference c where c.series_id = s.id and c.series_month = a.month and c.status <> 'CANCELLED');
comment on view owed_series is 'Meetings of series that are to be opened. Columns as of owed_plan.';

create table absence (
    id           uuid primary key,
    user_id      uuid         not null references app_user (id),
    deputy_id    uuid references app_user (id),
    first_day    date         not null,
    last_day     date         not null,
    note         varchar(300) not null default '',
    entered_by   uuid         not null references app_user (id),
    entered_at   timestamptz  not null,
    withdrawn_at timestamptz,
    withdrawn_by uuid references app_user (id),
    version      bigint       not null default 0,
    constraint absence_days check (last_day >= first_day),
    constraint absence_deputy check (deputy_id <> user_id),
    constraint absence_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null))
);
comment on table absence is 'A user is not there from a day to a day (inclusive), and who does meanwhile what waits for him. The deputy does what his own roles allow and nothing more.';
comment on column absence.deputy_id is 'Null where nobody else holds the same role.';
comment on column absence.entered_by is 'He himself, or who leads his unit.';
create index absence_user on absence (user_id, last_day) where withdrawn_at is null;
create index absence_of_deputy on absence (deputy_id, last_day) where withdrawn_at is null and deputy_id is not null;

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

-- Of these the heading says which of several things happened, as of a directive what it asks.
alter table notice
    drop constraint notice_asked,
    drop constraint notice_asked_known,
    add constraint notice_asked check ((asked is not null) = (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'SERIES_ITEM_PROPOSED', 'ABSENCE_NOTED'))),
    add constraint notice_asked_known check (asked in ('CARRY_OUT', 'TO_KNOW', 'PROPOSED', 'ACCEPTED', 'POSTPONED', 'DECLINED',
                                                       'DEPUTY', 'ABSENT', 'AWAY', 'OVER'));
