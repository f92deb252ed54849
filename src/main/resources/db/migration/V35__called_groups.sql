-- Whom a standing group means, in one place; and what is looked through for clashes.

create function call_group_members(of_group uuid, on_day date)
    returns table (rank int, unit_id uuid, person_id uuid, name text, post text)
    language sql stable parallel safe
begin atomic
    select 1, p.unit_id, p.person_id, coalesce(n.family_name || ' ' || n.given_name, p.name), p.post::text
      from call_group_person p
      left join person n on n.id = p.person_id
     where p.group_id = of_group
    union all
    select 2, b.unit_id, m.person_id, n.family_name || ' ' || n.given_name, m.post::text
      from call_group g
      join unit_closure w on w.ancestor_id = g.unit_id and (g.below or w.descendant_id = g.unit_id)
      join board b on b.unit_id = w.descendant_id
      join term t on t.id = b.term_id and on_day between t.starts_on and t.ends_on
      join board_membership m on m.board_id = b.id and not m.annulled and on_day between m.valid_from and coalesce(m.valid_to, 'infinity')
       and (g.board_role is null or m.board_role = g.board_role) and (g.post_kind is null or m.post_kind = g.post_kind)
      join person n on n.id = m.person_id
     where g.id = of_group and (g.board_role is not null or g.post_kind is not null);
end;
comment on function call_group_members(uuid, date) is 'Whom a standing group means on a day: rank 1 by name, 2 by its rule. Somebody may come twice.';

create index conference_invitee_of_person on conference_invitee (person_id) where person_id is not null;
create unique index call_group_person_once on call_group_person (group_id, person_id) where person_id is not null;
