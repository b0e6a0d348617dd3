-- Up Migration

-- Draws of before have no announcement: their seed was the hash of the evidence, or what staff gave.
update cycle set spot_check = jsonb_build_object('source', '', 'resultOn', spot_check->'drawnOn', 'announcedOn',
  spot_check->'drawnOn', 'listHash', evidence->'hash', 'commitment', '', 'secret', '', 'result', spot_check->'seed') || spot_check
where spot_check is not null;
