-- Up Migration

-- One-time links by which a person decides on the own name. Only the hash of the secret is stored.
create table consent_link (
  id uuid primary key,
  version int not null,
  person_id uuid not null constraint consent_link_person references consultant (id),
  token_hash text not null,
  sent_to text not null,
  issued_on date not null,
  valid_until date not null,
  spent_on date
);
create unique index consent_link_token on consent_link (token_hash);
create index consent_link_of_person on consent_link (person_id, issued_on);

-- A person's latest decision; every decision is an event, and events are append-only.
create table consent (
  id uuid primary key,
  version int not null,
  person_id uuid not null constraint consent_person references consultant (id),
  given boolean not null,
  decided_on date not null,
  link_id uuid not null constraint consent_by_link references consent_link (id)
);
create unique index consent_of_person on consent (person_id);

grant select, insert, update on consent_link, consent to heng_service;
