-- What became of the workbooks that came by mail; letter and form are empty if they are of no matter.
create table form_mailed (
  id varchar(40) primary key,
  letter varchar(90) not null,
  form varchar(60) not null,
  office varchar(60) not null,
  file_name varchar(300) not null,
  sender varchar(300) not null,
  taken_at timestamp with time zone not null,
  taken boolean not null,
  told varchar(1000) not null
);
create index form_mailed_matter on form_mailed (letter, form, taken_at);
