-- Up Migration

-- One consultant on one project in one month, day by day, with all statements about each day.
alter table on_site_work rename to on_site_work_before;
alter table on_site_work_before rename constraint on_site_work_pkey to on_site_work_before_pkey;
drop index on_site_work_project;
create table on_site_work (
  id uuid primary key,
  version int not null,
  project_id uuid not null,
  person_id uuid not null,
  month text not null,
  entries jsonb not null,
  last_worked_on date
);
create index on_site_work_project on on_site_work (project_id, last_worked_on);
-- For a person's days of a month over all projects.
create index on_site_work_person on on_site_work (person_id, month);

-- Earlier rows have the number of days worked in a period, not the days. They become entries of the agency on the first days
-- of their period that are still free, one a day and a last half: the agency stated them, no better days are known, and
-- sum and period stay right as far as one day a day allows. The enterprise co-signs or corrects them like others.
create temporary table day_before (
  project_id uuid, person_id uuid, day date, days numeric, primary key (project_id, person_id, day)
);
do $$
declare
  work on_site_work_before;
  rest numeric;
  worked numeric;
begin
  for work in select * from on_site_work_before order by worked_from, id loop
    rest := work.days;
    for n in 0 .. work.worked_until - work.worked_from loop
      worked := least(rest, 1 - coalesce((select days from day_before where project_id = work.project_id
        and person_id = work.person_id and day = work.worked_from + n), 0));
      continue when worked = 0;
      insert into day_before values (work.project_id, work.person_id, work.worked_from + n, worked)
      on conflict (project_id, person_id, day) do update set days = day_before.days + excluded.days;
      rest := rest - worked;
      exit when rest = 0;
    end loop;
  end loop;
end $$;

-- The id equals deriveId('on-site-work', project, person, month).
insert into on_site_work
select encode(set_byte(set_byte(hash, 6, get_byte(hash, 6) & 15 | 128), 8, get_byte(hash, 8) & 63 | 128), 'hex')::uuid,
  1, project_id, person_id, month, entries, last_worked_on
from (
  select *, substring(
    sha256(convert_to(format('["on-site-work","%s","%s","%s"]', project_id, person_id, month), 'UTF8')) from 1 for 16) as hash
  from (
    select project_id, person_id, to_char(day, 'YYYY-MM') as month, max(day) as last_worked_on,
      jsonb_agg(jsonb_build_object('on', day, 'said', jsonb_build_array(jsonb_build_object(
        'by', 'agency', 'sub', 'unknown', 'on', day, 'days', trim_scale(days)))) order by day) as entries
    from day_before group by project_id, person_id, to_char(day, 'YYYY-MM')
  ) by_month
) named;

-- Receivers of the earlier rows learn that the months replace them, or they would count their days twice.
with fact as (
  select id as subject, version + 1 as version, 'tracking.on-site-work-withdrawn.v1' as type, project_id, person_id,
    worked_from as "from", worked_until as until, 0 as days, null::jsonb as entries
  from on_site_work_before
  union all
  select w.id, 1, 'tracking.on-site-work-recorded.v1', w.project_id, w.person_id,
    min(day), max(day), sum(days), jsonb_agg(jsonb_build_object('on', day, 'days', trim_scale(days), 'cosigned', false) order by day)
  from on_site_work w join day_before d on d.project_id = w.project_id and d.person_id = w.person_id
    and to_char(day, 'YYYY-MM') = w.month
  group by w.id
), recorded as (
  insert into event (id, type, subject, version, time, data, actor, cause_handler, cause_id)
  select gen_random_uuid(), type, subject::text, f.version, now(), jsonb_strip_nulls(jsonb_build_object(
      'projectId', project_id, 'agencyId', agency_id, 'enterpriseId', enterprise_id, 'workId', subject, 'personId', person_id,
      'from', "from", 'until', until, 'days', trim_scale(days), 'entries', entries)),
    '{"sub": "tracking", "role": "system"}', 'migration', '0006_on_site_work'
  from fact f join project p on p.id = f.project_id
  order by type desc, subject
  returning position
)
insert into outbox (position) select position from recorded;

drop table day_before, on_site_work_before;
grant select, insert, update on on_site_work to heng_service;
