-- Up Migration

-- The work list of staff: reconsiderations that wait for a second ruling.
create index reconsideration_pending on reconsideration (requested_on, id) where state = 'requested';
