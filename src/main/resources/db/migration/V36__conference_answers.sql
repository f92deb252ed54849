-- Answers of units to a conference: who gave them, what is owed until they are there, who is told, and the invitation (giấy mời) as a document.

alter table called_unit
    add column fewer        boolean not null default false,
    add column answered_for boolean not null default false;
comment on column called_unit.fewer is 'It said that it names fewer people than it has seats.';
comment on column called_unit.answered_for is 'Somebody above answered last for the unit.';

alter table conference_invitee add column replied_for boolean not null default false;
comment on column conference_invitee.replied_for is 'Somebody above answered for his unit.';

create index conference_under_way on conference (unit_id) where status in ('INVITED', 'IN_SESSION');
create index conference_venue_open on conference_venue (conference_id, unit_id) where handed_in_at is null;

-- Few conferences are under way at a time: each branch begins with them. The host's own people are asked by the host himself.
create view owed_conference as
select 'CONFERENCE_ANSWER'::text as kind,
       c.id as record_id,
       u.unit_id,
       'EDIT'::text as needs,
       null::uuid as user_id,
       '{}'::uuid[] as barred,
       true as ready,
       case when u.answered_at is null then 'NONE' else 'AGAIN' end as state,
       c.title::text as title,
       c.place::text as summary,
       array[(select count(*)::text from conference_invitee i
               where i.conference_id = c.id and i.unit_id = u.unit_id and i.origin = 'CALLED' and i.exempt = '' and i.reply = 'NONE'),
             (select greatest(u.seats - count(*), 0)::text from conference_invitee i
               where i.conference_id = c.id and i.unit_id = u.unit_id and i.origin = 'NAMED'),
             c.held_on::text]::varchar[] as argument,
       case when u.answered_at is null then c.sent_at
            else (select max(x.changed_at) from conference_change x where x.conference_id = c.id and x.kind = 'MOVED') end as since,
       c.reply_by as due_on,
       c.held_on as until,
       '/conferences/' || c.id || '/answer?unit=' || u.unit_id as href,
       '/conferences/' || c.id || '/called' as list,
       u.answered_at is null as silent
  from conference c
  join called_unit u on u.conference_id = c.id and u.unit_id <> c.unit_id
  join unit n on n.id = u.unit_id and n.reporting
  left join lateral (select true as called from conference_invitee i
                      where i.conference_id = u.conference_id and i.unit_id = u.unit_id and i.origin = 'CALLED' and i.exempt = '' limit 1) somebody on u.seats = 0
 where c.status = 'INVITED' and (u.answered_at is null or u.answered_moves < c.moves) and (u.seats > 0 or somebody.called)
union all
select 'CONFERENCE_ANSWER_OFFICE',
       c.id,
       u.unit_id,
       'REGISTER',
       null::uuid,
       '{}'::uuid[],
       true,
       case when u.answered_at is null then 'NONE' else 'AGAIN' end,
       c.title::text,
       c.place::text,
       array[(select count(*)::text from conference_invitee i
               where i.conference_id = c.id and i.unit_id = u.unit_id and i.origin = 'CALLED' and i.exempt = '' and i.reply = 'NONE'),
             (select greatest(u.seats - count(*), 0)::text from conference_invitee i
               where i.conference_id = c.id and i.unit_id = u.unit_id and i.origin = 'NAMED'),
             c.held_on::text]::varchar[],
       case when u.answered_at is null then c.sent_at
            else (select max(x.changed_at) from conference_change x where x.conference_id = c.id and x.kind = 'MOVED') end,
       c.reply_by,
       c.held_on,
       '/conferences/' || c.id || '/answer?unit=' || u.unit_id,
       '/conferences/' || c.id || '/called',
       u.answered_at is null
  from conference c
  join called_unit u on u.conference_id = c.id and u.unit_id <> c.unit_id
  join unit n on n.id = u.unit_id and not n.reporting
  left join lateral (select true as called from conference_invitee i
                      where i.conference_id = u.conference_id and i.unit_id = u.unit_id and i.origin = 'CALLED' and i.exempt = '' limit 1) somebody on u.seats = 0
 where c.status = 'INVITED' and (u.answered_at is null or u.answered_moves < c.moves) and (u.seats > 0 or somebody.called)
union all
select 'CONFERENCE_VENUE',
       v.id,
       v.unit_id,
       'EDIT',
       null::uuid,
       '{}'::uuid[],
       c.status = 'IN_SESSION',
       'NONE',
       c.title::text,
       v.name::text,
       array[v.name, c.held_on::text, c.id::text]::varchar[],
       c.held_on::timestamp at time zone 'Asia/Ho_Chi_Minh',
       c.held_on + 1,
       'infinity'::date,
       '/conferences/' || c.id || '/attendance',
       '/conferences/' || c.id || '/venues',
       true
  from conference c
  join conference_venue v on v.conference_id = c.id and v.handed_in_at is null
  join unit n on n.id = v.unit_id and n.reporting
 where c.status in ('INVITED', 'IN_SESSION')
