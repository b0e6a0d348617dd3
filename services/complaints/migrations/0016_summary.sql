-- Up Migration

-- The anonymised summaries of complaints, apart from the case; the public reads those released.
create table summary (
  id uuid primary key,
  version int not null,
  complaint_id uuid not null constraint summary_complaint references complaint (id),
  ground text not null,
  outcome text not null,
  severity text,
  measures text[] not null,
  filed_in text not null,
  ruled_in text not null,
  text text not null,
  state text not null,
  written_by text not null,
  released_on date
);
create unique index summary_once on summary (complaint_id);
create index summary_released on summary (released_on, id) where released_on is not null;
create index summary_drafted on summary (id) where state = 'drafted';

grant select, insert, update on summary to heng_service;

-- The proposal not to announce a minor finding.
alter table announcement add column waiver jsonb;

-- The day on which the filer allowed a summary.
alter table filer add column summary_allowed_on date;
