-- What a unit has open or sent, without its past years: the dashboard's two lists.

drop index obligation_queue;
create index obligation_queue on obligation (unit_id, period_id) where status = 'SUBMITTED';
create index obligation_open on obligation (unit_id, period_id) where frozen_at is null;
