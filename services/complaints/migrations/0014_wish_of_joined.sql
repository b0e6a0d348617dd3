-- Up Migration

-- A filing that joins another keeps its wish, too, as it keeps its other words.
alter table filing add column wish text;
