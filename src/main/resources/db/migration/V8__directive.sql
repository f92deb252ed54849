-- Directives: from the register to the last commune, and back.

create table document_type (
    id           uuid primary key,
    name         varchar(100) not null,
    abbreviation varchar(10),
    registered   boolean      not null,
    guidance     boolean      not null,
    by_board     boolean      not null,
    reaches_all  boolean      not null default false,
    position     int          not null,
    valid_from   date         not null,
    valid_to     date,
    version      bigint       not null default 0,
    constraint document_type_name check (name <> ''),
    constraint document_type_abbreviation check (abbreviation <> ''),
    constraint document_type_validity check (valid_to is null or valid_to >= valid_from),
    constraint document_type_use check (registered or guidance),
    constraint document_type_by_board check (not by_board or upper(abbreviation) not in ('NQ', 'CT'))
);
comment on table document_type is 'A type of document (loại văn bản) with its abbreviation, as the rules of its time have it.';
comment on column document_type.abbreviation is 'What stands in the number (12-HD/BTGHU); null: documents of this type bear no number.';
comment on column document_type.registered is 'May be registered as a directive.';
comment on column document_type.guidance is 'May be attached to a directive as guidance.';
comment on column document_type.by_board is 'A propaganda board issues it too; resolutions and directives it does not.';
comment on column document_type.reaches_all is 'Goes to every unit that reports, as the monthly orientation letter does.';

