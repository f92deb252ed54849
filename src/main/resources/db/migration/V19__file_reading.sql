-- What of a file could not be read, and who looked at its first page instead.

alter table stored_file add column unread varchar(20)[] not null default '{}';
alter table stored_file add column looked_at_by uuid references app_user (id);
alter table stored_file add column looked_at timestamptz;
update stored_file set unread = case text_state when 'NONE' then array['NO_WORDS'] else array['ALL'] end where text_state <> 'READ';
alter table stored_file add column unchecked boolean not null
    generated always as (looked_at is null and unread && array['ALL', 'NO_WORDS', 'PICTURE', 'LETTERS', 'EMBEDDED']::varchar(20)[]) stored;
alter table stored_file add constraint stored_file_unread_known
    check (unread <@ array['ALL', 'NO_WORDS', 'PICTURE', 'LETTERS', 'EMBEDDED', 'END']::varchar(20)[]);
alter table stored_file add constraint stored_file_looked_at check ((looked_at_by is null) = (looked_at is null));

comment on column stored_file.unread is 'What the portal could not read. ALL: nothing could be read. NO_WORDS: a scan, a picture. PICTURE: on the first page. LETTERS: fonts that do not say which. EMBEDDED: documents within it. END: longer than what is searched.';
comment on column stored_file.looked_at_by is 'Who looked at the first page and said that it bears no degree of secrecy.';
comment on column stored_file.unchecked is 'A degree of secrecy may stand in what was not read, and nobody looked: a directive with such a file is not issued.';

-- What somebody pastes has spaces and hyphens that look alike: no-break, of all widths and of none, doubled.
create or replace function fold(text) returns text
    language sql immutable strict parallel safe
    return replace(replace(replace(lower(translate(public.unaccent('public.unaccent', translate($1,
        U&'\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\202F\205F\3000\2010\2011\00AD\200B\200C\200D\2060\FEFF',
        '                --')), 'đĐ', 'dd')), '    ', ' '), '  ', ' '), '  ', ' ');

comment on function fold(text) is 'Lower case without tones, with d for đ, one kind of space and of hyphen, none doubled and none unseen: what a search compares ("dong hoa" finds "Đồng Hóa").';

reindex index stored_file_text_search;
reindex index plan_line_task_search;
reindex index directive_reference_search;
reindex index directive_version_subject_search;
