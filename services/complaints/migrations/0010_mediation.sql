-- Up Migration

-- The filer's comment on the answer, and the days of the mediation; its offers are kept apart from the case.
alter table complaint add column comment text;
alter table complaint add column commented_on date;
alter table complaint add column wants_mediation boolean;
alter table complaint add column mediation_opened_on date;
alter table complaint add column mediation_ended_on date;

create table mediation (
  id uuid primary key,
  version int not null,
  complaint_id uuid not null,
  agency_id uuid not null,
  state text not null,
  mediator text not null,
  reason text not null,
  opened_on date not null,
  clock jsonb not null,
  offers jsonb not null,
  accepted int,
  ended_on date,
  ended_by text,
  end_reason text
);
create unique index mediation_complaint on mediation (complaint_id);

grant select, insert, update on mediation to heng_service;