union all
select 'CONFERENCE_VENUE_OFFICE',
       v.id,
       v.unit_id,
       'REGISTER',
       null::uuid,
       '{}'::uuid[],
       c.status = 'IN_SESSION',
       'NONE',
       c.title::text,
       v.name::text,
       array[v.name, c.held_on::text, c.id::text]::varchar[],
       c.held_on::timestamp at time zone 'Asia/Ho_Chi_Minh',
       c.held_on + 1,
       'infinity'::date,
       '/conferences/' || c.id || '/attendance',
       '/conferences/' || c.id || '/venues',
       true
  from conference c
  join conference_venue v on v.conference_id = c.id and v.handed_in_at is null
  join unit n on n.id = v.unit_id and not n.reporting
 where c.status in ('INVITED', 'IN_SESSION')
union all
select 'CONFERENCE_CLOSE',
       c.id,
       c.unit_id,
       'EDIT',
       null::uuid,
       '{}'::uuid[],
       true,
       'DRAFT',
       c.title::text,
       c.place::text,
       array[(select count(*)::text from conference_venue v where v.conference_id = c.id and v.handed_in_at is null),
             coalesce((select case when m.approved_at is null then 'DRAFT' else 'APPROVED' end from conference_minutes m where m.conference_id = c.id), ''),
             c.held_on::text]::varchar[],
       c.held_on::timestamp at time zone 'Asia/Ho_Chi_Minh',
       c.held_on + 7,
       'infinity'::date,
       '/conferences/' || c.id || '/minutes',
       '/conferences?status=IN_SESSION',
       false
  from conference c
  join unit n on n.id = c.unit_id and n.reporting
 where c.status = 'IN_SESSION'
union all
select 'CONFERENCE_CLOSE_OFFICE',
       c.id,
       c.unit_id,
       'REGISTER',
       null::uuid,
       '{}'::uuid[],
       true,
       'DRAFT',
       c.title::text,
       c.place::text,
       array[(select count(*)::text from conference_venue v where v.conference_id = c.id and v.handed_in_at is null),
             coalesce((select case when m.approved_at is null then 'DRAFT' else 'APPROVED' end from conference_minutes m where m.conference_id = c.id), ''),
             c.held_on::text]::varchar[],
       c.held_on::timestamp at time zone 'Asia/Ho_Chi_Minh',
       c.held_on + 7,
       'infinity'::date,
       '/conferences/' || c.id || '/minutes',
       '/conferences?status=IN_SESSION',
       false
  from conference c
  join unit n on n.id = c.unit_id and not n.reporting
 where c.status = 'IN_SESSION';
comment on view owed_conference is 'What conferences that are under way ask: answers of the units from which somebody is called, lists of attendance of the venues, minutes and closing of the host. Columns as of owed_plan; of units that do not report (…_OFFICE) whoever registers there does it.';
comment on column owed_conference.record_id is 'The conference; of a list of attendance the venue.';
comment on column owed_conference.argument is 'Of an answer people and seats that are open and the day; of a list the venue, the day, the conference; of a closing the venues without a list, the state of the minutes (empty: none), the day.';
comment on column owed_conference.ready is 'A list of attendance can be handed in once the conference has begun.';

alter table notice
    drop constraint notice_kind_known,
    add constraint notice_kind_known check (kind in ('DIRECTIVE_ISSUED', 'DIRECTIVE_AMENDED', 'DIRECTIVE_WITHDRAWN', 'DIRECTIVE_DROPPED',
                                                     'DIRECTIVE_PRESENTED', 'DIRECTIVE_RETURNED', 'DIRECTIVE_RECALLED',
                                                     'PLAN_SENT', 'PLAN_RETURNED', 'PLAN_ACCEPTED', 'PLAN_EXTENDED', 'PLAN_RECALLED',
                                                     'REPORT_SENT', 'REPORT_RETURNED', 'REPORT_ACCEPTED', 'REPORT_EXTENDED', 'REPORT_RECALLED',
                                                     'LETTER_ISSUED', 'PAPER_PRESENTED', 'PAPER_RETURNED',
                                                     'CONFERENCE_INVITED', 'CONFERENCE_MOVED', 'CONFERENCE_CANCELLED',
                                                     'DUE_SOON', 'OVERDUE', 'REMINDED'));

-- The invitation (giấy mời). 66-QĐ/TW and 399-QĐ/TW have it without a number; an office that numbers it gives its type an abbreviation (GM).
alter table paper
    drop constraint paper_kind_known,
    add constraint paper_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS', 'INVITATION'));
alter table paper_words
    drop constraint paper_words_kind_known,
    add constraint paper_words_kind_known check (kind in ('PLAN', 'REPORT', 'GUIDANCE', 'REMINDER', 'RESULTS', 'INVITATION'));
insert into paper_words (id, name, kind, subject, addressees, grounds, opening, body, closing, recipients, valid_from)
values (uuidv7(), 'Giấy mời họp', 'INVITATION', 'dự {viec}', '{don_vi_nhan}',
        '', '{co_quan} trân trọng kính mời các đồng chí dự {viec}, cụ thể như sau:', '',
        E'Đề nghị các đơn vị cử đại biểu đúng thành phần, dự đúng giờ và trả lời giấy mời trên Cổng Tuyên giáo.',
        E'Như kính gửi\nThường trực cấp ủy (báo cáo)', date '2000-01-01');
