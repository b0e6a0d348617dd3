-- Up Migration

-- The cases of adjusting or revoking a rating (R11), and the panels that rule on them beside those on complaints.
create table rating_case (
  id uuid primary key,
  version int not null,
  agency_id uuid not null,
  ground text not null,
  opened_by text not null,
  opened_on date not null,
  facts text,
  reason text,
  complaints uuid[] not null,
  panel_after date,
  state text not null,
  answer jsonb,
  ruling jsonb
);
call keep_arrival('rating_case', 'opened_on');
create index rating_case_arrival on rating_case (arrival);
create index rating_case_state on rating_case (state, entered);
create index rating_case_agency on rating_case (agency_id, arrival);
grant select, insert, update on rating_case to heng_service;

alter table panel rename column complaint_id to matter_id;
alter table panel add column matter text not null default 'complaint';
alter table panel alter column matter drop default;
alter index panel_complaint rename to panel_matter;