create table issuing_body (
    id         uuid primary key,
    name       varchar(200) not null,
    suffix     varchar(20)  not null,
    level      varchar(10)  not null,
    board      boolean      not null default false,
    unit_id    uuid references unit (id),
    position   int          not null,
    valid_from date         not null,
    valid_to   date,
    version    bigint       not null default 0,
    constraint issuing_body_name check (name <> '' and suffix <> ''),
    constraint issuing_body_level_known check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    constraint issuing_body_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table issuing_body is 'Who issues documents (cơ quan ban hành) under which suffix of the number.';
comment on column issuing_body.board is 'A propaganda board: issues only types that boards issue.';
comment on column issuing_body.unit_id is 'The unit of the tree whose body it is: the portal numbers its documents there. Null for bodies whose documents only come in.';
create index issuing_body_unit on issuing_body (unit_id);

create table required_step (
    id         uuid primary key,
    name       varchar(100) not null,
    evidence   varchar(20)  not null,
    days       int          not null,
    position   int          not null,
    valid_from date         not null,
    valid_to   date,
    version    bigint       not null default 0,
    constraint required_step_name check (name <> ''),
    constraint required_step_evidence_known check (evidence in ('ACKNOWLEDGEMENT', 'PROGRAMME', 'CONFERENCE', 'PLAN', 'REPORT', 'STATEMENT')),
    constraint required_step_days check (days between 0 and 1000),
    constraint required_step_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table required_step is 'What a unit has to do with a directive; the officer chooses among those valid on the day.';
comment on column required_step.evidence is 'What shows that it is done. STATEMENT: the unit says so, with a day and some words.';
comment on column required_step.days is 'Days from issuing to the due date that is proposed.';
comment on column required_step.position is 'Order of the work: the first one missing is what the matrix shows.';

create table number_sequence (
    type_id     uuid not null references document_type (id),
    body_id     uuid not null references issuing_body (id),
    term_id     uuid not null references term (id),
    last_number int  not null,
    primary key (type_id, body_id, term_id),
    constraint number_sequence_last check (last_number between 0 and 99999)
);
comment on table number_sequence is 'Numbers run from 01 for each type and issuing body through a whole term; whoever takes one holds the row until the transaction ends.';

create table document_number (
    id             uuid primary key,
    type_id        uuid         not null references document_type (id),
    body_id        uuid         not null references issuing_body (id),
    term_id        uuid         not null references term (id),
    number         int          not null,
    elsewhere      boolean      not null default false,
    reservation_id uuid,
    note           varchar(200) not null default '',
    taken_by       uuid         not null references app_user (id),
    taken_at       timestamptz  not null,
    constraint document_number_positive check (number > 0),
    constraint document_number_elsewhere check (elsewhere = (reservation_id is not null)),
    constraint document_number_unique unique (type_id, body_id, term_id, number)
);
comment on table document_number is 'Each number that was taken, whatever became of the document.';
comment on column document_number.elsewhere is 'Used outside the portal, with no title: documents that do not belong in it share the sequence.';
comment on column document_number.reservation_id is 'Those that were reserved together, by one form.';
create index document_number_taken on document_number (taken_at desc);
create index document_number_reservation on document_number (reservation_id) where reservation_id is not null;

create table directive (
    id               uuid primary key,
    unit_id          uuid         not null references unit (id),
    direction        varchar(10)  not null,
    type_id          uuid         not null references document_type (id),
    body_id          uuid         not null references issuing_body (id),
    term_id          uuid references term (id),
    number_id        uuid references document_number (id),
    reference        varchar(60)  not null,
    issued_on        date         not null,
    received_on      date,
    status           varchar(10)  not null,
    current_number   int          not null default 0,
    registered_by    uuid         not null references app_user (id),
    registered_at    timestamptz  not null,
    withdrawn_by     uuid references app_user (id),
    withdrawn_at     timestamptz,
    withdrawn_reason varchar(1000),
    version          bigint       not null default 0,
    constraint directive_direction_known check (direction in ('INCOMING', 'OWN')),
    constraint directive_status_known check (status in ('DRAFT', 'ISSUED', 'WITHDRAWN')),
    constraint directive_received check ((direction = 'INCOMING') = (received_on is not null) and received_on >= issued_on),
    constraint directive_number check ((direction = 'OWN' or number_id is null) and (direction = 'INCOMING' or term_id is not null)),
    constraint directive_current check (status = 'WITHDRAWN' or (status = 'ISSUED') = (current_number > 0)),
    constraint directive_withdrawn check ((status = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawn_reason is null)),
    constraint directive_number_once unique (number_id)
);
comment on table directive is 'A document that units carry out or have to know (chỉ thị, nghị quyết, kết luận, …). Never deleted, only withdrawn.';
comment on column directive.unit_id is 'The unit that keeps it in its register and passes it on.';
comment on column directive.direction is 'INCOMING: came from above. OWN: of the unit itself, numbered here.';
comment on column directive.term_id is 'The term in which it was issued: within it a number stands for one document. Null of what came from before the first term kept here.';
comment on column directive.reference is 'Số, ký hiệu: 05-CT/TW.';
comment on column directive.issued_on is 'The date that the document bears; when it was passed on stands in its versions.';
comment on column directive.current_number is 'The version in force; 0 before the first.';
create unique index directive_reference_unique on directive (unit_id, body_id, term_id, lower(reference)) nulls not distinct where status <> 'WITHDRAWN';
create index directive_register on directive (unit_id, issued_on desc);
create index directive_reference_search on directive using gin (fold(reference) gin_trgm_ops);

create table directive_version (
    id             uuid primary key,
    directive_id   uuid        not null references directive (id),
    number         int         not null,
    subject        varchar(1000) not null,
    urgency        varchar(20) not null,
    request        text        not null default '',
    change         varchar(2000) not null default '',
    written_by     uuid[]      not null,
    created_at     timestamptz not null,
    last_edited_by uuid        not null references app_user (id),
    last_edited_at timestamptz not null,
    issued_by      uuid references app_user (id),
    issued_at      timestamptz,
    version        bigint      not null default 0,
    constraint directive_version_number check (number > 0),
    constraint directive_version_urgency_known check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'EXPRESS')),
    constraint directive_version_change check (number = 1 or change <> ''),
    constraint directive_version_issued check ((issued_by is null) = (issued_at is null)),
    constraint directive_version_four_eyes check (issued_by is null or issued_by <> all (written_by)),
    constraint directive_version_unique unique (directive_id, number)
);
comment on table directive_version is 'What a directive says and asks at one time; amending makes the next one, and none that was issued changes.';
comment on column directive_version.subject is 'Trích yếu.';
comment on column directive_version.request is 'What the units are asked to do, in the words of the office that passes it on.';
comment on column directive_version.change is 'What is different from the version before.';
comment on column directive_version.written_by is 'Everybody who wrote in it: none of them may issue it.';
create unique index directive_version_one_draft on directive_version (directive_id) where issued_at is null;
create index directive_version_subject_search on directive_version using gin (fold(subject) gin_trgm_ops);

create table directive_document (
    id         uuid primary key,
    version_id uuid          not null references directive_version (id) on delete cascade,
    position   int           not null,
    guidance   boolean       not null,
    type_id    uuid references document_type (id),
    number_id  uuid references document_number (id),
    reference  varchar(60)   not null default '',
    dated_on   date,
    subject    varchar(1000) not null default '',
    file_id    uuid references stored_file (id),
    constraint directive_document_guidance check (guidance = (type_id is not null)),
    constraint directive_document_main check (guidance or file_id is not null)
);
comment on table directive_document is 'The files of a version: its own text first, then the guidance (kế hoạch, hướng dẫn, đề cương) with its numbers.';
create index directive_document_version on directive_document (version_id, position);
create index directive_document_file on directive_document (file_id);
create index directive_document_number on directive_document (number_id);

