-- What documents look like, what stands in them, who signs how, and the documents themselves.

create table paper_layout (
    id            uuid primary key,
    name          varchar(100) not null,
    font          varchar(50)  not null default 'Times New Roman',
    top_mm        int          not null,
    bottom_mm     int          not null,
    left_mm       int          not null,
    right_mm      int          not null,
    banner_pt     int          not null,
    superior_pt   int          not null,
    issuer_pt     int          not null,
    number_pt     int          not null,
    day_pt        int          not null,
    type_pt       int          not null,
    subject_pt    int          not null,
    letter_pt     int          not null,
    body_pt       int          not null,
    line_pt       int          not null,
    indent_mm     int          not null,
    table_pt      int          not null,
    signature_pt  int          not null,
    label_pt      int          not null,
    recipients_pt int          not null,
    valid_from    date         not null,
    valid_to      date,
    version       bigint       not null default 0,
    constraint paper_layout_name check (name <> '' and font <> ''),
    constraint paper_layout_margins check (least(top_mm, bottom_mm, left_mm, right_mm) >= 5 and greatest(top_mm, bottom_mm, left_mm, right_mm) <= 60),
    constraint paper_layout_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table paper_layout is 'The layout of Party documents on A4 as the rules of a time have it: margins in millimetres, type in points. One is in force on each day.';
comment on column paper_layout.banner_pt is 'ĐẢNG CỘNG SẢN VIỆT NAM.';
comment on column paper_layout.letter_pt is 'The subject of an official letter, below its number.';
comment on column paper_layout.line_pt is 'Exact line spacing of the body.';
comment on column paper_layout.indent_mm is 'How far the first line of a paragraph is moved in.';
comment on column paper_layout.label_pt is 'The words Nơi nhận.';

insert into paper_layout (id, name, top_mm, bottom_mm, left_mm, right_mm, banner_pt, superior_pt, issuer_pt, number_pt, day_pt, type_pt, subject_pt,
                          letter_pt, body_pt, line_pt, indent_mm, table_pt, signature_pt, label_pt, recipients_pt, valid_from, valid_to)
values (uuidv7(), 'Quy định 66-QĐ/TW, Hướng dẫn 36-HD/VPTW', 20, 20, 30, 15, 15, 14, 14, 14, 14, 16, 14, 12, 14, 18, 10, 12, 14, 14, 12, date '2000-01-01', date '2026-01-08'),
       (uuidv7(), 'Quy định 399-QĐ/TW, Hướng dẫn 05-HD/VPTW', 20, 20, 30, 15, 15, 14, 14, 14, 14, 16, 14, 12, 14, 18, 10, 12, 14, 14, 12, date '2026-01-09', null);

create table paper_words (
    id         uuid primary key,
    name       varchar(100) not null,
    kind       varchar(20)  not null,
    subject    varchar(500) not null default '',
    addressees text         not null default '',
    grounds    text         not null default '',
    opening    text         not null default '',
    body       text         not null default '',
    closing    text         not null default '',
    recipients text         not null default '',
    valid_from date         not null,
    valid_to   date,
    version    bigint       not null default 0,
    constraint paper_words_name check (name <> ''),
    constraint paper_words_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS')),
    constraint paper_words_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table paper_words is 'What stands in documents of a kind besides what the record says: a line each. Names in braces are filled in from the record. One is in force on each day.';
comment on column paper_words.addressees is 'Kính gửi.';
comment on column paper_words.grounds is 'Căn cứ …';
comment on column paper_words.recipients is 'Nơi nhận, a line each, without dashes.';
create index paper_words_kind on paper_words (kind, valid_from);

insert into paper_words (id, name, kind, subject, addressees, grounds, opening, body, closing, recipients, valid_from)
values (uuidv7(), 'Kế hoạch công tác tuyên giáo', 'PLAN', 'công tác tuyên giáo {ky}', '',
        'Căn cứ chương trình công tác {ky} của {co_quan};',
        '{co_quan} xây dựng kế hoạch công tác tuyên giáo {ky} như sau:', '',
        E'Các đồng chí được phân công chủ trì có trách nhiệm tổ chức thực hiện đúng thời gian, đúng kết quả đã đề ra.\nTrong quá trình thực hiện, nếu có vướng mắc, báo cáo {co_quan} để xem xét, điều chỉnh kịp thời.',
        E'{cap_tren} (báo cáo)\nCác chi bộ trực thuộc\nMặt trận Tổ quốc và các đoàn thể', date '2000-01-01'),
       (uuidv7(), 'Báo cáo công tác tuyên giáo', 'REPORT', 'kết quả công tác tuyên giáo {ky}', '',
        '', 'Thực hiện kế hoạch công tác tuyên giáo {ky}, {co_quan} báo cáo kết quả như sau:', '',
        'Trên đây là báo cáo kết quả công tác tuyên giáo {ky} của {co_quan}.',
        E'{cap_tren} (báo cáo)\nCác chi bộ trực thuộc', date '2000-01-01'),
       (uuidv7(), 'Văn bản hướng dẫn', 'GUIDANCE', '{trich_yeu}', '',
        'Căn cứ {van_ban};', '{co_quan} hướng dẫn thực hiện một số nội dung như sau:', '',
        E'Căn cứ nội dung trên, đề nghị các đơn vị tổ chức thực hiện và báo cáo kết quả về {co_quan}.',
        E'Các đơn vị nhận văn bản', date '2000-01-01'),
       (uuidv7(), 'Công văn đôn đốc', 'REMINDER', 'V/v đôn đốc {viec}', '{don_vi_nhan}',
        '', 'Đến hết ngày {ngay}, theo dõi của {co_quan} cho thấy còn các việc đã đến hạn mà chưa được thực hiện như sau:', '',
        E'{co_quan} đề nghị các đơn vị có tên trên khẩn trương hoàn thành và gửi kết quả trên Cổng Tuyên giáo trước ngày {han_moi}.\nNếu có vướng mắc, đề nghị trao đổi với {co_quan} để phối hợp giải quyết.',
        E'Như kính gửi\nThường trực cấp ủy (báo cáo)', date '2000-01-01'),
       (uuidv7(), 'Thông báo kết quả', 'RESULTS', 'kết quả thực hiện chế độ kế hoạch, báo cáo công tác tuyên giáo {ky}', '',
        '', '{co_quan} thông báo kết quả thực hiện chế độ kế hoạch, báo cáo công tác tuyên giáo {ky} của các đơn vị như sau:', '',
        E'{co_quan} biểu dương các đơn vị thực hiện đúng hạn; đề nghị các đơn vị còn chậm rút kinh nghiệm và khắc phục trong kỳ tới.',
        E'Thường trực cấp ủy (báo cáo)\nCác đơn vị trực thuộc', date '2000-01-01');

create table signing_line (
    id         uuid primary key,
    name       varchar(100) not null,
    post       varchar(40)  not null,
    authority  varchar(100) not null default '',
    valid_from date         not null,
    valid_to   date,
    version    bigint       not null default 0,
    constraint signing_line_name check (name <> ''),
    constraint signing_line_post_known check (post in ('SECRETARY', 'STANDING_DEPUTY_SECRETARY', 'DEPUTY_SECRETARY', 'BOARD_HEAD', 'BOARD_DEPUTY')),
    constraint signing_line_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table signing_line is 'How the holder of a post signs: by whose authority, and the post itself. One is in force for each post on each day.';
comment on column signing_line.name is 'The post as it stands above the name: PHÓ BÍ THƯ THƯỜNG TRỰC.';
comment on column signing_line.authority is 'T/M BAN THƯỜNG VỤ, K/T TRƯỞNG BAN; empty for who signs in the own right.';
create index signing_line_post on signing_line (post, valid_from);

insert into signing_line (id, name, post, authority, valid_from)
values (uuidv7(), 'BÍ THƯ', 'SECRETARY', 'T/M BAN THƯỜNG VỤ', date '2000-01-01'),
       (uuidv7(), 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'STANDING_DEPUTY_SECRETARY', 'T/M BAN THƯỜNG VỤ', date '2000-01-01'),
       (uuidv7(), 'PHÓ BÍ THƯ', 'DEPUTY_SECRETARY', 'T/M BAN THƯỜNG VỤ', date '2000-01-01'),
       (uuidv7(), 'TRƯỞNG BAN', 'BOARD_HEAD', '', date '2000-01-01'),
       (uuidv7(), 'PHÓ TRƯỞNG BAN', 'BOARD_DEPUTY', 'K/T TRƯỞNG BAN', date '2000-01-01');

create table paper (
    id             uuid primary key,
    kind           varchar(20) not null,
    record_id      uuid        not null,
    unit_id        uuid        not null references unit (id),
    status         varchar(10) not null,
    wording        jsonb       not null,
    style          varchar(10) not null,
    dated_on       date,
    signer_id      uuid references person (id),
    written_by     uuid[]      not null,
    last_edited_by uuid        not null references app_user (id),
    last_edited_at timestamptz not null,
    type_id        uuid references document_type (id),
    body_id        uuid references issuing_body (id),
    number_id      uuid references document_number (id),
    reference      varchar(60) not null default '',
    layout_id      uuid references paper_layout (id),
    content        jsonb,
    issued_by      uuid references app_user (id),
    issued_at      timestamptz,
    signed_file_id uuid references stored_file (id),
    signed_by      uuid references app_user (id),
    signed_at      timestamptz,
    version        bigint      not null default 0,
    constraint paper_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS')),
    constraint paper_status_known check (status in ('DRAFT', 'ISSUED')),
    constraint paper_style_known check (style in ('TABLE', 'TEXT')),
    constraint paper_issued check ((status = 'ISSUED') = (issued_at is not null) and (issued_at is null) = (issued_by is null)
        and (issued_at is null) = (content is null) and (issued_at is null) = (layout_id is null) and (issued_at is null or dated_on is not null)),
    constraint paper_signed check ((signed_file_id is null) = (signed_by is null) and (signed_file_id is null) = (signed_at is null)
        and (signed_file_id is null or status = 'ISSUED')),
    constraint paper_number_once unique (number_id)
);
comment on table paper is 'A document made of a record: its words while it is a draft, and for ever what it said once it was issued.';
comment on column paper.record_id is 'The record of the kind that it is made of: a plan, a report. No foreign key: the kinds lie in several modules.';
comment on column paper.wording is 'The words that somebody chose; what is missing comes from paper_words.';
comment on column paper.written_by is 'Everybody who chose words: where four eyes are asked for, none of them may issue it.';
comment on column paper.content is 'The whole document as it was issued.';
comment on column paper.signed_file_id is 'The scan of what was signed: it stands beside the record.';
create unique index paper_one_draft on paper (kind, record_id) where status = 'DRAFT';
create index paper_record on paper (kind, record_id, issued_at desc);
create index paper_unit on paper (unit_id, issued_at desc) where status = 'ISSUED';
create index paper_file on paper (signed_file_id) where signed_file_id is not null;
