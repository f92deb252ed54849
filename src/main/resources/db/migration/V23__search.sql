-- How the portal searches: word by word, in any order, whatever stands between the words.

create function search_text(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(' ' || fold($1) || ' ',
        '[^a-z0-9\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+', ' ', 'g'), ' 0+([0-9])', ' \1', 'g');

comment on function search_text(text) is 'The words of a text as a search compares them: folded, with single blanks for whatever stands between them and at both ends, 05 as 5. "806–CV/TU" is " 806 cv tu ", found by "cv", "tu 806" and "cv/tu".';

create function plain_text(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(translate(lower($1 collate "vi-x-icu"),
        U&'\2010\2011\2012\2013\2014\2015\2212\FE58\FE63\FF0D\00A0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200A\202F\205F\3000\00AD\200B\200C\200D\2060\FEFF',
        '----------                '), '\s+', ' ', 'g'), ' ?-[- ]*', '-', 'g');

comment on function plain_text(text) is 'Lower case with its tones, one kind of blank and of dash, none doubled and none unseen: two names of which this is equal are one.';

create function plain_number(text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(replace(plain_text($1), ' ', ''), '(^|[^0-9])0+([0-9])', '\1\2', 'g');

comment on function plain_number(text) is 'A number (số, ký hiệu) as the check for a number taken twice compares it: "806 – CV/TU" is "806-CV/TU", 05 is 5; HD is not HĐ.';

-- What is searched stands ready in the row: to make it costs 0.1 ms a row, to compare it a hundredth of that.

alter table unit add column search text not null
    generated always as (search_text(name || ' ' || short_name || ' ' || committee_name || ' ' || slug || ' ' || coalesce(code, ''))) stored;
alter table person add column search text not null generated always as (search_text(family_name || ' ' || given_name)) stored;
alter table app_user add column search text not null generated always as (search_text(username || ' ' || display_name)) stored;
alter table document_type add column search text not null generated always as (search_text(name || ' số ' || coalesce(abbreviation, ''))) stored;
alter table directive add column search text not null generated always as (search_text(reference)) stored;
alter table directive_version add column search text not null generated always as (search_text(subject)) stored;
alter table directive_document add column search text not null generated always as (search_text(reference || ' ' || subject)) stored;

alter table plan_line add column search text not null generated always as (search_text(task)) stored;

create index person_search on person using gin (search gin_trgm_ops);

drop index directive_reference_search;
drop index directive_version_subject_search;
create index directive_reference_search on directive using gin (search gin_trgm_ops);
create index directive_version_subject_search on directive_version using gin (search gin_trgm_ops);

drop index plan_line_task_search;
create index plan_line_task_search on plan_line using gin (search gin_trgm_ops);

-- PostgreSQL would read a/b as a path and x.y as a host, and find neither by its parts.
drop index stored_file_text_search;
create index stored_file_text_search on stored_file using gin (to_tsvector('simple', search_text(text)));
