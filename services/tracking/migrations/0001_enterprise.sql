-- Up Migration

create table enterprise (
  id uuid primary key,
  version int not null,
  credit_code text not null,
  name text not null,
  province text not null,
  city text not null,
  industry text not null,
  bureau text not null,
  email text not null
);
create unique index enterprise_credit_code on enterprise (credit_code);
create index enterprise_name on enterprise (name, id);
create index enterprise_province on enterprise (province, name, id);
create index enterprise_bureau on enterprise (bureau, name, id);

grant select, insert, update on enterprise to heng_service;
