-- The books: one row each, locked while a number is taken.
create table book (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  first_number int not null check (first_number > 0),
  next_number int not null,
  opened_on date not null,
  opened_by varchar(60) not null,
  note varchar(400) not null,
  primary key (registry, series, book_year),
  check (next_number >= first_number)
);

-- Their lines: one for each number given.
create table book_entry (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  office varchar(60) not null,
  reference varchar(120) not null,
  dated date not null,
  sender varchar(1000) not null,
  addressees text not null,
  subject text not null,
  urgency varchar(20) not null,
  secrecy varchar(20) not null,
  issued_on date not null,
  issued_by varchar(60) not null,
  primary key (registry, series, book_year, running),
  foreign key (registry, series, book_year) references book
);

-- Which letter a request became, so that asking again gives the same answer.
create table issue_request (
  caller varchar(60) not null,
  request_key varchar(200) not null,
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  primary key (caller, request_key),
  foreign key (registry, series, book_year, running) references book_entry
);
