-- Up Migration

create index message_party on message (party_id, created_at, id);
