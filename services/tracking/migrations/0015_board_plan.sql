-- Up Migration

-- PostgreSQL plans the pages of the board (docs/adr/0020). Stages and states follow one another in time, so lines of one stage or
-- state lie together in the order of the board. The planner does not know this, so each has an index in that order. Provinces and
-- bureaus are spread evenly; they are met within these indexes.
alter table board_line drop constraint board_line_cell;
drop index board_line_start, board_line_ended, board_line_stage, board_line_stalled, board_line_province, board_line_bureau,
  board_line_agency, board_line_cell;
alter table board_line drop column cell, drop column ended;
create index board_line_start on board_line (started_on, project_id) include (province, bureau);
create index board_line_state on board_line (state, started_on, project_id) include (province, bureau, stalled);
create index board_line_stage on board_line (stage, state, started_on, project_id) include (province, bureau, stalled);
create index board_line_stalled on board_line (started_on, project_id) include (province, bureau, stage, state) where stalled;
create index board_line_agency on board_line (agency_id, started_on, project_id) include (province, bureau, stage, state, stalled);
-- Where few lines fit, PostgreSQL reads and sorts all of them.
create index board_line_place on board_line (province, bureau, stage, state, stalled, started_on, project_id);

-- The numbers beside the filters are added up from these rows.
drop index board_count_cell;
alter table board_count drop column id, add primary key (province, bureau, stage, state, stalled);
