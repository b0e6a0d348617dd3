-- Up Migration

-- Staff and experts work off the ratings of a state in the order in which they came to it (docs/adr/0028).
call keep_arrival('rating', 'id');
create index rating_state on rating (cycle, state, entered);
