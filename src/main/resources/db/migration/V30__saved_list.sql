-- What somebody took part in is counted from him, not from all records that he sees.
create index plan_written_by on plan using gin (written_by);
create index report_written_by on report using gin (written_by);
create index review_round_decided_by on review_round (decided_by) where decided_by is not null;
