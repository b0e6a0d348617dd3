-- Up Migration

-- The order in which records arrive on lists that people work off (docs/adr/0028).
create sequence arrival;
grant usage on sequence arrival to heng_service;

-- `arrival` is given once, `entered` anew with each state.
create function note_arrival() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.arrival := nextval('arrival');
    new.entered := new.arrival;
  elsif new.state is distinct from old.state then
    new.entered := nextval('arrival');
  end if;
  return new;
end $$;

-- Adds the two columns to a table, fills them in the order of a day and the id, and keeps them from then on.
create procedure keep_arrival(of_table regclass, by_day name) language plpgsql as $$
begin
  execute format('alter table %s add column arrival bigint, add column entered bigint', of_table);
  execute format(
    'update %1$s t set arrival = n, entered = n
     from (select id, nextval(''arrival'') as n from (select id from %1$s order by %2$I, id) sorted) known
     where known.id = t.id', of_table, by_day);
  execute format('alter table %s alter column arrival set not null, alter column entered set not null', of_table);
  execute format(
    'create trigger note_arrival before insert or update on %s for each row execute function note_arrival()', of_table);
end $$;
