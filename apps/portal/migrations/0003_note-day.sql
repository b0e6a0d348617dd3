-- The business date of a note, as the services have it; notes of before have the time alone.
alter table task_note add column day date;
