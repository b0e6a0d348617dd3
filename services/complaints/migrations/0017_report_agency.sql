-- Up Migration

-- The latest reports about an agency, with which a new filing is compared.
create index report_agency on report (agency_id, arrival);
