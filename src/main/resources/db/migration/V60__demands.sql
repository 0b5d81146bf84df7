-- One thing that a letter asks; each recipient owes each, and a repeated one for each period.
create table demand (
  letter varchar(120) not null,
  place int not null,
  what varchar(1000) not null,
  rule varchar(200) not null,
  due date,
  until_day date,
  primary key (letter, place)
);

insert into demand
  select letter, 1, max(what), '', max(first_due), cast(null as date)
  from obligation where kept <> 'nothing' group by letter;

-- The owner names the recipient, and from now on the thing and the period too: "krabi#2@2020-10-31".
-- Where it names the recipient alone, the row is also its place in the tree.
alter table obligation add column recipient varchar(400) default '' not null;
update obligation set recipient = owner;
alter table obligation add column demand int default 1 not null;
alter table obligation add column period date;
-- They tell at once whether any office of a matter owes more than one thing.
create index obligation_of_demand on obligation (matter, demand);
create index obligation_of_period on obligation (matter, period);

-- The last days that a relay was planned with, thing by thing, until it is issued.
create table planned_demand (
  office varchar(60) not null,
  relayed varchar(700) not null,
  place int not null,
  due date not null,
  what varchar(1000) not null,
  primary key (office, relayed, place)
);

insert into planned_demand select office, relayed, 1, due, what from planned_due;
drop table planned_due;
