-- Columns that somebody does not want to see of a list: few rows, read with the user himself by each request.
create table hidden_column (
    user_id uuid        not null references app_user (id),
    list    varchar(40) not null,
    name    varchar(80) not null,
    constraint hidden_column_pk primary key (user_id, list, name)
);
comment on table hidden_column is 'Columns of lists that somebody has hidden for himself; all others are shown.';
comment on column hidden_column.list is 'Name of the list, as its table bears it.';
comment on column hidden_column.name is 'Name of the column: the message key of its head, without ".short".';

-- Units come by their names with numbers by their value, "Mẫu 2" before "Mẫu 10": the index that lists walk has the order that they ask for.
drop index unit_name_sort;
create index unit_name_sort on unit (short_name collate numbered);
