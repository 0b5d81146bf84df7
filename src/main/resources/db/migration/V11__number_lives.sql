-- A book is closed as an act; its year is over on 31 December unless it is kept open until a day.
alter table book add column closed_on date;
alter table book add column open_until date;
-- The last day on which it gave a number: a clock that was set back shows.
alter table book add column last_day date;

-- Letters whose number is crossed out.
create table cancellation (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  cancelled_on date not null,
  cancelled_by varchar(60) not null,
  because varchar(1000) not null,
  primary key (registry, series, book_year, running),
  foreign key (registry, series, book_year) references book
);

-- Which letter stands in the place of a cancelled one, both by their id.
create table replacement (
  old_letter varchar(120) primary key,
  new_letter varchar(120) not null
);

-- Numbers kept for somebody: a row for each number; a block has the id of its first.
create table reservation (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  block_first int not null,
  holder varchar(60) not null,
  office varchar(60) not null,
  because varchar(1000) not null,
  reserved_on date not null,
  expires_on date not null,
  outcome varchar(20) not null,
  ended_on date,
  primary key (registry, series, book_year, running),
  foreign key (registry, series, book_year) references book
);

create index reservation_of_office on reservation (office, outcome);

-- Numbers without a letter, explained by hand.
create table explained_number (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  because varchar(1000) not null,
  explained_on date not null,
  explained_by varchar(60) not null,
  primary key (registry, series, book_year, running),
  foreign key (registry, series, book_year) references book
);

-- A draft that will replace a cancelled letter.
create table draft_replacement (
  draft varchar(40) primary key,
  old_letter varchar(120) not null
);