create table directive_recipient (
    version_id uuid        not null references directive_version (id) on delete cascade,
    unit_id    uuid        not null references unit (id),
    kind       varchar(10) not null,
    primary key (version_id, unit_id),
    constraint directive_recipient_kind_known check (kind in ('CARRY_OUT', 'TO_KNOW'))
);
comment on table directive_recipient is 'Nơi nhận: to carry out, or to know.';
create index directive_recipient_unit on directive_recipient (unit_id);

create table directive_step (
    version_id uuid not null references directive_version (id) on delete cascade,
    step_id    uuid not null references required_step (id),
    due_on     date not null,
    primary key (version_id, step_id)
);
comment on table directive_step is 'What the units are asked to do, and by when. Those that only have to know acknowledge.';

create table receipt (
    id                uuid primary key,
    directive_id      uuid         not null references directive (id),
    version_id        uuid         not null references directive_version (id),
    unit_id           uuid         not null references unit (id),
    kind              varchar(10)  not null,
    delivered_at      timestamptz  not null,
    opened_at         timestamptz,
    opened_by         uuid references app_user (id),
    acknowledged_at   timestamptz,
    acknowledged_by   uuid references app_user (id),
    acknowledged_on   date,
    on_paper          boolean      not null default false,
    paper_note        varchar(500) not null default '',
    version           bigint       not null default 0,
    constraint receipt_kind_known check (kind in ('CARRY_OUT', 'TO_KNOW')),
    constraint receipt_opened check ((opened_at is null) = (opened_by is null)),
    constraint receipt_acknowledged check ((acknowledged_at is null) = (acknowledged_by is null) and (acknowledged_at is null) = (acknowledged_on is null)),
    constraint receipt_on_paper check (not on_paper or acknowledged_at is not null),
    constraint receipt_unique unique (version_id, unit_id)
);
comment on table receipt is 'That a unit got one version: delivered, opened, acknowledged, by whom and when.';
comment on column receipt.acknowledged_on is 'The day that counts; of a receipt on paper the day it bears.';
comment on column receipt.on_paper is 'Entered by the district from a paper receipt, as the unit''s line was down.';
create index receipt_unit on receipt (unit_id, directive_id);
create index receipt_directive on receipt (directive_id, unit_id);

create table receipt_event (
    id          bigint generated always as identity primary key,
    receipt_id  uuid        not null references receipt (id),
    kind        varchar(20) not null,
    document_id uuid references directive_document (id),
    user_id     uuid        not null references app_user (id),
    at          timestamptz not null,
    constraint receipt_event_kind_known check (kind in ('OPENED', 'FILE_OPENED', 'PACKAGE_TAKEN', 'ACKNOWLEDGED', 'PAPER_ENTERED'))
);
comment on table receipt_event is 'Every opening of the directive and of its files by the unit, and what was said of it.';
create index receipt_event_receipt on receipt_event (receipt_id, at desc);

create table directive_duty (
    directive_id uuid not null references directive (id),
    unit_id      uuid not null references unit (id),
    step_id      uuid not null references required_step (id),
    position     int  not null,
    due_on       date not null,
    done_on      date,
    primary key (directive_id, unit_id, step_id)
);
comment on table directive_duty is 'One step that one unit owes for one directive in force: what the matrix, the counts and the reminders are made from.';
comment on column directive_duty.position is 'Of the step when it was asked for.';
comment on column directive_duty.done_on is 'The day on which it was done, by its evidence; null while it is owed.';
create index directive_duty_unit on directive_duty (unit_id, directive_id);
create index directive_duty_open on directive_duty (due_on) where done_on is null;

create table action_programme (
    id             uuid primary key,
    directive_id   uuid        not null references directive (id),
    unit_id        uuid        not null references unit (id),
    reference      varchar(60) not null default '',
    dated_on       date        not null,
    content        text        not null default '',
    entered_for    boolean     not null default false,
    created_by     uuid        not null references app_user (id),
    created_at     timestamptz not null,
    last_edited_by uuid        not null references app_user (id),
    last_edited_at timestamptz not null,
    version        bigint      not null default 0,
    constraint action_programme_unique unique (directive_id, unit_id)
);
comment on table action_programme is 'How a unit will carry the directive out (chương trình hành động).';
comment on column action_programme.entered_for is 'Entered by the district on the unit''s behalf.';
create index action_programme_unit on action_programme (unit_id);

