-- Boards of the communes and who sits on them.

create table board (
    id          uuid primary key,
    unit_id     uuid         not null references unit (id),
    term_id     uuid         not null references term (id),
    name        varchar(200) not null,
    decision_no varchar(50),
    decided_on  date,
    version     bigint       not null default 0,
    constraint board_unit_term_unique unique (unit_id, term_id)
);
comment on table board is 'A propaganda board (ban tuyên giáo): one for each unit and term.';
create index board_term on board (term_id);

create table board_membership (
    id          uuid primary key,
    board_id    uuid         not null references board (id),
    person_id   uuid         not null references person (id),
    board_role  varchar(10)  not null,
    post_kind   varchar(40)  not null default 'OTHER',
    post        varchar(200) not null,
    valid_from  date         not null,
    valid_to    date,
    decision_no varchar(50),
    on_behalf   boolean      not null default false,
    annulled    boolean      not null default false,
    version     bigint       not null default 0,
    constraint board_membership_role_known check (board_role in ('HEAD', 'DEPUTY', 'MEMBER')),
    constraint board_membership_post_kind_known check (post_kind in ('STANDING_DEPUTY_SECRETARY', 'SECRETARY',
        'DEPUTY_SECRETARY', 'PEOPLE_COMMITTEE_VICE_CHAIR', 'FRONT_LEADER', 'MASS_ORGANISATION_LEADER', 'CIVIL_SERVANT',
        'CELL_SECRETARY', 'OTHER')),
    constraint board_membership_validity check (valid_to is null or valid_to >= valid_from)
);
comment on table board_membership is 'A person on a board, from a day to a day (inclusive).';
comment on column board_membership.post is 'Concurrent post (kiêm nhiệm): what the person is outside the board.';
comment on column board_membership.post_kind is 'Kind of the concurrent post: what the rules on composition look at.';
comment on column board_membership.on_behalf is 'Entered by the district for the commune.';
comment on column board_membership.annulled is 'Entered by mistake: kept in the history, counts on no day.';
create index board_membership_board on board_membership (board_id, valid_from);
create index board_membership_person on board_membership (person_id);
