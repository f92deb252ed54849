-- Which kinds of record bear a type of document, and the types of 399-QĐ/TW that were missing.

create table document_type_use (
    type_id     uuid        not null references document_type (id) on delete cascade,
    record_kind varchar(20) not null,
    primary key (type_id, record_kind),
    constraint document_type_use_known check (record_kind in ('INCOMING_DIRECTIVE', 'OWN_DIRECTIVE', 'GUIDANCE',
        'ACTION_PROGRAMME', 'PLAN', 'REPORT', 'DECISION', 'CONCLUSION', 'MINUTES', 'INVITATION', 'LETTER', 'SUBMISSION'))
);
comment on table document_type_use is 'Which kinds of record bear the type: the forms of a kind offer these types and no others. At least one of each type.';
comment on column document_type_use.record_kind is 'INCOMING_DIRECTIVE, OWN_DIRECTIVE: registered and passed on to the units, from above or of the unit itself. GUIDANCE: attached to a directive. The others: what the module of that record issues or keeps.';

insert into document_type_use (type_id, record_kind)
select t.id, k.record_kind
  from document_type t
  join (values ('INCOMING_DIRECTIVE', true), ('OWN_DIRECTIVE', true), ('GUIDANCE', false)) as k (record_kind, register)
    on case when k.register then t.registered else t.guidance end;

alter table document_type
    drop constraint document_type_use,
    drop column registered,
    drop column guidance;

-- Those of the rules in force since before, then those that 399-QĐ/TW of 9/1/2026 adds. What an administrator added himself stays his.
insert into document_type (id, name, abbreviation, by_board, position, valid_from)
select uuidv7(), t.name, t.abbreviation, t.by_board, coalesce((select max(position) from document_type), 0) + t.place * 10, t.valid_from
  from (values (1, 'Phương án', 'PA', false, date '2011-01-01'),
               (2, 'Dự án', 'DA', false, date '2011-01-01'),
               (3, 'Biên bản', 'BB', true, date '2011-01-01'),
               (4, 'Phiếu gửi', null, true, date '2011-01-01'),
               (5, 'Quy hoạch', 'QH', false, date '2026-01-09'),
               (6, 'Thông cáo', 'TC', false, date '2026-01-09'),
               (7, 'Phiếu chuyển', null, true, date '2026-01-09'),
               (8, 'Thư công', null, true, date '2026-01-09'),
               (9, 'Giấy giới thiệu', null, true, date '2026-01-09')) as t (place, name, abbreviation, by_board, valid_from)
 where not exists (select 1 from document_type o where lower(o.name) = lower(t.name) or lower(o.abbreviation) = lower(t.abbreviation));

-- Beyond what was said of them so far.
insert into document_type_use (type_id, record_kind)
select t.id, k.record_kind
  from (values ('Chương trình', 'ACTION_PROGRAMME'),
               ('Kế hoạch', 'ACTION_PROGRAMME'),
               ('Kế hoạch', 'PLAN'),
               ('Báo cáo', 'REPORT'),
               ('Quyết định', 'DECISION'),
               ('Kết luận', 'CONCLUSION'),
               ('Thông báo', 'CONCLUSION'),
               ('Biên bản', 'MINUTES'),
               ('Giấy mời', 'INVITATION'),
               ('Công văn', 'LETTER'),
               ('Công văn', 'INVITATION'),
               ('Tờ trình', 'SUBMISSION'),
               ('Phương án', 'INCOMING_DIRECTIVE'),
               ('Phương án', 'OWN_DIRECTIVE'),
               ('Phương án', 'GUIDANCE'),
               ('Dự án', 'INCOMING_DIRECTIVE'),
               ('Dự án', 'OWN_DIRECTIVE'),
               ('Dự án', 'GUIDANCE'),
               ('Phiếu gửi', 'LETTER'),
               ('Quy hoạch', 'INCOMING_DIRECTIVE'),
               ('Quy hoạch', 'OWN_DIRECTIVE'),
               ('Thông cáo', 'INCOMING_DIRECTIVE'),
               ('Thông cáo', 'OWN_DIRECTIVE'),
               ('Thông cáo', 'GUIDANCE'),
               ('Phiếu chuyển', 'LETTER'),
               ('Thư công', 'LETTER'),
               ('Giấy giới thiệu', 'LETTER')) as k (name, record_kind)
  join document_type t on lower(t.name) = lower(k.name)
    on conflict do nothing;
