-- Up Migration

create table merit (
  id uuid primary key,
  version int not null,
  agency_id uuid not null constraint merit_agency references agency (id),
  kind text not null,
  level text,
  title text not null,
  awarded_by text,
  awarded_on date,
  knowledge_id uuid,
  evidence text,
  file_ids uuid[] not null,
  state text not null,
  claimed_on date not null,
  decided_on date,
  decided_by text,
  reason text
);
create index merit_of_agency on merit (agency_id, claimed_on, id);
create index merit_queue on merit (state, claimed_on, id);
create index merit_published on merit (kind, state, decided_on, id);
create index merit_knowledge on merit (knowledge_id);

grant select, insert, update on merit to heng_service;

-- Shared knowledge: each item belongs to the merit of its id, on which staff decide, and never changes.
create table knowledge_item (
  id uuid primary key constraint knowledge_item_merit references merit (id),
  kind text not null,
  summary text not null,
  authors int not null,
  shared_on date not null,
  file_id uuid
);
create index knowledge_item_file on knowledge_item (file_id);

grant select, insert on knowledge_item to heng_service;
