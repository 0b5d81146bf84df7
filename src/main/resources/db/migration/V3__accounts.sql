-- Who signs in, and for which offices; passwords are hashed.
create table person (
  login varchar(60) primary key,
  name varchar(200) not null,
  password varchar(200) not null
);

create table person_office (
  login varchar(60) not null references person,
  place int not null,
  office varchar(60) not null,
  primary key (login, place)
);
