-- Up Migration

-- A filer leaves the case; the case ends when nobody is left, unless it is of public interest.
alter table filer add column withdrawn_on date;
alter table filer add column withdrawal_reason text;
alter table complaint add column withdrawn_on date;
