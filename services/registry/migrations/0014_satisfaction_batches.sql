-- Up Migration

-- The satisfaction of an agency that tracking published last; answers are no longer stored here.
drop table tracked_feedback;

create table tracked_satisfaction (
  agency_id uuid primary key,
  batch int not null,
  published_on date not null,
  answers int not null,
  asked int not null,
  mean double precision not null,
  low double precision not null,
  high double precision not null,
  shrunk double precision not null,
  distribution jsonb not null,
  version int not null,
  event_id uuid not null
);

grant select, insert, update on tracked_satisfaction to heng_service;
