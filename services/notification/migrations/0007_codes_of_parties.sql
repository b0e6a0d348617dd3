-- Up Migration

-- The present credit code of an enterprise, which reads its own letters by it. Rows of before get theirs when tracking
-- publishes the registrations again, or with the next change of the enterprise.
alter table party add column credit_code text;
create index party_code on party (credit_code);
