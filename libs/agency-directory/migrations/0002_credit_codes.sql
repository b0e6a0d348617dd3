-- Up Migration

-- Every code that an agency has had: a conflict of interest survives a change of code.
alter table agency_directory add column credit_codes text[] not null default '{}';
update agency_directory set credit_codes = array[credit_code] where credit_code is not null;
