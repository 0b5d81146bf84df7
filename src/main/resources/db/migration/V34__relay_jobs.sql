-- A cascade that is passed on level by level as a job; where it stands follows from the obligations.
create table relay_job (
  matter varchar(120) primary key,
  state varchar(10) not null,
  started_by varchar(60) not null,
  started timestamp with time zone not null,
  expected int not null,
  letters_dated date not null
);

-- Offices whose relay could not be issued, with the reason in Thai.
create table relay_fault (
  matter varchar(120) not null references relay_job,
  office varchar(60) not null,
  message varchar(1000) not null,
  primary key (matter, office)
);
