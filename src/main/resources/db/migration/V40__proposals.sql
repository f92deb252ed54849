-- Proposals on their way: who had each of them and by when he had to answer, what became of it, what is told of it and what it asks of whom.

alter table proposal
    alter column words type varchar(10000),
    add column entered_for  boolean not null default false,
    add column deliver_by   date,
    add column delivered_on date,
    add column judge_until  date,
    add column verdict      varchar(10),
    add column search       text    not null generated always as (search_text(words || ' ' || about || ' ' || raised_by || ' ' || receipt)) stored,
    add constraint proposal_verdict_known check (verdict in ('SATISFIED', 'PARTLY', 'NOT', 'SILENT')),
    add constraint proposal_judged check (status <> 'CLOSED' or verdict is not null),
    add constraint proposal_delivered check ((delivered_on is null) = (judge_until is null) and (delivered_on is null or status in ('ANSWERED', 'CLOSED'))),
    add constraint proposal_deliver check (status <> 'ANSWERED' or deliver_by is not null);
comment on column proposal.entered_for is 'The district entered it for the unit.';
comment on column proposal.deliver_by is 'By when whoever raised it has to be told the answer.';
comment on column proposal.delivered_on is 'Whoever raised it was told the answer of this level.';
comment on column proposal.judge_until is 'The last day on which he can say whether it satisfies him; after it the proposal is closed as SILENT.';
comment on column proposal.verdict is 'Of the answer of the last level.';
comment on column proposal_source.judging_days is 'Days after whoever raised it was told the answer, within which he says whether it satisfies him.';
create index proposal_raised_unit on proposal (raised_unit_id) where raised_unit_id is not null;
create index proposal_silent on proposal (judge_until) where status = 'ANSWERED';
create index proposal_newest on proposal (raised_on desc, id);
create index proposal_clock on proposal (due_on) where status = 'OPEN';

create table proposal_leg (
    id           uuid primary key,
    proposal_id  uuid          not null references proposal (id) on delete cascade,
    number       int           not null,
    level        int           not null,
    unit_id      uuid          not null references unit (id),
    body         varchar(200)  not null default '',
    reason       varchar(1000) not null default '',
    received_on  date          not null,
    days         int           not null,
    extra_days   int           not null default 0,
    extra_reason varchar(1000) not null default '',
    due_on       date          not null,
    ended_on     date,
    constraint proposal_leg_once unique (proposal_id, number),
    constraint proposal_leg_days check (days between 1 and 250 and extra_days between 0 and 250),
    constraint proposal_leg_extended check ((extra_days = 0) = (extra_reason = '')),
    constraint proposal_leg_level check (level in (1, 2))
);
comment on table proposal_leg is 'One body after another that had a proposal, each with its own clock; the last one has it.';
comment on column proposal_leg.unit_id is 'Who answers, or follows up what a body outside the portal has.';
comment on column proposal_leg.reason is 'Why it was passed on to it, or opened again.';
comment on column proposal_leg.days is 'Working days after the day on which it was received, by the rule of that day.';
comment on column proposal_leg.extra_days is 'Given once, with a reason.';
create index proposal_leg_last on proposal_leg (proposal_id) where ended_on is null;
create index proposal_leg_unit on proposal_leg (unit_id);

create table proposal_pause (
    id          uuid primary key,
    proposal_id uuid          not null references proposal (id) on delete cascade,
    leg_id      uuid          not null references proposal_leg (id) on delete cascade,
    asked_on    date          not null,
    awaited     varchar(1000) not null,
    reply_by    date          not null,
    got_on      date,
    constraint proposal_pause_days check (got_on is null or got_on >= asked_on)
);
comment on table proposal_pause is 'Information is awaited of where the proposal was raised: days after asked_on, up to got_on, do not count.';
create unique index proposal_pause_open on proposal_pause (proposal_id) where got_on is null;
create index proposal_pause_leg on proposal_pause (leg_id);

create table proposal_answer (
    id          uuid primary key,
    unit_id     uuid           not null references unit (id),
    words       varchar(10000) not null,
    answered_by uuid           not null references app_user (id),
    answered_at timestamptz    not null,
    constraint proposal_answer_words check (words <> '')
);
comment on table proposal_answer is 'One answer, to one proposal or to several alike.';

create table proposal_reply (
    id           uuid primary key,
    proposal_id  uuid         not null references proposal (id) on delete cascade,
    level        int          not null,
    answer_id    uuid         not null references proposal_answer (id),
    answered_on  date         not null,
    seen_at      timestamptz,
    delivered_on date,
    way          varchar(12),
    note         varchar(500) not null default '',
    verdict      varchar(10),
    said         varchar(2000) not null default '',
    judged_on    date,
    constraint proposal_reply_once unique (proposal_id, level),
    constraint proposal_reply_way check (way in ('LOUDSPEAKER', 'MEETING', 'PAPER', 'IN_PERSON')),
    constraint proposal_reply_delivered check ((delivered_on is null) = (way is null)),
    constraint proposal_reply_verdict check (verdict in ('SATISFIED', 'PARTLY', 'NOT', 'SILENT') and (verdict is null) = (judged_on is null))
);
comment on table proposal_reply is 'The answer to a proposal at a level, how it went home and how it was judged there.';
comment on column proposal_reply.seen_at is 'Somebody who writes where it was raised opened it; from then on it is taken back within ten minutes only.';
create index proposal_reply_answer on proposal_reply (answer_id);

