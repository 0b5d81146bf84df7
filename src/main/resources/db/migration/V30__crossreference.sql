-- Letters as the reference graph knows them; one without copies is only heard of.
create table ref_node (
  id varchar(700) primary key,
  reference varchar(200) not null,
  owner varchar(200) not null,
  dated date,
  issuer varchar(400) not null,
  subject text not null,
  secrecy varchar(20) not null
);

create index ref_node_of_reference on ref_node (reference);
create index ref_node_of_owner on ref_node (owner, dated);

-- Where a letter is in the system: issued, or received by an office.
create table ref_copy (
  letter varchar(120) primary key,
  node varchar(700) not null references ref_node,
  office varchar(60) not null,
  received boolean not null
);

create index ref_copy_of_node on ref_copy (node);

create table ref_edge (
  source varchar(700) not null references ref_node,
  target varchar(700) not null references ref_node,
  relation varchar(20) not null,
  quote text not null,
  primary key (source, target, relation)
);

create index ref_edge_back on ref_edge (target, relation);

-- What a letter says that cannot be: it would come after itself.
create table ref_refused (
  source varchar(700) not null,
  target varchar(700) not null,
  relation varchar(20) not null,
  chain text not null,
  primary key (source, target, relation)
);

-- A stub and a letter that may be one; decided by somebody.
create table ref_proposal (
  stub varchar(700) not null,
  node varchar(700) not null,
  why varchar(400) not null,
  decided varchar(20) not null,
  primary key (stub, node)
);
