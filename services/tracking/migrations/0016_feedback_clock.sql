-- Up Migration

-- The clock of the last day for feedback runs on after an answer, so that nobody sees an answer by a move of the clock: those
-- stopped by an answer run again. They find nothing missed.
update deadline set done_at = null, version = version + 1 where what = 'tracking.feedback' and due >= current_date;
