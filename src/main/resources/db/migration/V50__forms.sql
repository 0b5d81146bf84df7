-- A form that was sent out with a letter; definition is the form file as it was then.
create table form_matter (
  letter varchar(90) not null,
  form varchar(60) not null,
  definition text not null,
  office varchar(60) not null,
  subject text not null,
  reference varchar(120) not null,
  due date,
  opened_at timestamp with time zone not null,
  opened_by varchar(60) not null,
  primary key (letter, form)
);

-- Who is to fill it in; its row is locked while a return of that office is taken.
create table form_recipient (
  letter varchar(90) not null,
  form varchar(60) not null,
  office varchar(60) not null,
  primary key (letter, form, office),
  foreign key (letter, form) references form_matter
);

-- What came back; each return is a version, none is ever changed.
create table form_return (
  letter varchar(90) not null,
  form varchar(60) not null,
  office varchar(60) not null,
  version int not null,
  source varchar(20) not null,
  file_name varchar(300) not null,
  sender varchar(300) not null,
  taken_at timestamp with time zone not null,
  answers text not null,
  faults text not null,
  remarks text not null,
  primary key (letter, form, office, version),
  foreign key (letter, form, office) references form_recipient
);

-- What was done about them, one below the other.
create table form_act (
  letter varchar(90) not null,
  form varchar(60) not null,
  office varchar(60) not null,
  place int not null,
  act varchar(20) not null,
  version int not null,
  done_at timestamp with time zone not null,
  done_by varchar(60) not null,
  for_office varchar(60) not null,
  remark varchar(2000) not null,
  primary key (letter, form, office, place),
  foreign key (letter, form, office) references form_recipient
);

-- Workbooks whose office is not certain; somebody chooses.
create table form_unclear (
  id varchar(40) primary key,
  letter varchar(90) not null,
  form varchar(60) not null,
  file_name varchar(300) not null,
  sender varchar(300) not null,
  taken_at timestamp with time zone not null,
  why varchar(1000) not null,
  proposals varchar(2000) not null,
  foreign key (letter, form) references form_matter
);

-- Workbooks being made for an office to hand out.
create table form_packing (
  letter varchar(90) not null,
  form varchar(60) not null,
  office varchar(60) not null,
  asked_at timestamp with time zone not null,
  done int not null,
  total int not null,
  state varchar(20) not null,
  primary key (letter, form, office),
  foreign key (letter, form) references form_matter
);
