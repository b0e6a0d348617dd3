-- Up Migration

create table complaint (
  id uuid primary key,
  version int not null,
  agency_id uuid not null,
  allegation text not null,
  statement text not null,
  evidence text[] not null,
  state text not null,
  filed_on date not null,
  clocks jsonb not null,
  decided_on date,
  decline_reason text,
  answered_on date,
  answer text,
  answer_evidence text[],
  ruled_on date,
  outcome text,
  severity text,
  ruling_reason text
);
create index complaint_filed on complaint (filed_on, id);
create index complaint_agency on complaint (agency_id, filed_on, id);
create index complaint_state on complaint (state, filed_on, id);

-- The complainant is stored apart, so that no query on complaints can show it.
create table complainant (
  complaint_id uuid primary key,
  sub text,
  email text
);

grant select, insert, update on complaint to heng_service;
grant select, insert on complainant to heng_service;
