-- Files, kept in the database in pieces, so that they are streamed and never held whole.

create table stored_file (
    id          uuid primary key,
    series_id   uuid         not null,
    revision    int          not null,
    name        varchar(300) not null,
    kind        varchar(20)  not null,
    size        bigint       not null,
    sha256      char(64)     not null,
    pages       int,
    text        text,
    text_state  varchar(10)  not null,
    stored_by   uuid         not null references app_user (id),
    stored_at   timestamptz  not null,
    constraint stored_file_kind_known check (kind in ('PDF', 'DOC', 'DOCX', 'XLS', 'XLSX', 'PPT', 'PPTX', 'ODT', 'ODS', 'ODP', 'JPEG', 'PNG')),
    constraint stored_file_text_state_known check (text_state in ('READ', 'NONE', 'UNREADABLE')),
    constraint stored_file_text check (text_state = 'READ' or text is null),
    constraint stored_file_size check (size > 0),
    constraint stored_file_revision check (revision > 0 and (revision = 1) = (series_id = id)),
    constraint stored_file_revision_unique unique (series_id, revision)
);
comment on table stored_file is 'A file as it was uploaded; replacing one adds the next revision of its series. Reached only through the record that names it.';
comment on column stored_file.name is 'As its owner called it, in any script.';
comment on column stored_file.kind is 'Told from its contents, never from its name.';
comment on column stored_file.pages is 'Pages that can be shown as pictures; null for what is not shown in the page.';
comment on column stored_file.text is 'What can be searched in it.';
comment on column stored_file.text_state is 'READ: searchable. NONE: holds no text, as a scan or a picture. UNREADABLE: its text could not be read.';
create index stored_file_text_search on stored_file using gin (to_tsvector('simple', fold(text)));

create table file_piece (
    file_id  uuid  not null references stored_file (id) on delete cascade,
    position int   not null,
    bytes    bytea not null,
    primary key (file_id, position)
);
comment on table file_piece is 'A quarter of a megabyte of a file; the last piece is shorter.';
alter table file_piece alter column bytes set storage external;
