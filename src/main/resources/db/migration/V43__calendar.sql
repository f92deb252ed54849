-- The calendar: days that are remembered each year, the secret addresses of personal feeds, and by which day what is due is read.

create table anniversary (
    id      uuid primary key,
    unit_id uuid references unit (id),
    kind    varchar(10)  not null,
    name    varchar(200) not null,
    lunar   boolean      not null,
    day     int          not null,
    month   int          not null,
    since   int,
    every   int          not null default 5,
    note    varchar(500) not null default '',
    version bigint       not null default 0,
    constraint anniversary_known check (kind in ('PARTY', 'NATION', 'TRADITION', 'CUSTOM', 'LOCAL')),
    constraint anniversary_name check (name <> ''),
    constraint anniversary_day check (month between 1 and 12 and day between 1 and 31 and (not lunar or day <= 30)),
    constraint anniversary_since check (since between 1 and 2199),
    constraint anniversary_every check (every in (0, 5, 10))
);
comment on table anniversary is 'A day that is remembered each year, of the solar or the lunar calendar.';
comment on column anniversary.unit_id is 'Whose it is: seen there, below and above; null: everywhere.';
comment on column anniversary.day is 'Of a lunar 30th in a month of 29 days the 29th is kept, of a 29 February in other years the 28th.';
comment on column anniversary.month is 'Where the lunar month is repeated, the first of the two.';
comment on column anniversary.since is 'The year of what is remembered; null: no years are counted.';
comment on column anniversary.every is 'Years that are kept on a larger scale: each fifth, each tenth; 0: none.';
create index anniversary_unit on anniversary (unit_id);

insert into anniversary (id, kind, name, lunar, day, month, since, every)
select uuidv7(), a.kind, a.name, a.lunar, a.day, a.month, a.since, case when a.since is null then 0 else 5 end
  from (values ('NATION', 'Tết Dương lịch', false, 1, 1, null::int),
               ('TRADITION', 'Ngày truyền thống học sinh, sinh viên Việt Nam', false, 9, 1, 1950),
               ('PARTY', 'Ngày thành lập Đảng Cộng sản Việt Nam', false, 3, 2, 1930),
               ('TRADITION', 'Ngày Thầy thuốc Việt Nam', false, 27, 2, 1955),
               ('TRADITION', 'Ngày Quốc tế Phụ nữ', false, 8, 3, 1910),
               ('TRADITION', 'Ngày thành lập Đoàn Thanh niên Cộng sản Hồ Chí Minh', false, 26, 3, 1931),
               ('NATION', 'Ngày Giải phóng miền Nam, thống nhất đất nước', false, 30, 4, 1975),
               ('NATION', 'Ngày Quốc tế Lao động', false, 1, 5, 1886),
               ('NATION', 'Chiến thắng Điện Biên Phủ', false, 7, 5, 1954),
               ('TRADITION', 'Ngày thành lập Đội Thiếu niên Tiền phong Hồ Chí Minh', false, 15, 5, 1941),
               ('PARTY', 'Ngày sinh Chủ tịch Hồ Chí Minh', false, 19, 5, 1890),
               ('TRADITION', 'Ngày Quốc tế Thiếu nhi', false, 1, 6, null),
               ('PARTY', 'Ngày Bác Hồ ra đi tìm đường cứu nước', false, 5, 6, 1911),
               ('TRADITION', 'Ngày Báo chí Cách mạng Việt Nam', false, 21, 6, 1925),
               ('TRADITION', 'Ngày Gia đình Việt Nam', false, 28, 6, 2001),
               ('NATION', 'Ngày Thương binh – Liệt sĩ', false, 27, 7, 1947),
               ('TRADITION', 'Ngày thành lập Công đoàn Việt Nam', false, 28, 7, 1929),
               ('PARTY', 'Ngày truyền thống ngành Tuyên giáo của Đảng', false, 1, 8, 1930),
               ('NATION', 'Cách mạng Tháng Tám thành công', false, 19, 8, 1945),
               ('NATION', 'Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam', false, 2, 9, 1945),
               ('NATION', 'Ngày Giải phóng Thủ đô', false, 10, 10, 1954),
               ('TRADITION', 'Ngày thành lập Hội Nông dân Việt Nam', false, 14, 10, 1930),
               ('PARTY', 'Ngày truyền thống công tác dân vận của Đảng', false, 15, 10, 1930),
               ('TRADITION', 'Ngày thành lập Hội Liên hiệp Phụ nữ Việt Nam', false, 20, 10, 1930),
               ('TRADITION', 'Ngày Pháp luật Việt Nam', false, 9, 11, 2013),
               ('TRADITION', 'Ngày truyền thống Mặt trận Tổ quốc Việt Nam', false, 18, 11, 1930),
               ('TRADITION', 'Ngày Nhà giáo Việt Nam', false, 20, 11, 1982),
               ('TRADITION', 'Ngày thành lập Hội Cựu chiến binh Việt Nam', false, 6, 12, 1989),
               ('NATION', 'Ngày Toàn quốc kháng chiến', false, 19, 12, 1946),
               ('NATION', 'Ngày thành lập Quân đội nhân dân Việt Nam', false, 22, 12, 1944),
               ('CUSTOM', 'Tết Nguyên đán', true, 1, 1, null),
               ('CUSTOM', 'Rằm tháng Giêng', true, 15, 1, null),
               ('NATION', 'Giỗ Tổ Hùng Vương', true, 10, 3, null),
               ('CUSTOM', 'Lễ Phật đản', true, 15, 4, null),
               ('CUSTOM', 'Tết Đoan Ngọ', true, 5, 5, null),
               ('CUSTOM', 'Lễ Vu Lan', true, 15, 7, null),
               ('CUSTOM', 'Tết Trung thu', true, 15, 8, null),
               ('CUSTOM', 'Tết ông Công, ông Táo', true, 23, 12, null),
               ('CUSTOM', 'Giao thừa', true, 30, 12, null)) as a (kind, name, lunar, day, month, since);

create table calendar_feed (
    id       uuid primary key,
    user_id  uuid         not null references app_user (id),
    name     varchar(80)  not null,
    mine     boolean      not null,
    secret   varchar(64)  not null,
    made_at  timestamptz  not null,
    asked_on date,
    constraint calendar_feed_named check (name <> ''),
    constraint calendar_feed_secret unique (secret)
);
comment on table calendar_feed is 'A secret address at which a person''s calendar is read by his telephone. Revoked, the row is gone.';
comment on column calendar_feed.mine is 'Only what concerns himself; else all that he may read.';
comment on column calendar_feed.secret is 'SHA-256 of the secret; the secret itself is shown once and kept nowhere.';
comment on column calendar_feed.asked_on is 'The last day on which somebody asked for it.';
create index calendar_feed_user on calendar_feed (user_id);

create index task_unit_due on task (unit_id, due_on);
create index proposal_due on proposal (holder_unit_id, due_on) where due_on is not null;
