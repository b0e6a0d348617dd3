-- Up Migration

-- An assessment is the set of its reports; the other columns have the status that follows from them.
alter table assessment
  add column status text,
  add column accepted_on date,
  add column withdrawn_on date,
  add column revoked_on date,
  add column reports jsonb;
alter table assessment alter column submitted_on drop not null;
update assessment set status = coalesce(outcome, 'submitted'), reports = jsonb_strip_nulls(jsonb_build_object(
  'submitted', jsonb_build_object('status', 'submitted', 'on', submitted_on, 'revision', 0),
  'decided', case when outcome is not null
    then jsonb_build_object('status', outcome, 'on', decided_on, 'revision', 0) end));
alter table assessment alter column status set not null, alter column reports set not null;

-- Reports come in any order, so that a project may have several assessments at a time.
drop index assessment_standing;
create index assessment_project on assessment (project_id, id);
