-- Up Migration

-- A clock has its start and its term, so that it can be suspended, extended and recomputed.
update complaint set clocks = (
  select jsonb_object_agg(name, clock || jsonb_build_object(
    'from', case
      when name = 'acceptance' then to_char(filed_on, 'YYYY-MM-DD')
      when name = 'answer' then to_char(decided_on, 'YYYY-MM-DD')
      when clocks->'answer'->>'missed' = 'true' then clocks->'answer'->'due'->>'date'
      else to_char(answered_on, 'YYYY-MM-DD')
    end,
    'term', case name
      when 'acceptance' then jsonb_build_object('workingDays', 7)
      when 'answer' then jsonb_build_object('days', 15)
      else jsonb_build_object('workingDays', 30)
    end,
    'extension', null, 'suspensions', jsonb_build_array()))
  from jsonb_each(clocks) as each(name, clock))
where clocks <> '{}';
