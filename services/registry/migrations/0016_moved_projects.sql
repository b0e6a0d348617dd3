-- Up Migration

-- The project that one takes over from another agency, from tracking's events; enterprises by which R9 1 is counted.
alter table tracked_project add column continues uuid;
create index tracked_project_enterprise on tracked_project (enterprise_id);
create index tracked_work_enterprise on tracked_work (enterprise_id);
create index tracked_assessment_enterprise on tracked_assessment (enterprise_id);
drop index tracked_work_project;
drop index tracked_assessment_project;
