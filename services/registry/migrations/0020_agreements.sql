-- Up Migration

-- Staff or the person vouch for an address; the word of an agency alone does not count, and so far nobody else was asked.
alter table consultant add column email_confirmed boolean not null default false;
alter table consultant alter column email_confirmed drop default;

-- The agreement of a person, by a one-time link, or of the present employer. Only the hash of a link's secret is stored.
create table agreement (
  id uuid primary key,
  version int not null,
  person_id uuid not null constraint agreement_person references consultant (id),
  matter text not null,
  agency_id uuid not null constraint agreement_agency references agency (id),
  new_email text,
  token_hash text,
  sent_to text,
  state text not null,
  asked_on date not null,
  valid_until date not null,
  decided_on date,
  decided_by text
);
create unique index agreement_token on agreement (token_hash) where token_hash is not null;
create index agreement_of_person on agreement (person_id, agency_id);

grant select, insert, update on agreement to heng_service;
