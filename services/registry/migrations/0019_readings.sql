-- Up Migration

-- All readings of the characters of a name, by which it is found in pinyin and by initials. Lines made before have the likeliest alone
-- until they are made anew.
alter table register_line rename column initials to readings;
update register_line set readings = sounds;
