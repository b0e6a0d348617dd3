-- Up Migration

-- The number of a case that a person can say, the grounds by the list in force, and what the filer wishes.
alter table complaint add column number text;
alter table complaint add column grounds text;
alter table complaint add column wish text;
create unique index complaint_number on complaint (number);

create table case_number (
  number text primary key,
  filing_id uuid not null
);
create unique index case_number_filing on case_number (filing_id);

-- Those who filed, apart from the case. Of the code by which they come back only the hash is here.
create table filer (
  id uuid primary key,
  version int not null,
  case_id uuid not null,
  number text not null,
  mode text not null,
  name text,
  filed_on date not null,
  has_address boolean not null,
  code_salt text not null,
  code_hash text not null
);
create unique index filer_number on filer (number);
create index filer_case on filer (case_id);

grant select, insert on case_number to heng_service;
grant select, insert, update on filer to heng_service;

-- Complaints from before get numbers: T, year, six digits drawn by chance, check digit (ISO 7064 MOD 11,10, with T as 1).
do $$
declare
  filed record;
  digits text;
  product int;
  drawn text;
begin
  for filed in select id, extract(year from filed_on)::text as year from complaint where recorded_by is null loop
    loop
      digits := lpad(floor(random() * 1000000)::text, 6, '0');
      product := 10;
      for n in 1..11 loop
        product := coalesce(nullif((product + substr('1' || filed.year || digits, n, 1)::int) % 10, 0), 10) * 2 % 11;
      end loop;
      drawn := 'T' || filed.year || '-' || digits || '-' || (11 - product) % 10;
      insert into case_number values (drawn, filed.id) on conflict do nothing;
      exit when found;
    end loop;
    update complaint set number = drawn where id = filed.id;
  end loop;
end $$;
