-- Up Migration

create table tally (id uuid primary key, version int not null, label text not null constraint tally_label_plain check (label !~ '[<>]'), count int not null);
create unique index tally_label on tally (label);
grant select, insert, update on tally to heng_service;
