-- Up Migration

-- Every filing, with the complaint that it made or joined; one that joined keeps its own words for staff and experts.
create table filing (
  id uuid primary key,
  complaint_id uuid not null constraint filing_complaint references complaint (id),
  agency_id uuid not null,
  gist uuid not null,
  filed_on date not null,
  statement text,
  evidence text[]
);
create index filing_gist on filing (agency_id, gist, filed_on);
create index filing_complaint_filed on filing (complaint_id, filed_on, id);
create index complainant_sub on complainant (sub);

grant select, insert on filing to heng_service;
