-- The key with which the portal marks whose form it is, so that nobody leaves forms in the name of somebody else.

create table form_seal (
    id  smallint not null primary key default 1,
    key bytea    not null,
    constraint form_seal_one_row check (id = 1),
    constraint form_seal_key_length check (length(key) >= 32)
);
comment on table form_seal is 'One row: the secret key of the marks of who fills a form. Without it, forms kept from ended sessions are refused until the page is opened anew.';
