-- Up Migration

-- The hash of the facts that a draft was computed from; null in drafts of versions that did not keep it.
alter table rating add column evidence_hash text;
