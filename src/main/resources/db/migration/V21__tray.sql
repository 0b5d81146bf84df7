-- What arrived and waits to be registered; the files lie under data/tray/.
create table tray (
  id varchar(40) primary key,
  registry varchar(60) not null,
  arrived timestamp with time zone not null,
  put_by varchar(60) not null,
  read_as varchar(20) not null,
  content text not null
);

create index tray_of_registry on tray (registry, arrived);

create table tray_file (
  tray varchar(40) not null references tray,
  place int not null,
  part varchar(20) not null,
  name varchar(400) not null,
  primary key (tray, place)
);

-- What was done with a received letter; rows are only added.
create table received_step (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  place int not null,
  kind varchar(20) not null,
  unit varchar(60) not null,
  person varchar(60) not null,
  holder varchar(200) not null,
  words varchar(2000) not null,
  taken_at timestamp with time zone not null,
  taken_by varchar(60) not null,
  office varchar(60) not null,
  primary key (registry, series, book_year, running, place),
  foreign key (registry, series, book_year, running) references received_entry
);

-- Where it stands now: what its steps amount to, kept so that lists are quick.
create table received_standing (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  standing varchar(20) not null,
  unit varchar(60) not null,
  person varchar(60) not null,
  holder varchar(200) not null,
  primary key (registry, series, book_year, running),
  foreign key (registry, series, book_year, running) references received_entry
);

create index received_standing_of_registry on received_standing (registry, standing, unit);

-- To whom a received letter was shown, and who ticked that they know it.
create table received_circulation (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  place int not null,
  unit varchar(60) not null,
  person varchar(60) not null,
  holder varchar(200) not null,
  sent_at timestamp with time zone not null,
  sent_by varchar(60) not null,
  noted_at timestamp with time zone,
  noted_by varchar(60) not null,
  primary key (registry, series, book_year, running, place),
  foreign key (registry, series, book_year, running) references received_entry
);

create index received_circulation_of_unit on received_circulation (registry, unit, noted_at);
