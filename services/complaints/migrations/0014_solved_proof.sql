-- Up Migration

-- Challenges whose solution was used with a filing, until they expire: each is used once, on whatever replica.
create table solved_proof (
  challenge text primary key,
  solved_at timestamptz not null,
  expires_at timestamptz not null
);
create index solved_proof_solved on solved_proof (solved_at);
create index solved_proof_expired on solved_proof (expires_at);

grant select, insert, update, delete on solved_proof to heng_service;
