-- The day of a conference: lists of a venue, and people in the order of their given names where only a whole name is known.

create function given_name(name text) returns text
    language sql immutable strict parallel safe
return substring(name from '\S+\s*$');
comment on function given_name is 'Tên: the last word of a Vietnamese name; lists of people sort by it first.';

create index attendance_venue on attendance (venue_id, session_id);

create index conference_invited on conference (id) where status = 'INVITED';
