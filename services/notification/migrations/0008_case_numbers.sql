-- Up Migration

-- The numbers of complaints, for letters about them; those filed before this version are named by their links only.
create table case_number (case_id uuid primary key, number text not null);
grant select, insert on case_number to heng_service;
