-- Up Migration

-- A project is proposed by its agency and confirmed by its enterprise; earlier ones were started by staff.
alter table project
  add column state text,
  add column proposed_on date,
  add column confirmed_on date,
  add column reason text,
  add column continues uuid references project (id),
  add column move_reason text,
  add column continued_by uuid,
  add column suspensions jsonb not null default '[]';
update project set state = case when ended_on is null then 'in-progress' else 'completed' end,
  proposed_on = started_on, confirmed_on = started_on;
alter table project alter column state set not null, alter column proposed_on set not null;
alter table project alter column suspensions drop default;

-- A stage has plans, materials and its author.
update project set stages = (
  select coalesce(jsonb_object_agg(stage, span || '{"plannedFrom": null, "plannedUntil": null, "materials": [], "reason": null}'
    || jsonb_build_object('recordedBy', 'agency', 'recordedBySub', 'unknown', 'recordedOn', span -> 'startedOn', 'confirmedOn', null)), '{}')
  from jsonb_each(stages) as one(stage, span)
);
create index project_continues on project (continues);
-- For projects in a state, such as proposals that wait for their enterprise.
create index project_state on project (state, started_on, id);
