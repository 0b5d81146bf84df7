-- All acts, each with the hash of itself and the hash before it; rows are only added.
create table journal (
  place bigint primary key,
  happened varchar(24) not null,
  by_whom varchar(60) not null,
  office varchar(60) not null,
  kind varchar(40) not null,
  about varchar(200) not null,
  detail text not null,
  came_from varchar(100) not null,
  hash varchar(64) not null
);

create index journal_about on journal (about, place);
create index journal_office on journal (office, place);

-- One row, locked while an act is added.
create table journal_head (
  id int primary key check (id = 1),
  place bigint not null,
  hash varchar(64) not null
);

insert into journal_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
