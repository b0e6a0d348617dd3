-- Up Migration

-- The permanent credit codes of enterprises, from tracking: each reads the names of those recorded on its own projects.
create table served_enterprise (enterprise_id uuid primary key, credit_code text not null);
create index served_enterprise_code on served_enterprise (credit_code);
-- Those heard of before are among the names of enterprises; one whose name is a code, too, waits for its next event.
insert into served_enterprise
  select enterprise_id, min(name) from enterprise_name where name ~ '^[0-9A-HJ-NP-RTUWXY]{18}$'
  group by enterprise_id having count(*) = 1;
grant select, insert on served_enterprise to heng_service;
