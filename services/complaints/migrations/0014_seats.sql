-- Up Migration

-- The panels that drew an expert.
create index panel_order on panel using gin ((panel->'order'));
