-- Up Migration

alter table cycle add column closings int not null default 0;
alter table cycle add column cancellation jsonb;
update cycle set closings = 1 where state <> 'open';
alter table cycle alter column closings drop default;

-- Each close of a cycle is answered with seals of its own.
alter table received_seal add column closing int not null default 1;
alter table received_seal drop constraint received_seal_pkey;
alter table received_seal add primary key (cycle, closing, source);
