-- Up Migration

alter table message
  -- the business date of the other letters of its kind that it may be gathered with; null when it goes at once
  add column gathered_on date,
  -- the message whose mail lists this one with others
  add column sent_with uuid;
create index message_same_day on message (party_id, template, gathered_on) where gathered_on is not null;
create index message_gathered on message (gathered_on) where status = 'gathered' and sent_with is null;
create index message_sent_with on message (sent_with) where sent_with is not null;
