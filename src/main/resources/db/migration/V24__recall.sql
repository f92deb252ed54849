-- What changed in a round is kept with it, and what was sent, accepted or issued too early can be recalled.

alter table review_round
    add column word_changes jsonb;
comment on column review_round.word_changes is 'Its texts against those of the round before, word by word, made when it was sent; null: the first round, or an older one.';

alter table review_round
    add column opened_by uuid references app_user (id),
    add column opened_at timestamptz,
    add constraint review_round_opened check ((opened_by is null) = (opened_at is null));
comment on column review_round.opened_at is 'When a reviewer first opened it: until then the unit can recall it.';
comment on table review_round is 'One submission and the district''s decision on it; kept for ever, unless its unit recalled it before anybody had opened it.';

create table recall (
    id          uuid primary key,
    plan_id     uuid        not null references plan (id),
    subject     varchar(10) not null,
    round_id    uuid        not null,
    kind        varchar(10) not null,
    done_by     uuid        not null references app_user (id),
    done_at     timestamptz not null,
    recalled_by uuid        not null references app_user (id),
    recalled_at timestamptz not null,
    constraint recall_subject_known check (subject in ('PLAN', 'REPORT')),
    constraint recall_kind_known check (kind in ('SENDING', 'ACCEPTANCE')),
    constraint recall_order check (recalled_at >= done_at)
);
comment on table recall is 'What was taken back of the rounds of a plan or report: a sending that nobody had opened, an acceptance of the last ten minutes.';
comment on column recall.round_id is 'The round. No foreign key: one that was recalled before anybody opened it is not kept.';
comment on column recall.done_by is 'Who had sent or accepted it, and when.';
create index recall_plan on recall (plan_id, subject, recalled_at);
create index recall_round on recall (round_id);

create table directive_recall (
    id          uuid primary key,
    version_id  uuid        not null references directive_version (id),
    issued_by   uuid        not null references app_user (id),
    issued_at   timestamptz not null,
    recalled_by uuid        not null references app_user (id),
    recalled_at timestamptz not null,
    constraint directive_recall_order check (recalled_at >= issued_at)
);
comment on table directive_recall is 'A version that was issued too early and recalled within ten minutes, before any unit had acted on it.';
create index directive_recall_version on directive_recall (version_id, recalled_at);

alter table notice
    drop constraint notice_kind_known,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED', 'DIRECTIVE_RECALLED',
                                                     'PLAN_SENT', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'PLAN_EXTENDED', 'PLAN_RECALLED',
                                                     'REPORT_SENT', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'REPORT_EXTENDED', 'REPORT_RECALLED',
                                                     'DUE_SOON', 'OVERDUE'));
create index notice_subject on notice (subject_id);

alter table plan
    add column removed jsonb not null default '[]';
comment on column plan.removed is 'Lines deleted from the draft, with their places: they can be restored until the plan is sent.';

alter table report_line
    add column marked boolean not null default false;
comment on column report_line.marked is 'Marked as done together with others by one button, and not looked at since: that can be undone.';
