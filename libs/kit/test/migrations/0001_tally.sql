-- Up Migration

create table tally (id uuid primary key, version int not null, label text not null, count int not null);
create unique index tally_label on tally (label);
grant select, insert, update on tally to heng_service;
