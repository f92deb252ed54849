-- What is asked and what is given to be done: the proposals that somebody has to answer, the tasks that somebody has to carry out.

create table proposal_source (
    id           uuid primary key,
    name         varchar(200) not null,
    kind         varchar(12)  not null,
    answer_days  int          not null,
    judging_days int          not null,
    basis        varchar(300) not null default '',
    valid_from   date         not null,
    valid_to     date,
    version      bigint       not null default 0,
    constraint proposal_source_known check (kind in ('CONFERENCE', 'REPORT', 'VISIT', 'RECEPTION', 'APP')),
    constraint proposal_source_days check (answer_days between 1 and 250 and judging_days between 1 and 250),
    constraint proposal_source_until check (valid_to is null or valid_to >= valid_from),
    constraint proposal_source_named check (name <> '')
);
comment on table proposal_source is 'By what way proposals (đề xuất, kiến nghị) come in, and the rule for answering those: data with dates.';
comment on column proposal_source.answer_days is 'Working days after the day on which it came in.';
comment on column proposal_source.judging_days is 'Days after the answer within which whoever raised it says whether it satisfies him.';
comment on column proposal_source.basis is 'The regulation.';

insert into proposal_source (id, name, kind, answer_days, judging_days, basis, valid_from)
values (gen_random_uuid(), 'Hội nghị', 'CONFERENCE', 10, 30, 'Quy chế làm việc của cấp ủy', date '2015-01-01'),
       (gen_random_uuid(), 'Báo cáo của cơ sở', 'REPORT', 10, 30, 'Quy chế làm việc của cấp ủy', date '2015-01-01'),
       (gen_random_uuid(), 'Đi cơ sở', 'VISIT', 10, 30, 'Quy chế làm việc của cấp ủy', date '2015-01-01'),
       (gen_random_uuid(), 'Bộ phận tiếp dân', 'RECEPTION', 10, 30, 'Quy định 11-QĐi/TW ngày 18/02/2019', date '2019-02-18'),
       (gen_random_uuid(), 'Ứng dụng của Trung ương', 'APP', 10, 30, 'Quy định 11-QĐi/TW ngày 18/02/2019', date '2019-02-18');

create table proposal (
    id             uuid primary key,
    source_id      uuid          not null references proposal_source (id),
    unit_id        uuid          not null references unit (id),
    raised_by      varchar(200)  not null,
    raised_unit_id uuid references unit (id),
    raised_on      date          not null,
    receipt        varchar(60)   not null default '',
    origin_kind    varchar(20)   not null default '',
    origin_id      uuid,
    origin_part    uuid,
    origin_title   varchar(500)  not null default '',
    origin_href    varchar(300)  not null default '',
    directive_id   uuid references directive (id),
    words          varchar(4000) not null,
    about          varchar(200)  not null default '',
    status         varchar(10)   not null,
    holder_unit_id uuid references unit (id),
    holder_body    varchar(200)  not null default '',
    due_on         date,
    level          int           not null default 1,
    answered_on    date,
    closed_on      date,
    created_by     uuid          not null references app_user (id),
    created_at     timestamptz   not null,
    version        bigint        not null default 0,
    constraint proposal_known check (status in ('OPEN', 'AWAITING', 'ANSWERED', 'CLOSED')),
    constraint proposal_words check (words <> '' and raised_by <> ''),
    constraint proposal_level check (level in (1, 2)),
    constraint proposal_held check (status not in ('OPEN', 'AWAITING') or holder_unit_id is not null and due_on is not null),
    constraint proposal_answered check (status not in ('ANSWERED') or answered_on is not null),
    constraint proposal_closed check ((status = 'CLOSED') = (closed_on is not null)),
    constraint proposal_origin check ((origin_id is null) = (origin_kind = ''))
);
comment on table proposal is 'A proposal (đề xuất, kiến nghị) from the day on which it was raised until it was answered and judged; never with the name of a citizen.';
comment on column proposal.unit_id is 'Where it was raised: whose proposal it is, and to whom the answer goes home.';
comment on column proposal.raised_by is 'A post or a unit, never a person.';
comment on column proposal.receipt is 'Number of the receipt at the reception office, which alone knows the citizen.';
comment on column proposal.origin_part is 'The part of the record in which it stands, such as one of the minutes.';
comment on column proposal.holder_unit_id is 'Who has to answer now; of one that was passed to a body outside the portal, who follows it up.';
comment on column proposal.holder_body is 'The body outside the portal that has it; else empty.';
comment on column proposal.status is 'AWAITING: the clock stands, as information is awaited. ANSWERED: until whoever raised it says whether it satisfies.';
comment on column proposal.level is '2: it did not satisfy and went a level up.';
comment on column proposal.due_on is 'By when it has to be answered, with what was added since.';
create unique index proposal_part_once on proposal (origin_part) where origin_part is not null;
create index proposal_open on proposal (holder_unit_id, due_on) where status in ('OPEN', 'AWAITING');
create index proposal_unclosed on proposal (unit_id, due_on) where status <> 'CLOSED';
create index proposal_unit on proposal (unit_id, raised_on desc);
create index proposal_origin on proposal (origin_id) where origin_id is not null;
create index proposal_directive on proposal (directive_id) where directive_id is not null;

create table task (
    id            uuid primary key,
    parent_id     uuid references task (id) on delete cascade,
    origin_kind   varchar(20)   not null default '',
    origin_id     uuid,
    origin_title  varchar(500)  not null default '',
    origin_href   varchar(300)  not null default '',
    directive_id  uuid references directive (id),
    giver_unit_id uuid          not null references unit (id),
    giver_id      uuid          not null references app_user (id),
    unit_id       uuid          not null references unit (id),
    user_id       uuid references app_user (id),
    title         varchar(300)  not null,
    words         varchar(4000) not null default '',
    evidence      varchar(1000) not null default '',
    due_on        date          not null,
    status        varchar(10)   not null,
    given_at      timestamptz   not null,
    reported_at   timestamptz,
    closed_at     timestamptz,
    version       bigint        not null default 0,
    constraint task_known check (status in ('GIVEN', 'STARTED', 'REPORTED', 'RETURNED', 'DONE', 'CANCELLED')),
    constraint task_titled check (title <> ''),
    constraint task_reported check (status not in ('REPORTED', 'DONE') or reported_at is not null),
    constraint task_closed check ((status in ('DONE', 'CANCELLED')) = (closed_at is not null)),
    constraint task_origin check ((origin_id is null) = (origin_kind = ''))
);
comment on table task is 'Something that one unit gave to another or to a person to be done by a day (giao nhiệm vụ).';
comment on column task.parent_id is 'The act by which it was given to several units at once: each has its own.';
comment on column task.user_id is 'The person at the unit who has to do it; null: whoever writes for the unit.';
comment on column task.evidence is 'What is expected as evidence.';
comment on column task.status is 'REPORTED: done as its unit says, until who gave it closes it (DONE) or gives it back (RETURNED).';
create index task_open on task (unit_id, due_on) where status in ('GIVEN', 'STARTED', 'RETURNED');
create index task_reported on task (giver_unit_id, reported_at) where status = 'REPORTED';
create index task_given on task (giver_unit_id, due_on) where status not in ('DONE', 'CANCELLED');
create index task_person on task (user_id) where user_id is not null;
create index task_unit on task (unit_id, given_at desc);
create index task_parent on task (parent_id) where parent_id is not null;
create index task_origin on task (origin_id) where origin_id is not null;
create index task_directive on task (directive_id) where directive_id is not null;