create table action_programme_file (
    programme_id uuid not null references action_programme (id),
    position     int  not null,
    file_id      uuid not null references stored_file (id),
    primary key (programme_id, position)
);
create index action_programme_file_file on action_programme_file (file_id);

create table step_record (
    id           uuid primary key,
    directive_id uuid          not null references directive (id),
    unit_id      uuid          not null references unit (id),
    step_id      uuid          not null references required_step (id),
    done_on      date          not null,
    reached      int,
    total        int,
    note         varchar(1000) not null default '',
    entered_for  boolean       not null default false,
    recorded_by  uuid          not null references app_user (id),
    recorded_at  timestamptz   not null,
    version      bigint        not null default 0,
    constraint step_record_unique unique (directive_id, unit_id, step_id),
    constraint step_record_share check ((reached is null) = (total is null) and reached between 0 and total and total > 0)
);
comment on table step_record is 'That a unit did a step which no other record of the portal shows: a dissemination conference, a statement.';
comment on column step_record.reached is 'Party members whom the conference reached, of the total.';
create index step_record_unit on step_record (unit_id);

create table directive_evidence (
    directive_id uuid        not null references directive (id),
    unit_id      uuid        not null references unit (id),
    evidence     varchar(20) not null,
    source_id    uuid        not null,
    happened_on  date        not null,
    primary key (directive_id, evidence, source_id),
    constraint directive_evidence_known check (evidence in ('PLAN', 'REPORT'))
);
comment on table directive_evidence is 'That a plan or a report which the unit sent names the directive.';
comment on column directive_evidence.source_id is 'The plan; no foreign key, because plans know directives and not the other way round.';
create index directive_evidence_unit on directive_evidence (unit_id, evidence);
create index directive_evidence_source on directive_evidence (source_id);

-- Types, bodies and steps as the rules in force have them; the administrator goes on from here.
insert into document_type (id, name, abbreviation, registered, guidance, by_board, reaches_all, position, valid_from)
select uuidv7(), t.name, t.abbreviation, t.registered, t.guidance, t.by_board, t.reaches_all, row_number() over () * 10, date '2011-01-01'
  from (values ('Chỉ thị', 'CT', true, false, false, false),
               ('Nghị quyết', 'NQ', true, false, false, false),
               ('Kết luận', 'KL', true, false, false, false),
               ('Quyết định', 'QĐ', true, false, true, false),
               ('Quy định', 'QĐi', true, false, false, false),
               ('Quy chế', 'QC', true, false, false, false),
               ('Thông tri', 'TT', true, false, false, false),
               ('Hướng dẫn', 'HD', true, true, true, false),
               ('Kế hoạch', 'KH', true, true, true, false),
               ('Chương trình', 'CTr', true, true, true, false),
               ('Thông báo', 'TB', true, true, true, false),
               ('Công văn', 'CV', true, true, true, false),
               ('Định hướng tuyên truyền', 'ĐHTT', true, false, true, true),
               ('Đề cương tuyên truyền', null, false, true, true, false),
               ('Đề án', 'ĐA', true, true, false, false),
               ('Báo cáo', 'BC', false, true, true, false),
               ('Tờ trình', 'TTr', false, true, true, false),
               ('Giấy mời', null, false, true, true, false)) as t (name, abbreviation, registered, guidance, by_board, reaches_all);

insert into issuing_body (id, name, suffix, level, board, position, valid_from)
select uuidv7(), b.name, b.suffix, 'CENTRAL', b.board, row_number() over () * 10, date '2011-01-01'
  from (values ('Ban Chấp hành Trung ương', 'TW', false),
               ('Bộ Chính trị', 'TW', false),
               ('Ban Bí thư Trung ương', 'TW', false),
               ('Ban Tuyên giáo Trung ương', 'BTGTW', true)) as b (name, suffix, board);

insert into required_step (id, name, evidence, days, position, valid_from)
select uuidv7(), s.name, s.evidence, s.days, row_number() over () * 10, date '2011-01-01'
  from (values ('Xác nhận đã nhận', 'ACKNOWLEDGEMENT', 3),
               ('Chương trình hành động', 'PROGRAMME', 20),
               ('Hội nghị quán triệt', 'CONFERENCE', 30),
               ('Đưa vào kế hoạch', 'PLAN', 45),
               ('Báo cáo kết quả', 'REPORT', 90)) as s (name, evidence, days);
