-- The agenda and the minutes as people write them together, closed conferences that go on again, what is made of them as documents.

create table agenda_sheet (
    conference_id uuid primary key references conference (id) on delete cascade,
    edited_by     uuid        not null references app_user (id),
    edited_at     timestamptz not null,
    version       bigint      not null default 0
);
comment on table agenda_sheet is 'The agenda (chương trình) of a conference as a whole: who wrote in it last. Its items are in conference_agenda.';

insert into agenda_sheet (conference_id, edited_by, edited_at)
select c.id, c.created_by, c.created_at from conference c where c.called;

alter table conference_minutes
    add column written_by uuid[] not null default '{}';
comment on column conference_minutes.written_by is 'Everybody who wrote in a part: of a district, who alone wrote them does not approve them.';
comment on column conference_minutes.version is 'Higher with each part that is written: what is approved is what was read.';

create unique index minutes_part_once on minutes_part (conference_id, kind, coalesce(agenda_id, conference_id)) where kind <> 'PROPOSAL';

alter table conference_change
    drop constraint conference_change_known,
    add constraint conference_change_known check (kind in ('MOVED', 'CANCELLED', 'REOPENED'));
comment on table conference_change is 'A conference that was sent was moved or called off, or one that was closed was reopened, and why.';

alter table contest_round add column version bigint not null default 0;
alter table contest_entry add column version bigint not null default 0;
alter table contest_juror add column version bigint not null default 0;
create unique index contest_juror_name_once on contest_juror (conference_id, lower(name));

-- A conference held by others counts for a unit as far as its members were called; it is no second roster beside that of its own conferences.
alter table directive_evidence
    add column delegates boolean not null default false,
    add column roster    int,
    add constraint directive_evidence_roster check (roster is null or roster > 0 and delegates);
comment on column directive_evidence.delegates is 'Of a conference that others held: reached and obliged are those of the unit who were called, not all of its members.';
comment on column directive_evidence.roster is 'Of such a conference: all members of the unit who had to know it on that day, where that was noted.';

alter table paper
    drop constraint paper_kind_known,
    add constraint paper_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS', 'INVITATION', 'MINUTES', 'CONCLUSION', 'CONTEST'));
alter table paper_words
    drop constraint paper_words_kind_known,
    add constraint paper_words_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS', 'INVITATION', 'MINUTES', 'CONCLUSION', 'CONTEST'));

insert into paper_words (id, name, kind, subject, addressees, grounds, opening, body, closing, recipients, valid_from)
values (uuidv7(), 'Biên bản hội nghị', 'MINUTES', '{viec}', '', '', '', '',
        E'Biên bản được thông qua và lưu tại {co_quan}.',
        E'{co_quan} (lưu)', date '2000-01-01'),
       (uuidv7(), 'Thông báo kết luận hội nghị', 'CONCLUSION', 'kết luận {viec}', '', '',
        'Ngày {ngay}, {co_quan} tổ chức {viec}. Sau khi nghe các báo cáo và ý kiến thảo luận, hội nghị kết luận như sau:', '',
        E'{co_quan} thông báo để các đơn vị biết và thực hiện.',
        E'Thường trực cấp ủy (báo cáo)\nCác đơn vị dự hội nghị', date '2000-01-01'),
       (uuidv7(), 'Thông báo kết quả hội thi', 'CONTEST', 'kết quả {viec}', '', '',
        'Ngày {ngay}, {co_quan} tổ chức {viec}. Kết quả như sau:', '',
        E'{co_quan} thông báo để các đơn vị biết, biểu dương các tập thể, cá nhân đạt giải.',
        E'Thường trực cấp ủy (báo cáo)\nCác đơn vị dự thi', date '2000-01-01');
