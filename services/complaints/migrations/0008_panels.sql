-- Up Migration

-- The panels that rule on complaints, with list, seed and order of the draw; their opinions and rulings are stored apart.
create table panel (
  id uuid primary key,
  version int not null,
  complaint_id uuid not null,
  agency_id uuid not null,
  round int not null,
  state text not null,
  panel jsonb not null,
  source text not null,
  result_on date not null,
  announced_on date not null,
  entries jsonb not null,
  drawn_on date,
  declarations jsonb not null,
  strikes jsonb,
  dissolved_reason text
);
create unique index panel_open on panel (complaint_id) where state in ('announced', 'drawn');
create index panel_announced on panel (announced_on, id);
create index panel_complaint on panel (complaint_id, announced_on, id);

-- A member's opinion, which nobody else reads before all have given theirs, and the vote on it.
create table opinion (
  id uuid primary key,
  version int not null,
  panel_id uuid not null,
  expert uuid not null,
  opinion jsonb not null,
  given_on date not null,
  vote jsonb,
  vote_reason text,
  voted_on date
);
create index opinion_panel on opinion (panel_id);

create table ruling (
  id uuid primary key,
  version int not null,
  panel_id uuid not null,
  complaint_id uuid not null,
  agency_id uuid not null,
  round int not null,
  outcome text not null,
  severity text,
  measures text[] not null,
  grounds jsonb not null,
  members int not null,
  dissents jsonb not null,
  ruled_on date not null,
  reconsiderable jsonb
);
create unique index ruling_round on ruling (complaint_id, round);

grant select, insert, update on panel, opinion, ruling to heng_service;
