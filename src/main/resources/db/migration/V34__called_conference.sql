-- Conferences that are called: sessions in time, venues in place, who is called and answers, who came, what was written down.

alter table conference
    drop constraint conference_status_known,
    add column called       boolean       not null default false,
    add column secretary    varchar(200)  not null default '',
    add column reply_by     date,
    add column sent_at      timestamptz,
    add column sent_by      uuid references app_user (id),
    add column moves        int           not null default 0,
    add column closed_at    timestamptz,
    add column closed_by    uuid references app_user (id),
    add column door_key     bytea,
    add constraint conference_status_known check (status in ('DRAFT', 'INVITED', 'IN_SESSION', 'CLOSED', 'CANCELLED', 'WITHDRAWN')),
    add constraint conference_status_called check (called or status in ('CLOSED', 'WITHDRAWN')),
    add constraint conference_sent check ((sent_at is null) = (sent_by is null) and (sent_at is null) = (door_key is null)
        and (sent_at is null or called) and (status not in ('INVITED', 'IN_SESSION') or sent_at is not null)),
    add constraint conference_closed check ((closed_at is null) = (closed_by is null) and (closed_at is null or called));
comment on column conference.status is 'DRAFT: planned, nobody was told; INVITED: those called were told; IN_SESSION: it has begun; CLOSED: held and recorded; CANCELLED: will not be held; WITHDRAWN: recorded by mistake, counts for nothing, can be restored.';
comment on column conference.called is 'It has sessions, venues and people who are called; else it is only recorded, by the small form.';
comment on column conference.held_on is 'Its day; of several days the last one, sessions to make up for it aside. Vietnam''s calendar.';
comment on column conference.reply_by is 'By when those called answer.';
comment on column conference.moves is 'How often it was moved since it was sent; an answer that was given before bears a lower number.';
comment on column conference.door_key is 'What the codes at the doors are made with; never shown.';

alter table conference_kind add column contest boolean not null default false;
update conference_kind set contest = true where name = 'Hội thi';
comment on column conference_kind.contest is 'It has rounds, entries and a jury (hội thi).';

create table conference_session (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    title         varchar(200) not null default '',
    held_on       date         not null,
    begins_at     time         not null,
    ends_at       time         not null,
    make_up       boolean      not null default false,
    constraint conference_session_hours check (ends_at > begins_at)
);
comment on table conference_session is 'A session (buổi) of a conference. Vietnam''s calendar and clock.';
comment on column conference_session.make_up is 'For those who were absent from all others (học bù).';
create index conference_session_conference on conference_session (conference_id, held_on, begins_at);
create index conference_session_day on conference_session (held_on);

create table conference_venue (
    id            uuid primary key,
    conference_id uuid          not null references conference (id) on delete cascade,
    unit_id       uuid          not null references unit (id),
    name          varchar(200)  not null,
    place         varchar(300)  not null default '',
    link          varchar(500)  not null default '',
    position      int           not null,
    on_paper      boolean       not null default false,
    seen_at       timestamptz,
    handed_in_at  timestamptz,
    handed_in_by  uuid references app_user (id),
    closed_by_host boolean      not null default false,
    silence       varchar(1000) not null default '',
    members       int           not null default 0,
    exempt        int           not null default 0,
    present       int           not null default 0,
    excused       int           not null default 0,
    made_up       int           not null default 0,
    attendances   int           not null default 0,
    essays        int           not null default 0,
    masses        int           not null default 0,
    version       bigint        not null default 0,
    constraint conference_venue_name check (name <> ''),
    constraint conference_venue_handed_in check ((handed_in_at is null) = (handed_in_by is null) and (handed_in_at is not null or not closed_by_host)),
    constraint conference_venue_filled check (members >= 0 and exempt >= 0 and present >= 0 and excused >= 0 and made_up >= 0 and essays >= 0 and masses >= 0),
    constraint conference_venue_obliged check (present + excused + made_up <= members - exempt),
    constraint conference_venue_attendances check (attendances >= present + made_up and (members > 0 or attendances = 0)),
    constraint conference_venue_essays check (essays <= present + made_up)
);
comment on table conference_venue is 'A venue (điểm cầu) of a conference. Its unit keeps its attendance.';
comment on column conference_venue.unit_id is 'Who keeps its attendance: the host for its own hall.';
comment on column conference_venue.on_paper is 'It had no line and handed its list in on paper.';
comment on column conference_venue.seen_at is 'When somebody there last had its list open; written every few seconds at most.';
comment on column conference_venue.handed_in_at is 'Since then its list is closed.';
comment on column conference_venue.silence is 'Why the host closed it without a list; empty where it handed one in.';
comment on column conference_venue.members is 'Members of the unit who came without being on the list of those called, as numbers: who had to come, and so on as in conference_figures. 0 where there are none.';
create index conference_venue_conference on conference_venue (conference_id, position);
create index conference_venue_unit on conference_venue (unit_id);

