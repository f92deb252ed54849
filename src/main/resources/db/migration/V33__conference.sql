-- Conferences: their kinds, those that units held and recorded, and how many of those who had to come were there.

create table conference_kind (
    id          uuid primary key,
    name        varchar(100)  not null,
    disseminates boolean      not null,
    agenda      varchar(4000) not null default '',
    position    int           not null,
    valid_from  date          not null,
    valid_to    date,
    version     bigint        not null default 0,
    constraint conference_kind_name check (name <> ''),
    constraint conference_kind_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table conference_kind is 'Kinds of conferences (loại hội nghị), kept by the administrator.';
comment on column conference_kind.disseminates is 'Whether it makes directives known to those who have to know them: it names directives, and whom it reached counts for them.';
comment on column conference_kind.agenda is 'What its agenda usually has, one item a line.';

insert into conference_kind (id, name, disseminates, agenda, position, valid_from)
select uuidv7(), k.name, k.disseminates, k.agenda, row_number() over () * 10, date '2011-01-01'
  from (values ('Hội nghị quán triệt', true, E'Tuyên bố lý do, giới thiệu đại biểu\nQuán triệt nội dung văn bản\nThảo luận\nPhát biểu chỉ đạo\nBế mạc'),
               ('Hội nghị sơ kết', false, E'Tuyên bố lý do, giới thiệu đại biểu\nBáo cáo sơ kết\nTham luận, thảo luận\nKết luận của chủ trì'),
               ('Hội nghị tổng kết', false, E'Tuyên bố lý do, giới thiệu đại biểu\nBáo cáo tổng kết\nTham luận, thảo luận\nKhen thưởng\nKết luận của chủ trì'),
               ('Giao ban', false, E'Tình hình và kết quả kỳ trước\nViệc chưa xong của kỳ trước\nNhiệm vụ kỳ tới\nĐề xuất, kiến nghị\nKết luận'),
               ('Hội nghị báo cáo viên', true, E'Thông tin thời sự\nChuyên đề\nĐịnh hướng tuyên truyền tháng tới\nTrao đổi'),
               ('Hội nghị bồi dưỡng', false, E'Khai mạc\nChuyên đề\nTrao đổi\nBế mạc'),
               ('Hội thi', false, E'Khai mạc\nPhần thi\nCông bố kết quả, trao giải'),
               ('Hội nghị chuyên đề', true, E'Tuyên bố lý do\nBáo cáo chuyên đề\nThảo luận\nKết luận'),
               ('Hội nghị cụm', false, E'Tuyên bố lý do\nBáo cáo của các đơn vị trong cụm\nThảo luận\nKết luận')) as k (name, disseminates, agenda);

create table conference (
    id             uuid primary key,
    unit_id        uuid          not null references unit (id),
    kind_id        uuid          not null references conference_kind (id),
    title          varchar(500)  not null,
    status         varchar(20)   not null,
    place          varchar(300)  not null default '',
    chair          varchar(200)  not null default '',
    content        varchar(10000) not null default '',
    held_on        date          not null,
    begins_at      time,
    ends_at        time,
    entered_for    boolean       not null default false,
    created_by     uuid          not null references app_user (id),
    created_at     timestamptz   not null,
    last_edited_by uuid          not null references app_user (id),
    last_edited_at timestamptz   not null,
    version        bigint        not null default 0,
    search         text          not null generated always as (search_text(title || ' ' || place || ' ' || chair)) stored,
    constraint conference_title check (title <> ''),
    constraint conference_status_known check (status in ('CLOSED', 'WITHDRAWN')),
    constraint conference_hours check (ends_at is null or begins_at is not null and ends_at > begins_at)
);
comment on table conference is 'A conference (hội nghị) of a unit.';
comment on column conference.unit_id is 'Who held it.';
comment on column conference.status is 'CLOSED: held and recorded; WITHDRAWN: recorded by mistake, counts for nothing, can be restored.';
comment on column conference.held_on is 'Its day; of several days the last one. Vietnam''s calendar.';
comment on column conference.begins_at is 'Vietnam''s clock; null if nobody said.';
comment on column conference.entered_for is 'Somebody of the district wrote in it for the unit.';
create index conference_unit on conference (unit_id, held_on desc);
create index conference_day on conference (held_on desc, id);
create index conference_kind_of on conference (kind_id);

create table conference_directive (
    conference_id uuid not null references conference (id) on delete cascade,
    directive_id  uuid not null references directive (id),
    primary key (conference_id, directive_id)
);
comment on table conference_directive is 'Which directives a conference made known.';
create index conference_directive_directive on conference_directive (directive_id);

create table conference_figures (
    id            uuid primary key,
    conference_id uuid   not null references conference (id) on delete cascade,
    unit_id       uuid   not null references unit (id),
    members       int    not null,
    exempt        int    not null,
    present       int    not null,
    excused       int    not null,
    made_up       int    not null,
    attendances   int    not null,
    essays        int    not null,
    masses        int    not null,
    version       bigint not null default 0,
    constraint conference_figures_unit unique (conference_id, unit_id),
    constraint conference_figures_filled check (members > 0 and exempt >= 0 and present >= 0 and excused >= 0 and made_up >= 0 and essays >= 0 and masses >= 0),
    constraint conference_figures_exempt check (exempt < members),
    constraint conference_figures_obliged check (present + excused + made_up <= members - exempt),
    constraint conference_figures_attendances check (attendances >= present + made_up),
    constraint conference_figures_essays check (essays <= present + made_up)
);
comment on table conference_figures is 'Of one unit: who had to come to a conference and who came. Obliged = members - exempt = present + excused + made up + absent, which is what remains.';
comment on column conference_figures.members is 'All who would have to come: of a dissemination the Party members of the unit.';
comment on column conference_figures.exempt is 'Those of them who are excluded from what is asked (miễn sinh hoạt), and so from every share.';
comment on column conference_figures.made_up is 'Were absent and attended a session later (học bù); counted here alone.';
comment on column conference_figures.attendances is 'Turns (lượt người): one person at two sessions counts twice.';
comment on column conference_figures.essays is 'Essays (bài thu hoạch) that were handed in.';
comment on column conference_figures.masses is 'People who are no members and were reached; a number without names.';
create index conference_figures_of_unit on conference_figures (unit_id);

-- A conference shows a step as a plan does: whom it reached stands beside the day.
alter table directive_evidence
    drop constraint directive_evidence_pkey,
    drop constraint directive_evidence_known,
    add column reached int,
    add column obliged int,
    add column attendances int,
    add primary key (directive_id, evidence, source_id, unit_id),
    add constraint directive_evidence_known check (evidence in ('PLAN', 'REPORT', 'CONFERENCE')),
    add constraint directive_evidence_share check ((reached is null) = (obliged is null) and (reached is null) = (attendances is null)
        and reached between 0 and obliged and obliged > 0 and attendances >= reached);
comment on table directive_evidence is 'What a unit did that names the directive: a plan or a report that it sent, a conference at which its members were.';
comment on column directive_evidence.source_id is 'The plan or the conference; no foreign key, because they know directives and not the other way round.';
comment on column directive_evidence.reached is 'Of a conference: members of the unit who heard it, of those obliged to; one who was there twice attended twice.';

-- What units recorded as a step until now becomes a conference of theirs. Hours were never asked for; who did not come, why and who made up for it neither.
create temporary table recorded_conference on commit drop as
select s.*, t.name || ' số ' || d.reference as called
  from step_record s
  join required_step q on q.id = s.step_id and q.evidence = 'CONFERENCE'
  join directive d on d.id = s.directive_id
  join document_type t on t.id = d.type_id
 where s.total is not null;

insert into conference (id, unit_id, kind_id, title, status, content, held_on, entered_for, created_by, created_at, last_edited_by, last_edited_at)
select r.id, r.unit_id, (select k.id from conference_kind k where k.name = 'Hội nghị quán triệt'),
       'Hội nghị quán triệt ' || r.called, 'CLOSED', r.note, r.done_on, r.entered_for, r.recorded_by, r.recorded_at, r.recorded_by, r.recorded_at
  from recorded_conference r;
insert into conference_directive (conference_id, directive_id) select id, directive_id from recorded_conference;
insert into conference_figures (id, conference_id, unit_id, members, exempt, present, excused, made_up, attendances, essays, masses)
select uuidv7(), id, unit_id, total, 0, reached, 0, 0, reached, 0, 0 from recorded_conference;
insert into directive_evidence (directive_id, unit_id, evidence, source_id, happened_on, reached, obliged, attendances)
select directive_id, unit_id, 'CONFERENCE', id, done_on, reached, total, reached from recorded_conference;
delete from step_record where id in (select id from recorded_conference);

alter table step_record
    drop constraint step_record_share,
    drop column reached,
    drop column total;
comment on table step_record is 'That a unit did a step which no other record of the portal shows: it says so.';
