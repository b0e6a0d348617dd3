-- Up Migration

-- The facts that spot checks found false, by the ids of their events: they count for no figure and no renewal.
create table void_fact (
  fact_id uuid primary key
);
grant select, insert on void_fact to heng_service;
