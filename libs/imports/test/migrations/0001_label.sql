-- Up Migration

create table label (id uuid primary key, version int not null, label text not null);
create unique index label_label on label (label);
grant select, insert, update on label to heng_service;
