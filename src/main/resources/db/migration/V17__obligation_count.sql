-- What is owed below each unit, counted as it changes, and the orders in which pages for many units read.

create function kept_standing(frozen text, status text, due_on date, extended_due_on date, first_submitted_on date, return_count int)
    returns table (standing varchar(15), silent_after date)
    language sql immutable parallel safe
begin atomic
    select s.kept, case when s.kept = 'NOT_DUE' then greatest(due_on, extended_due_on) end
      from (values (standing(frozen, status, due_on, extended_due_on, first_submitted_on, return_count, '-infinity'))) s (kept);
end;
comment on function kept_standing(text, text, date, date, date, int) is
    'The standing without its day: NOT_DUE turns into SILENT after the day in silent_after; all others stay until the row changes.';

create table obligation_count (
    unit_id      uuid        not null,
    period_id    uuid        not null,
    subject      varchar(10) not null,
    status       varchar(10) not null,
    open         boolean     not null,
    standing     varchar(15) not null,
    silent_after date,
    number       bigint      not null,
    folded       boolean     not null default false,
    constraint obligation_count_silent check ((standing = 'NOT_DUE') = (silent_after is not null))
);
comment on table obligation_count is
    'How many obligations of each kind the units below a unit have, itself left out. Rows of one kind are added up: a change only adds rows, so that those who write never wait for each other at the units above them. No foreign keys for the same reason.';
comment on column obligation_count.open is 'Not frozen yet.';
comment on column obligation_count.silent_after is 'The last day on which these are NOT_DUE; afterwards they are SILENT.';
comment on column obligation_count.number is 'Negative where obligations left this kind.';
comment on column obligation_count.folded is 'The changes up to some moment, added up into one row of each kind.';
create index obligation_count_unit on obligation_count (unit_id, period_id);
create index obligation_count_to_fold on obligation_count (unit_id, period_id) where not folded;

create table unit_year (
    year        int    not null,
    unit_id     uuid   not null references unit (id),
    obligations bigint not null,
    primary key (year, unit_id)
);
comment on table unit_year is 'How many obligations a unit has for the periods of a year: the lines of the matrix.';

-- What a statement added to or took from the obligations; the argument is the sign. Sees the closure as it is when the statement ends.
-- "offset 0": unit by unit, as a plan made for thousands of rows is kept for those who change one.
create function count_obligations() returns trigger language plpgsql as $$
begin
    insert into obligation_count (unit_id, period_id, subject, status, open, standing, silent_after, number)
    select c.ancestor_id, o.period_id, o.subject, o.status, o.frozen_at is null, k.standing, k.silent_after, tg_argv[0]::int * count(*)
      from counted o
     cross join lateral kept_standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on, o.first_submitted_on, o.return_count) k
     cross join lateral (select c.ancestor_id from unit_closure c where c.descendant_id = o.unit_id and c.depth > 0 offset 0) c
     group by 1, 2, 3, 4, 5, 6, 7;
    -- in one order, so that two that open periods at once cannot lock each other out
    insert into unit_year (unit_id, year, obligations)
    select o.unit_id, p.year, tg_argv[0]::int * count(*)
      from counted o join reporting_period p on p.id = o.period_id
     group by 1, 2 order by 1, 2
    on conflict (year, unit_id) do update set obligations = unit_year.obligations + excluded.obligations;
    return null;
end $$;

create function recount_obligations() returns trigger language plpgsql as $$
begin
    insert into obligation_count (unit_id, period_id, subject, status, open, standing, silent_after, number)
    select c.ancestor_id, o.period_id, o.subject, o.status, o.frozen_at is null, k.standing, k.silent_after, sum(o.sign)
      from (select 1 as sign, added.* from added union all select -1, removed.* from removed) o
     cross join lateral kept_standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on, o.first_submitted_on, o.return_count) k
     cross join lateral (select c.ancestor_id from unit_closure c where c.descendant_id = o.unit_id and c.depth > 0 offset 0) c
     group by 1, 2, 3, 4, 5, 6, 7
    having sum(o.sign) <> 0;
    return null;
end $$;

create trigger obligation_added after insert on obligation
    referencing new table as counted for each statement execute function count_obligations('1');
create trigger obligation_removed after delete on obligation
    referencing old table as counted for each statement execute function count_obligations('-1');
create trigger obligation_changed after update on obligation
    referencing old table as removed new table as added for each statement execute function recount_obligations();

-- A unit that moves takes its counts along. Whoever writes obligations meanwhile is waited for and waits, else his change would be counted at the old place.
create function move_obligation_counts() returns trigger language plpgsql as $$
begin
    lock table obligation in share row exclusive mode;
    insert into obligation_count (unit_id, period_id, subject, status, open, standing, silent_after, number)
    select c.ancestor_id, o.period_id, o.subject, o.status, o.frozen_at is null, k.standing, k.silent_after, tg_argv[0]::int * count(*)
      from moved c
      join obligation o on o.unit_id = c.descendant_id
     cross join lateral kept_standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on, o.first_submitted_on, o.return_count) k
     where c.depth > 0
     group by 1, 2, 3, 4, 5, 6, 7;
    return null;
end $$;

create trigger unit_closure_added after insert on unit_closure
    referencing new table as moved for each statement execute function move_obligation_counts('1');
create trigger unit_closure_removed after delete on unit_closure
    referencing old table as moved for each statement execute function move_obligation_counts('-1');

insert into obligation_count (unit_id, period_id, subject, status, open, standing, silent_after, number, folded)
select c.ancestor_id, o.period_id, o.subject, o.status, o.frozen_at is null, k.standing, k.silent_after, count(*), true
  from obligation o
 cross join lateral kept_standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on, o.first_submitted_on, o.return_count) k
  join unit_closure c on c.descendant_id = o.unit_id and c.depth > 0
 group by 1, 2, 3, 4, 5, 6, 7;

insert into unit_year (unit_id, year, obligations)
select o.unit_id, p.year, count(*) from obligation o join reporting_period p on p.id = o.period_id group by 1, 2;

create view obligation_tally as
select c.unit_id, c.period_id, c.subject, c.status, c.open, c.standing, c.silent_after, c.number
  from obligation_count c
union all
select o.unit_id, o.period_id, o.subject, o.status, o.frozen_at is null, k.standing, k.silent_after, 1::bigint
  from obligation o
 cross join lateral kept_standing(o.frozen_standing, o.status, o.due_on, o.extended_due_on, o.first_submitted_on, o.return_count) k;
comment on view obligation_tally is 'The obligations of a unit and of all below it: the sum of number over the rows of that unit.';

-- What waits, the longest wait first; and what is silent, the longest delay first.
create index review_round_waiting_day on review_round (((submitted_at at time zone 'Asia/Ho_Chi_Minh')::date)) where decision is null;
