-- Up Migration

-- The cases of R11 (4): sets of serious incidents. A case names its rulings; fact has them.
create table rating_case (
  id uuid primary key,
  version int not null,
  agency_id uuid not null,
  state text not null,
  incidents jsonb not null,
  facts jsonb not null,
  completed_on date not null,
  opened_on date not null
);
create index rating_case_agency on rating_case (agency_id);
create index rating_case_opened on rating_case (opened_on, id);
grant select, insert, update on rating_case to heng_service;
