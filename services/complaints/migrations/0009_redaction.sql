-- Up Migration

-- What the other side reads in place of a statement or a file. The original stays, and so does each redaction.
create table redaction (
  id uuid primary key,
  version int not null,
  complaint_id uuid not null constraint redaction_complaint references complaint (id),
  agency_id uuid not null,
  subject text not null,
  text text,
  file_id uuid constraint redaction_file references file (id),
  reason text not null,
  author text not null,
  redacted_on date not null
);
call keep_arrival('redaction', 'redacted_on');
create index redaction_complaint_arrival on redaction (complaint_id, arrival);
create index redaction_of_file on redaction (file_id);

grant select, insert on redaction to heng_service;
