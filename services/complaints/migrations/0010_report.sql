-- Up Migration

-- Reports (举报): records of their own, apart from complaints, so that no query about complaints can show one.
create table report (
  id uuid primary key,
  version int not null,
  number text not null,
  agency_id uuid not null,
  allegation text not null,
  grounds text not null,
  statement text not null,
  wish text,
  evidence text[] not null,
  state text not null,
  filed_on date not null,
  clocks jsonb not null,
  decided_on date,
  decline_reason text,
  verifiers text[] not null,
  found_on date,
  outcome text,
  severity text,
  reasons jsonb,
  incident_id uuid,
  incident_reason text
);
call keep_arrival('report', 'filed_on');
create index report_arrival on report (arrival);
create unique index report_number on report (number);
create index report_state on report (state, entered);
create index report_verified on report (agency_id) where outcome = 'verified';
create index report_incident on report (incident_id) where incident_id is not null;

-- The hearing of the agency on an allegation as staff word it.
create table hearing (
  id uuid primary key,
  version int not null,
  report_id uuid not null constraint hearing_report references report (id),
  agency_id uuid not null,
  allegation text not null,
  state text not null,
  opened_on date not null,
  clock jsonb not null,
  answered_on date,
  answer text,
  answer_evidence text[],
  concluded_on date,
  outcome text,
  severity text,
  reasons jsonb
);
call keep_arrival('hearing', 'opened_on');
create unique index hearing_report_once on hearing (report_id);
create index hearing_arrival on hearing (arrival);
create index hearing_agency on hearing (agency_id, arrival);

create table report_evidence (
  report_id uuid not null constraint report_evidence_of references report (id),
  file_id uuid not null constraint report_evidence_file references file (id),
  number int not null,
  handed_in_on date not null,
  primary key (report_id, file_id)
);
create index report_evidence_of_file on report_evidence (file_id);

create table hearing_evidence (
  hearing_id uuid not null constraint hearing_evidence_of references hearing (id),
  file_id uuid not null constraint hearing_evidence_file references file (id),
  number int not null,
  handed_in_on date not null,
  primary key (hearing_id, file_id)
);
create index hearing_evidence_of_file on hearing_evidence (file_id);

grant select, insert, update on report, hearing to heng_service;
grant select, insert on report_evidence, hearing_evidence to heng_service;
