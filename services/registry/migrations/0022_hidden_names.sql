-- Up Migration

-- Names and codes of enterprises, present and former, from tracking.
create table enterprise_name (
  enterprise_id uuid not null,
  name text not null,
  primary key (enterprise_id, name)
);

-- The withholdings of the names of enterprises, from tracking: whether each hides the name, until its last day.
create table name_withholding (
  id uuid primary key,
  enterprise_id uuid not null,
  hides boolean not null,
  until_day date,
  version int not null
);
create index name_withholding_hides on name_withholding (until_day, enterprise_id) where hides;

grant select, insert on enterprise_name to heng_service;
grant select, insert, update on name_withholding to heng_service;
