-- The directive that a task of a plan implements.

alter table plan_line add column directive_id uuid references directive (id);
comment on column plan_line.directive_id is 'The directive that directive_ref names by its number; null where it is free text that named none.';
create index plan_line_directive on plan_line (directive_id) where directive_id is not null;
