-- Up Migration

-- Panels of complaints decide the cases of R11; rating keeps the incidents that it found, and what a panel ruled on an agency
-- whose rating is under way.
alter table rating_case drop column state, drop column declarations, drop column ruling;
alter table rating add column ceiling jsonb;
