-- Up Migration

-- The files of a case, apart from the case: who handed them in, and in which filing.
create table evidence (
  complaint_id uuid not null constraint evidence_complaint references complaint (id),
  file_id uuid not null constraint evidence_file references file (id),
  side text not null,
  filing_id uuid,
  number int not null,
  handed_in_on date not null,
  primary key (complaint_id, file_id)
);
create index evidence_of_file on evidence (file_id);

grant select, insert on evidence to heng_service;
