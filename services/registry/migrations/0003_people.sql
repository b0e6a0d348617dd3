-- Up Migration

-- Name and address are personal data: the name is shown to the employer and, with the person's consent, to the public;
-- the address goes to notification only.
create table consultant (
  id uuid primary key,
  version int not null,
  name text not null,
  email text
);
create index consultant_email on consultant (email) where email is not null;

create table employment (
  id uuid primary key,
  version int not null,
  agency_id uuid not null constraint employment_agency references agency (id),
  person_id uuid not null constraint employment_person references consultant (id),
  from_day date not null,
  until_day date,
  full_time boolean not null
);
create index employment_of_person on employment (person_id, agency_id);
create index employment_at_agency on employment (agency_id, from_day, id);

create table certificate (
  id uuid primary key,
  version int not null,
  number text not null,
  person_id uuid not null constraint certificate_person references consultant (id),
  issued_on date not null,
  valid_until date not null,
  origin uuid not null,
  renews uuid constraint certificate_renews references certificate (id),
  renewed_by uuid,
  expiry jsonb,
  revoked_on date,
  revocation_reason text
);
create unique index certificate_number on certificate (number);
create index certificate_of_person on certificate (person_id);

grant select, insert, update on consultant, employment, certificate to heng_service;
