-- Up Migration

-- An enterprise's request that its name be withheld. The justification and the staff's reason are for the enterprise and staff.
create table name_withholding (
  id uuid primary key,
  version int not null,
  enterprise_id uuid not null constraint name_withholding_enterprise references enterprise (id),
  reason text not null,
  justification text not null,
  until_day date not null,
  state text not null,
  -- True when the name is hidden while the request is undecided.
  hides_meanwhile boolean not null,
  requested_on date not null,
  decide_by date not null,
  decided_on date,
  decided_by text,
  decision text,
  ended_on date,
  ended_by text,
  end_reason text
);
create index name_withholding_enterprise_requested on name_withholding (enterprise_id, requested_on, id);
create index name_withholding_state_decide_by on name_withholding (state, decide_by, id);

grant select, insert, update on name_withholding to heng_service;
