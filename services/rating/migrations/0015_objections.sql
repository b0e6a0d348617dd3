-- Up Migration

-- Objections are confirmed and accepted before they are decided. Those of before are open or decided.
alter table objection rename column outcome to state;
alter table objection
  add column agency_id uuid,
  add column gist uuid,
  add column contact text,
  add column objector text,
  add column token_hash text,
  add column acceptance jsonb;
update objection set agency_id = rating.agency_id from rating where rating.id = rating_id;
alter table objection alter column agency_id set not null;

-- One undecided objection of a contact to a rating, and one of the same words.
create unique index objection_of_contact on objection (rating_id, contact) where state in ('filed', 'open');
create unique index objection_of_words on objection (rating_id, gist) where state in ('filed', 'open');
create index objection_token on objection (token_hash) where token_hash is not null;
create index objection_letters on objection (contact, filed_on) where token_hash is not null;

call keep_arrival('objection', 'filed_on');
create index objection_state on objection (state, entered);
create index objection_arrival on objection (arrival);

-- The objections themselves are counted.
alter table rating drop column open_objections;
