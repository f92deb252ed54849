-- What each unit owes for each period, its plan, its report, and the rounds between commune and district.

create table obligation (
    id                 uuid primary key,
    unit_id            uuid        not null references unit (id),
    period_id          uuid        not null references reporting_period (id),
    subject            varchar(10) not null,
    status             varchar(10) not null default 'NONE',
    due_on             date        not null,
    lock_on            date        not null,
    extended_due_on    date,
    first_submitted_on date,
    return_count       int         not null default 0,
    accepted_on        date,
    frozen_standing    varchar(15),
    frozen_at          timestamptz,
    version            bigint      not null default 0,
    constraint obligation_subject_known check (subject in ('PLAN', 'REPORT')),
    constraint obligation_status_known check (status in ('NONE', 'DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint obligation_standing_known check (frozen_standing in ('SILENT', 'ON_TIME', 'EXTENDED', 'LATE', 'RETURNED', 'AFTER_RETURN')),
    constraint obligation_lock check (lock_on >= due_on),
    constraint obligation_extension check (extended_due_on is null or extended_due_on > due_on),
    constraint obligation_frozen check ((frozen_standing is null) = (frozen_at is null)),
    constraint obligation_submitted check (status in ('NONE', 'DRAFT') = (first_submitted_on is null)),
    constraint obligation_accepted check ((status = 'ACCEPTED') = (accepted_on is not null)),
    constraint obligation_unique unique (period_id, subject, unit_id)
);
comment on table obligation is 'One plan or one report that one unit owes for one period: what every count, matrix and reminder is made from. Days are of Asia/Ho_Chi_Minh.';
comment on column obligation.status is 'NONE until a draft is begun; then as the plan or the report.';
comment on column obligation.due_on is 'Copied from the period and kept in step with it until the lock.';
comment on column obligation.extended_due_on is 'The unit''s own later due date, if it was given more time; edits are possible up to the later of this and lock_on.';
comment on column obligation.frozen_standing is 'The figure as it was at the lock; never changed afterwards.';
create index obligation_unit on obligation (unit_id, period_id);
create index obligation_queue on obligation (subject, first_submitted_on) where status = 'SUBMITTED';
create index obligation_to_freeze on obligation (lock_on) where frozen_at is null;

-- The one place of the timeliness rule: on time, extended, late, accepted after a return, returned, silent, not due.
create function standing(frozen text, status text, due_on date, extended_due_on date, first_submitted_on date, return_count int, today date)
    returns text
    language sql immutable parallel safe
    return case
        when frozen is not null then frozen
        when status = 'RETURNED' then 'RETURNED'
        when status = 'ACCEPTED' and return_count > 0 then 'AFTER_RETURN'
        when first_submitted_on <= due_on then 'ON_TIME'
        when first_submitted_on <= extended_due_on then 'EXTENDED'
        when first_submitted_on is not null then 'LATE'
        when today <= greatest(due_on, extended_due_on) then 'NOT_DUE'
        else 'SILENT'
    end;
comment on function standing(text, text, date, date, date, int, date) is
    'How a unit stands with one obligation on a day. A first submission counts by its day; what happened between submission and acceptance does not make it late.';

create table deadline_extension (
    id            uuid primary key,
    obligation_id uuid          not null references obligation (id),
    due_on        date          not null,
    reason        varchar(1000) not null,
    granted_by    uuid          not null references app_user (id),
    granted_at    timestamptz   not null
);
comment on column deadline_extension.id is 'Given by the form that granted it, so that pressing twice grants once.';
comment on table deadline_extension is 'More time for one unit (gia hạn), with its reason; the newest one is in force.';
create index deadline_extension_obligation on deadline_extension (obligation_id, granted_at desc);

create table plan (
    id              uuid primary key,
    unit_id         uuid        not null references unit (id),
    period_id       uuid        not null references reporting_period (id),
    status          varchar(10) not null,
    goals           text        not null default '',
    entered_for     boolean     not null default false,
    created_by      uuid        not null references app_user (id),
    created_at      timestamptz not null,
    last_edited_by  uuid        not null references app_user (id),
    last_edited_at  timestamptz not null,
    written_by      uuid[]      not null,
    version         bigint      not null default 0,
    constraint plan_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint plan_unit_period_unique unique (unit_id, period_id)
);
comment on table plan is 'A unit''s plan for a period.';
comment on column plan.goals is 'Mục đích, yêu cầu: what the plan is to reach, in a few sentences.';
comment on column plan.entered_for is 'Entered by the district on the commune''s behalf.';
comment on column plan.written_by is 'Everybody who ever wrote in it: none of them may review it.';

create table plan_line (
    id                uuid primary key,
    plan_id           uuid          not null references plan (id) on delete cascade,
    position          int           not null,
    task              varchar(1000) not null default '',
    field             varchar(30),
    starts_on         date,
    ends_on           date,
    lead_person_id    uuid references person (id),
    lead_text         varchar(200)  not null default '',
    coordinating      varchar(500)  not null default '',
    expected_result   varchar(1000) not null default '',
    indicator         varchar(200)  not null default '',
    target            numeric(15, 2),
    directive_ref     varchar(200)  not null default '',
    carried_from_id   uuid references plan_line (id),
    carried_count     int           not null default 0,
    first_period_id   uuid          not null references reporting_period (id),
    constraint plan_line_field_known check (field in ('PROPAGANDA', 'POLITICAL_THEORY', 'SCIENCE_EDUCATION', 'CULTURE_ARTS',
        'PARTY_HISTORY', 'PUBLIC_OPINION', 'FOLLOWING_HO_CHI_MINH', 'RAPPORTEUR')),
    constraint plan_line_dates check (ends_on >= starts_on),
    constraint plan_line_target check (target >= 0),
    constraint plan_line_carried check ((carried_from_id is null) = (carried_count = 0)),
    constraint plan_line_carried_once unique (plan_id, carried_from_id)
);
comment on table plan_line is 'One task of a plan. A draft line may be incomplete; submitting demands that it is whole.';
comment on column plan_line.lead_person_id is 'A member of the board, where the lead is one; else lead_text.';
comment on column plan_line.carried_count is 'Age: how many periods the task has been carried over.';
comment on column plan_line.first_period_id is 'The period in which the task was first planned.';
create index plan_line_plan on plan_line (plan_id, position);
create index plan_line_task_search on plan_line using gin (fold(task) gin_trgm_ops);
create index plan_line_carried_from on plan_line (carried_from_id);

create table report (
    id              uuid primary key,
    plan_id         uuid        not null references plan (id),
    status          varchar(10) not null,
    assessment      text        not null default '',
    proposals       text        not null default '',
    entered_for     boolean     not null default false,
    created_by      uuid        not null references app_user (id),
    created_at      timestamptz not null,
    last_edited_by  uuid        not null references app_user (id),
    last_edited_at  timestamptz not null,
    written_by      uuid[]      not null,
    version         bigint      not null default 0,
    constraint report_status_known check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    constraint report_plan_unique unique (plan_id)
);
comment on table report is 'How an accepted plan was carried out, line by line.';
comment on column report.assessment is 'Đánh giá chung.';
comment on column report.proposals is 'Đề xuất, kiến nghị.';

create table report_line (
    id           uuid primary key,
    report_id    uuid          not null references report (id) on delete cascade,
    plan_line_id uuid          not null references plan_line (id),
    outcome      varchar(10),
    reached      numeric(15, 2),
    reason       varchar(1000) not null default '',
    carry_over   boolean,
    constraint report_line_outcome_known check (outcome in ('DONE', 'PARTLY', 'NOT_DONE')),
    constraint report_line_reached check (reached >= 0),
    constraint report_line_unique unique (report_id, plan_line_id)
);
comment on column report_line.carry_over is 'Of an undone task: true carries it into the next period''s plan, false drops it.';
create index report_line_plan_line on report_line (plan_line_id);

create table review_round (
    id            uuid primary key,
    plan_id       uuid        not null references plan (id),
    subject       varchar(10) not null,
    number        int         not null,
    submitted_by  uuid        not null references app_user (id),
    submitted_at  timestamptz not null,
    note          varchar(2000) not null default '',
    content       jsonb       not null,
    decision      varchar(10),
    decided_by    uuid references app_user (id),
    decided_at    timestamptz,
    constraint review_round_subject_known check (subject in ('PLAN', 'REPORT')),
    constraint review_round_decision_known check (decision in ('RETURNED', 'ACCEPTED')),
    constraint review_round_decided check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
    constraint review_round_four_eyes check (decided_by is distinct from submitted_by or decided_by is null),
    constraint review_round_number_unique unique (plan_id, subject, number)
);
comment on table review_round is 'One submission and the district''s decision on it; kept for ever.';
comment on column review_round.id is 'Given by the form that sent it, so that pressing twice sends once.';
comment on column review_round.content is 'What was submitted, whole, as it was: the difference between rounds is made from it.';

create table return_reason (
    id         uuid primary key,
    round_id   uuid          not null references review_round (id),
    position   int           not null,
    line_id    uuid,
    text       varchar(2000) not null,
    answer     varchar(2000) not null default '',
    met        boolean,
    judged_by  uuid references app_user (id),
    judged_at  timestamptz,
    constraint return_reason_judged check ((met is null) = (judged_by is null) and (met is null) = (judged_at is null))
);
comment on table return_reason is 'Why a submission was returned, pinned to the whole or to one line, the unit''s answer, and whether it was met.';
comment on column return_reason.line_id is 'The plan line it is pinned to; no foreign key, because the unit may answer by deleting the line.';
create index return_reason_round on return_reason (round_id, position);
