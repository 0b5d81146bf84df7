-- The lines of the incoming books: one for each receipt number.
create table received_entry (
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  office varchar(60) not null,
  reference varchar(400) not null,
  dated date,
  sender varchar(1000) not null,
  addressees text not null,
  subject text not null,
  urgency varchar(20) not null,
  secrecy varchar(20) not null,
  arrived timestamp with time zone not null,
  registered timestamp with time zone not null,
  registered_by varchar(60) not null,
  original varchar(120) not null,
  remark varchar(1000) not null,
  primary key (registry, series, book_year, running),
  foreign key (registry, series, book_year) references book
);

-- The same letter twice is noticed when it is registered.
create index received_entry_of_reference on received_entry (registry, reference);

-- Which letter a request became, so that asking again gives the same answer.
create table receive_request (
  caller varchar(60) not null,
  request_key varchar(200) not null,
  registry varchar(60) not null,
  series varchar(20) not null,
  book_year int not null,
  running int not null,
  primary key (caller, request_key),
  foreign key (registry, series, book_year, running) references received_entry
);