create table conference_agenda (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    session_id    uuid references conference_session (id) on delete set null,
    position      int          not null,
    title         varchar(500) not null,
    owner         varchar(200) not null default '',
    minutes       int,
    constraint conference_agenda_title check (title <> ''),
    constraint conference_agenda_minutes check (minutes between 1 and 1440)
);
comment on table conference_agenda is 'An item of the agenda, who speaks to it and how long.';
comment on column conference_agenda.session_id is 'The session in which it is; null for the first one.';
create index conference_agenda_conference on conference_agenda (conference_id, position);

create table conference_paper (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    agenda_id     uuid references conference_agenda (id) on delete set null,
    file_id       uuid         not null references stored_file (id),
    title         varchar(300) not null,
    added_by      uuid         not null references app_user (id),
    added_at      timestamptz  not null
);
comment on table conference_paper is 'A paper of a conference (tài liệu), for an item of its agenda or for all.';
create index conference_paper_conference on conference_paper (conference_id);

create table call_group (
    id         uuid primary key,
    unit_id    uuid         not null references unit (id),
    name       varchar(200) not null,
    board_role varchar(10),
    post_kind  varchar(40),
    below      boolean      not null default true,
    valid_from date         not null,
    valid_to   date,
    version    bigint       not null default 0,
    constraint call_group_name check (name <> ''),
    constraint call_group_role_known check (board_role in ('HEAD', 'DEPUTY', 'MEMBER')),
    constraint call_group_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table call_group is 'A standing group of those who are called: members of boards by role or post, persons by name, or both.';
comment on column call_group.unit_id is 'Whose group it is, and from where it looks for boards.';
comment on column call_group.board_role is 'Members with this role; null with post_kind null: no members of boards by rule, else any role.';
comment on column call_group.below is 'Boards of the units below as well; else of the unit alone.';
create index call_group_unit on call_group (unit_id);

create table call_group_person (
    id        uuid primary key,
    group_id  uuid         not null references call_group (id) on delete cascade,
    unit_id   uuid         not null references unit (id),
    person_id uuid references person (id),
    name      varchar(150) not null,
    post      varchar(200) not null default '',
    position  int          not null,
    constraint call_group_person_name check (name <> '')
);
comment on table call_group_person is 'A person in a group by name, with the unit that he comes from.';
create index call_group_person_group on call_group_person (group_id, position);

create table conference_kind_group (
    kind_id  uuid not null references conference_kind (id) on delete cascade,
    group_id uuid not null references call_group (id) on delete cascade,
    primary key (kind_id, group_id)
);
comment on table conference_kind_group is 'Who is called to a conference of that kind, unless its officer says otherwise.';

create table conference_call (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    position      int          not null,
    what          varchar(10)  not null,
    unit_id       uuid references unit (id),
    below         boolean      not null default false,
    seats         int,
    group_id      uuid references call_group (id),
    person_id     uuid references person (id),
    name          varchar(150) not null default '',
    post          varchar(200) not null default '',
    venue_id      uuid references conference_venue (id) on delete set null,
    constraint conference_call_known check (what in ('UNIT', 'GROUP', 'PERSON')),
    constraint conference_call_filled check (
        what = 'UNIT' and unit_id is not null and seats between 1 and 10000
        or what = 'GROUP' and group_id is not null
        or what = 'PERSON' and unit_id is not null and name <> '')
);
comment on table conference_call is 'Who is called: a unit, or all that report below it, each of which names so many of its own; a standing group; one person. Resolved when it is sent.';
comment on column conference_call.venue_id is 'Where they come; null for the venue of their own unit, or else that of the host.';
create index conference_call_conference on conference_call (conference_id, position);

create table called_unit (
    conference_id uuid not null references conference (id) on delete cascade,
    unit_id       uuid not null references unit (id),
    venue_id      uuid not null references conference_venue (id),
    seats         int  not null default 0,
    answered_at   timestamptz,
    answered_by   uuid references app_user (id),
    answered_moves int not null default 0,
    primary key (conference_id, unit_id),
    constraint called_unit_answered check ((answered_at is null) = (answered_by is null))
);
comment on table called_unit is 'A unit from which somebody is called, as it was when the conference was sent.';
comment on column called_unit.venue_id is 'Where those come whom it names.';
comment on column called_unit.seats is 'So many persons the unit names itself.';
comment on column called_unit.answered_at is 'When the unit sent its answer for all of its people.';
create index called_unit_unit on called_unit (unit_id);

create table conference_invitee (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    venue_id      uuid         not null references conference_venue (id),
    unit_id       uuid         not null references unit (id),
    person_id     uuid references person (id),
    user_id       uuid references app_user (id),
    name          varchar(150) not null,
    post          varchar(200) not null default '',
    origin        varchar(10)  not null,
    exempt        varchar(300) not null default '',
    reply         varchar(10)  not null default 'NONE',
    delegate_name varchar(150) not null default '',
    delegate_post varchar(200) not null default '',
    reason        varchar(500) not null default '',
    replied_at    timestamptz,
    replied_by    uuid references app_user (id),
    replied_moves int          not null default 0,
    essay         boolean      not null default false,
    version       bigint       not null default 0,
    search        text         not null generated always as (search_text(name || ' ' || post || ' ' || delegate_name)) stored,
    constraint conference_invitee_name check (name <> ''),
    constraint conference_invitee_origin check (origin in ('CALLED', 'NAMED', 'WALK_IN')),
    constraint conference_invitee_reply check (reply in ('NONE', 'COMES', 'DELEGATE', 'EXCUSED')),
    constraint conference_invitee_replied check ((reply = 'NONE') = (replied_at is null) and (replied_at is null) = (replied_by is null)),
    constraint conference_invitee_delegate check ((reply = 'DELEGATE') = (delegate_name <> '')),
    constraint conference_invitee_reason check (reply <> 'EXCUSED' or reason <> '')
);
comment on table conference_invitee is 'Somebody who is called to a conference, as he was when it was sent; or who came without being called.';
comment on column conference_invitee.origin is 'CALLED: by the host; NAMED: by his unit, for one of its seats; WALK_IN: came without being called, and is not obliged.';
comment on column conference_invitee.exempt is 'Why he is excluded from what is asked (miễn sinh hoạt); empty for who is not.';
comment on column conference_invitee.user_id is 'Who says at the door that this is him.';
comment on column conference_invitee.essay is 'He handed in an essay (bài thu hoạch).';
comment on column conference_invitee.reason is 'Why he does not come.';
create unique index conference_invitee_person on conference_invitee (conference_id, person_id) where person_id is not null;
create index conference_invitee_venue on conference_invitee (venue_id, name collate "vi-x-icu");
create index conference_invitee_unit on conference_invitee (conference_id, unit_id);

create table attendance (
    session_id uuid        not null references conference_session (id),
    invitee_id uuid        not null references conference_invitee (id) on delete cascade,
    venue_id   uuid        not null references conference_venue (id),
    state      varchar(10) not null,
    way        varchar(10) not null,
    marked_at  timestamptz not null,
    marked_by  uuid        not null references app_user (id),
    primary key (session_id, invitee_id),
    constraint attendance_state_known check (state in ('PRESENT', 'LATE', 'LEFT_EARLY', 'ABSENT')),
    constraint attendance_way_known check (way in ('TICK', 'DOOR', 'PAPER', 'TABLE'))
) with (fillfactor = 85);
comment on table attendance is 'Whether somebody was at a session (điểm danh). One row for each; a tick taken back is ABSENT.';
comment on column attendance.venue_id is 'The venue at which it was marked.';
comment on column attendance.way is 'TICK: in the venue''s list; DOOR: by the code at the door; PAPER: from a list on paper; TABLE: from a workbook.';
create index attendance_invitee on attendance (invitee_id);

create table conference_change (
    id            uuid primary key,
    conference_id uuid          not null references conference (id) on delete cascade,
    kind          varchar(10)   not null,
    reason        varchar(1000) not null,
    before        varchar(2000) not null default '',
    changed_by    uuid          not null references app_user (id),
    changed_at    timestamptz   not null,
    constraint conference_change_known check (kind in ('MOVED', 'CANCELLED')),
    constraint conference_change_reason check (reason <> '')
);
comment on table conference_change is 'A conference that was sent was moved or cancelled, and why.';
comment on column conference_change.before is 'Its sessions until then, in words.';
create index conference_change_conference on conference_change (conference_id, changed_at);

create table conference_minutes (
    conference_id uuid primary key references conference (id) on delete cascade,
    approved_at   timestamptz,
    approved_by   uuid references app_user (id),
    version       bigint not null default 0,
    constraint conference_minutes_approved check ((approved_at is null) = (approved_by is null))
);
comment on table conference_minutes is 'The minutes (biên bản) of a conference; what stands in them is in their parts.';

create table minutes_part (
    id            uuid primary key,
    conference_id uuid           not null references conference (id) on delete cascade,
    kind          varchar(12)    not null,
    agenda_id     uuid references conference_agenda (id) on delete cascade,
    unit_id       uuid references unit (id),
    spoke         varchar(200)   not null default '',
    words         varchar(10000) not null,
    position      int            not null,
    edited_by     uuid           not null references app_user (id),
    edited_at     timestamptz    not null,
    version       bigint         not null default 0,
    constraint minutes_part_known check (kind in ('OPENING', 'ITEM', 'PROPOSAL', 'CONCLUSION')),
    constraint minutes_part_item check ((kind = 'ITEM') = (agenda_id is not null)),
    constraint minutes_part_proposal check (kind <> 'PROPOSAL' or spoke <> '')
);
comment on table minutes_part is 'A part of the minutes, written by itself so that two people can write at once: how it was opened, what was said to an item, a proposal, the conclusions.';
comment on column minutes_part.spoke is 'Who raised a proposal, as a post or a unit.';
create index minutes_part_conference on minutes_part (conference_id, kind, position);

create table contest_round (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    position      int          not null,
    title         varchar(200) not null,
    most          numeric(6, 2),
    constraint contest_round_title check (title <> ''),
    constraint contest_round_most check (most > 0)
);
comment on table contest_round is 'A round of a contest (hội thi).';
comment on column contest_round.most is 'The highest mark of a juror; null where the jury ranks, 1 being the best.';
create index contest_round_conference on contest_round (conference_id, position);

create table contest_entry (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    unit_id       uuid         not null references unit (id),
    position      int          not null,
    title         varchar(300) not null,
    performers    varchar(500) not null default '',
    prize         varchar(200) not null default '',
    constraint contest_entry_title check (title <> '')
);
comment on table contest_entry is 'An entry (tiết mục, bài dự thi) of a contest.';
create index contest_entry_conference on contest_entry (conference_id, position);

create table contest_juror (
    id            uuid primary key,
    conference_id uuid         not null references conference (id) on delete cascade,
    position      int          not null,
    name          varchar(150) not null,
    post          varchar(200) not null default '',
    constraint contest_juror_name check (name <> '')
);
comment on table contest_juror is 'A member of the jury of a contest.';
create index contest_juror_conference on contest_juror (conference_id, position);

create table contest_mark (
    round_id uuid          not null references contest_round (id) on delete cascade,
    entry_id uuid          not null references contest_entry (id) on delete cascade,
    juror_id uuid          not null references contest_juror (id) on delete cascade,
    value    numeric(6, 2) not null,
    primary key (round_id, entry_id, juror_id),
    constraint contest_mark_value check (value >= 0)
);
comment on table contest_mark is 'The mark or the rank that a juror gave an entry in a round.';

create table unit_membership (
    id       uuid primary key,
    unit_id  uuid        not null references unit (id),
    as_of    date        not null,
    members  int         not null,
    exempt   int         not null,
    noted_by uuid        not null references app_user (id),
    noted_at timestamptz not null,
    version  bigint      not null default 0,
    constraint unit_membership_day unique (unit_id, as_of),
    constraint unit_membership_filled check (members > 0 and exempt >= 0 and exempt < members)
);
comment on table unit_membership is 'How many Party members a unit has from a day on, and how many of them are exempt from Party life.';

create table member_exemption (
    id         uuid primary key,
    unit_id    uuid         not null references unit (id),
    person_id  uuid         not null references person (id),
    reason     varchar(300) not null,
    valid_from date         not null,
    valid_to   date,
    noted_by   uuid         not null references app_user (id),
    noted_at   timestamptz  not null,
    version    bigint       not null default 0,
    constraint member_exemption_reason check (reason <> ''),
    constraint member_exemption_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table member_exemption is 'A person is exempt from Party life (miễn sinh hoạt) from a day to a day (inclusive), and so from what conferences ask.';
create index member_exemption_person on member_exemption (person_id, valid_from);
create index member_exemption_unit on member_exemption (unit_id);
