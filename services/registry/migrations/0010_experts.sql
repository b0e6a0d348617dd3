-- Up Migration

-- The pool of experts. The name is personal data: it stays here and is shown to staff and the expert only.
create table expert (
  id uuid primary key,
  version int not null,
  sub text not null,
  name text not null,
  fields text[] not null,
  affiliations jsonb not null,
  relations jsonb not null,
  state text not null,
  enrolled_on date not null,
  suspended_until date,
  state_reason text,
  left_on date
);
create unique index expert_sub on expert (sub);
create index expert_enrolled on expert (enrolled_on, id);

grant select, insert, update on expert to heng_service;
