-- Up Migration

-- What the board told and when, in the order of its telling; whoever adds to it holds the board's lock, so that a later
-- position is never seen before an earlier one (docs/adr/0020).
create table board_change (
  position bigint generated always as identity primary key,
  event_id uuid not null,
  project_id uuid not null constraint board_change_project references project (id),
  kind text not null,
  at timestamptz not null
);
create unique index board_change_event on board_change (event_id);

-- How many lines of the board there are of each combination; `turn` grows with every change of the board.
create table board_count (
  id int generated always as identity primary key,
  province text not null,
  bureau text not null,
  stage text not null,
  state text not null,
  stalled boolean not null,
  n int not null,
  turn int not null
);
create unique index board_count_cell on board_count (province, bureau, stage, state, stalled);
create index board_count_turn on board_count (turn);

-- How often something happened in a month (`2026-03`), by province and industry; an empty one is all of them together.
create table board_flow (
  province text not null,
  industry text not null,
  month text not null,
  flow text not null,
  n int not null,
  primary key (province, industry, month, flow)
);

-- One row per project that has begun, made anew from the other tables whenever an event is about it. Of a name that is
-- withheld nothing is in it. Every order is the newest first; the indexes hold the cell, so that filters are met in them.
create table board_line (
  project_id uuid primary key constraint board_line_project references project (id),
  cell int not null constraint board_line_cell references board_count (id),
  version int not null,
  agency_id uuid not null,
  agency_name text,
  enterprise_id uuid not null,
  enterprise_version int not null,
  province text not null,
  bureau text not null,
  industry text not null,
  stage text not null,
  state text not null,
  stalled boolean not null,
  started_on date not null,
  ended_on date,
  expected_by date,
  -- Of each of the six: planned from and until, started, completed, confirmed.
  stages json not null,
  names text not null,
  sounds text not null,
  initials text not null,
  grams int[] not null,
  ended boolean not null generated always as (state not in ('in-progress', 'suspended')) stored
) with (fillfactor = 90);
create index board_line_start on board_line (started_on, project_id) include (cell);
create index board_line_ended on board_line (ended, started_on, project_id) include (cell);
create index board_line_stage on board_line (stage, started_on, project_id) include (cell);
create index board_line_stalled on board_line (started_on, project_id) include (cell) where stalled;
create index board_line_province on board_line (province, started_on, project_id) include (cell);
create index board_line_bureau on board_line (bureau, started_on, project_id) include (cell);
create index board_line_agency on board_line (agency_id, started_on, project_id) include (cell);
create index board_line_cell on board_line (cell, started_on, project_id);
-- Words are put in some lines at a time, so that whole imports come in fast; a search looks through few that wait.
create index board_line_found on board_line using gin (grams) with (fastupdate = on, gin_pending_list_limit = 256);
create index board_line_expected on board_line (expected_by) where not stalled and expected_by is not null;

-- At the end of each day the board looks which projects are stalled from then on, and moves the clock on.
insert into deadline (subject, what, due, calendar, provisional, steps)
  values ('board', 'tracking.board-day', '2000-01-01', '', false, '[]');

grant select, insert on board_change to heng_service;
grant select, insert, update on board_count, board_flow, board_line to heng_service;
