-- Up Migration

-- The changes of the public register and their times, in the order of recording; a writer holds the register's lock, so
-- that a later position is never visible before an earlier one (docs/adr/0015).
create table register_change (
  position bigint generated always as identity primary key,
  event_id uuid not null,
  agency_id uuid not null constraint register_change_agency references agency (id),
  kind text not null,
  at timestamptz not null,
  facts jsonb not null
);
create unique index register_change_event on register_change (event_id);
create index register_change_of_agency on register_change (agency_id, position);

-- One row per agency for search and lists, rebuilt from the other tables after each event about the agency. It contains
-- only public data. One index serves searches in `grams` and `facets`.
create table register_line (
  agency_id uuid primary key constraint register_line_agency references agency (id),
  names text not null,
  sounds text collate "C" not null,
  initials text not null,
  codes text not null,
  grams int[] not null,
  state text not null,
  province text not null,
  city text,
  industries text[] not null,
  registered_on date not null,
  disclosed_on date,
  -- Per cent of the required fields that are answered, rounded down; 100 is complete.
  completeness smallint not null,
  grade text,
  cycle text,
  change bigint not null,
  changed_at timestamptz not null,
  grade_rank int not null generated always as (case when grade is null then 5 else ascii(grade) - 64 end) stored,
  gap smallint not null generated always as (100 - completeness) stored,
  facets text[] not null generated always as (
    industries
    || array[state, province, coalesce('grade ' || grade, 'unrated'), case when completeness = 100 then 'complete' else 'incomplete' end]
    || ('{10%,20%,30%,40%,50%,60%,70%,80%,90%}'::text[])[1 : completeness / 10]
  ) stored
);
create index register_line_found on register_line using gin (grams, facets) with (fastupdate = off);
create index register_line_name on register_line (sounds, agency_id);
create index register_line_registered on register_line (registered_on, sounds, agency_id);
create index register_line_grade on register_line (grade_rank, sounds, agency_id);
create index register_line_gap on register_line (gap, sounds, agency_id);
create index register_line_change on register_line (change, agency_id);

grant select, insert on register_change to heng_service;
grant select, insert, update on register_line to heng_service;
