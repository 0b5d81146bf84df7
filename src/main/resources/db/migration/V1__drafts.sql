-- Letters that are being written; content is letter.json.
create table draft (
  id varchar(40) primary key,
  office varchar(60) not null,
  written_by varchar(60) not null,
  content text not null,
  changed timestamp with time zone not null
);

create index draft_of_office on draft (office, changed);
