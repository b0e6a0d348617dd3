-- Up Migration

-- The secrets of links in clear, of letters that failed; those of letters on their way go when these are sent.
update message set data = data - 'token' where status = 'failed';