create table proposal_event (
    id          uuid primary key,
    proposal_id uuid           not null references proposal (id) on delete cascade,
    kind        varchar(12)    not null,
    happened_at timestamptz    not null,
    user_id     uuid references app_user (id),
    on_behalf   boolean        not null default false,
    unit_id     uuid references unit (id),
    body        varchar(200)   not null default '',
    words       varchar(10000) not null default '',
    due_from    date,
    due_to      date,
    day         date,
    constraint proposal_event_known check (kind in ('ENTERED', 'PASSED', 'ASKED', 'INFORMED', 'EXTENDED', 'ANSWERED', 'RECALLED', 'DELIVERED', 'JUDGED',
                                                    'REOPENED', 'CLOSED', 'MOVED')),
    constraint proposal_event_moved check (kind <> 'MOVED' or due_from is not null and due_to is not null and day is not null)
);
comment on table proposal_event is 'All that became of a proposal, in the order of time; by nobody: by the calendar.';
comment on column proposal_event.day is 'MOVED: the holiday that was added or is none any more. DELIVERED, ASKED: the day.';
create index proposal_event_of on proposal_event (proposal_id, happened_at);

create function working_day_after(since date, days int, paused datemultirange) returns date
    language plpgsql stable strict as $$
declare
    reached date := since;
    counted int  := 0;
begin
    while counted < days loop
        reached := reached + 1;
        if extract(isodow from reached) < 6 and not paused @> reached and not exists (select 1 from holiday h where h.day = reached) then
            counted := counted + 1;
        end if;
    end loop;
    return reached;
end $$;
comment on function working_day_after is 'The so-manieth working day after a day; days within the pauses do not count. As AnswerClock counts.';

create view proposal_wait as
select 'PROPOSAL_ANSWER'::text as kind, p.id, p.holder_unit_id as unit_id, l.given_at as since, p.due_on, p.status, p.raised_by, p.holder_body as note,
       p.words, p.raised_on, p.level, '/proposals?view=MINE'::text as list
  from proposal p
  join lateral (select max(e.happened_at) as given_at from proposal_event e
                 where e.proposal_id = p.id and e.kind in ('ENTERED', 'PASSED', 'INFORMED', 'REOPENED')) l on true
 where p.status = 'OPEN'
union all
select 'PROPOSAL_INFORM', p.id, p.unit_id, a.asked_on::timestamp at time zone 'Asia/Ho_Chi_Minh', a.reply_by, p.status, p.raised_by, a.awaited,
       p.words, p.raised_on, p.level, '/proposals?status=AWAITING'
  from proposal p
  join proposal_pause a on a.proposal_id = p.id and a.got_on is null
 where p.status = 'AWAITING'
union all
select 'PROPOSAL_DELIVER', p.id, p.unit_id, p.answered_on::timestamp at time zone 'Asia/Ho_Chi_Minh', p.deliver_by, p.status, p.raised_by, ''::varchar,
       p.words, p.raised_on, p.level, '/proposals?view=UNDELIVERED'
  from proposal p
 where p.status = 'ANSWERED' and p.delivered_on is null
union all
select 'PROPOSAL_JUDGE', p.id, p.unit_id, p.delivered_on::timestamp at time zone 'Asia/Ho_Chi_Minh', p.judge_until, p.status, p.raised_by, ''::varchar,
       p.words, p.raised_on, p.level, '/proposals?status=ANSWERED'
  from proposal p
 where p.status = 'ANSWERED' and p.delivered_on is not null;
comment on view proposal_wait is 'For what proposals wait, and where.';
create index proposal_awaiting on proposal (unit_id) where status = 'AWAITING';
create index proposal_undelivered on proposal (unit_id) where status = 'ANSWERED';

create view owed_proposal as
select w.kind,
       w.id as record_id,
       w.unit_id,
       'EDIT'::text as needs,
       null::uuid as user_id,
       '{}'::uuid[] as barred,
       true as ready,
       case when w.level = 2 then 'AGAIN' else 'NONE' end::text as state,
       w.raised_by::text as title,
       left(w.words, 300)::text as summary,
       array[w.note, w.raised_on::text]::varchar[] as argument,
       w.since,
       w.due_on,
       'infinity'::date as until,
       '/proposals/' || w.id as href,
       w.list,
       true as silent
  from proposal_wait w
  join unit n on n.id = w.unit_id and n.reporting
union all
select w.kind || '_OFFICE',
       w.id,
       w.unit_id,
       'REGISTER'::text,
       null::uuid,
       '{}'::uuid[],
       true,
       case when w.level = 2 then 'AGAIN' else 'NONE' end::text,
       w.raised_by::text,
       left(w.words, 300)::text,
       array[w.note, w.raised_on::text]::varchar[],
       w.since,
       w.due_on,
       'infinity'::date,
       '/proposals/' || w.id,
       w.list,
       true
  from proposal_wait w
  join unit n on n.id = w.unit_id and not n.reporting;

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

alter table paper
    drop constraint paper_kind_known,
    add constraint paper_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS', 'INVITATION', 'MINUTES', 'CONCLUSION', 'CONTEST',
                                                    'PROPOSAL_ANSWER'));
alter table paper_words
    drop constraint paper_words_kind_known,
    add constraint paper_words_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS', 'INVITATION', 'MINUTES', 'CONCLUSION', 'CONTEST',
                                                          'PROPOSAL_ANSWER'));
insert into paper_words (id, name, kind, subject, addressees, grounds, opening, body, closing, recipients, valid_from)
values (uuidv7(), 'Trả lời kiến nghị', 'PROPOSAL_ANSWER', 'trả lời {viec}', '{don_vi_nhan}', '',
        '{co_quan} nhận được {viec}. Sau khi xem xét, {co_quan} trả lời như sau:', '',
        'Đề nghị đơn vị chuyển nội dung trả lời đến người kiến nghị và phản hồi kết quả.', E'{don_vi_nhan}\n{co_quan} (lưu)', date '2000-01-01');
