-- Text as people of the office sort and search it.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- unaccent() is only STABLE because its dictionary could change; ours does not, so that it may be indexed.
create function fold(text) returns text
    language sql immutable strict parallel safe
    return lower(translate(public.unaccent('public.unaccent', $1), 'đĐ', 'dd'));

comment on function fold(text) is 'Lower case without tones and with d for đ: what a search compares ("dong hoa" finds "Đồng Hóa").';
