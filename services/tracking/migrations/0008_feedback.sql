-- Up Migration

-- Feedback begins with the request, and has versions. Earlier answers keep their levels in their events.
alter table feedback
  add column agency_id uuid,
  add column enterprise_id uuid,
  add column due date,
  add column link_id uuid,
  add column answers int;
update feedback f set agency_id = p.agency_id, enterprise_id = p.enterprise_id,
  due = (p.feedback_due ->> 'date')::date, answers = case when f.given_on is null then 0 else 1 end
from project p where p.id = f.id;
alter table feedback
  alter column agency_id set not null,
  alter column enterprise_id set not null,
  alter column due set not null,
  alter column answers set not null,
  add constraint feedback_project foreign key (id) references project (id);
create index feedback_agency on feedback (agency_id, due);
create index feedback_enterprise on feedback (enterprise_id, due);
-- For an enterprise that asks for a link by its address.
create index enterprise_email on enterprise (lower(email));

-- Every version of every answer, as it was given. The comment is for the alliance only.
create table feedback_answer (
  id uuid primary key,
  project_id uuid not null constraint feedback_answer_project references project (id),
  agency_id uuid not null,
  enterprise_id uuid not null,
  version int not null,
  levels jsonb not null,
  basics jsonb,
  comment text,
  given_on date not null,
  amended_on date,
  answered_at timestamptz not null,
  late boolean not null,
  given_by text not null
);
create unique index feedback_answer_version on feedback_answer (project_id, version);
create index feedback_answer_agency on feedback_answer (agency_id, given_on);
insert into feedback_answer
select id, (data ->> 'projectId')::uuid, (data ->> 'agencyId')::uuid, (data ->> 'enterpriseId')::uuid, 1,
  data -> 'satisfaction', null, null, (data ->> 'givenOn')::date, null, time, (data ->> 'late')::boolean, 'account'
from event where type = 'tracking.feedback-given.v1';

-- One-time links by which an enterprise answers. Only the hash of the secret is stored. The table feedback names the valid one.
create table feedback_link (
  id uuid primary key,
  version int not null,
  project_id uuid not null constraint feedback_link_project references project (id),
  token_hash text not null,
  sent_to text not null,
  issued_on date not null,
  valid_until date not null
);
create unique index feedback_link_token on feedback_link (token_hash);
create index feedback_link_of_project on feedback_link (project_id, issued_on);
alter table feedback add constraint feedback_usable_link foreign key (link_id) references feedback_link (id);

-- The draft of an enterprise; the row stays, so that its versions continue.
create table feedback_draft (
  id uuid primary key constraint feedback_draft_project references project (id),
  version int not null,
  content jsonb,
  saved_on date
);

grant select, insert on feedback_answer, feedback_link to heng_service;
grant select, insert, update on feedback_draft to heng_service;
