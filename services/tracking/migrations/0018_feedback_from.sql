-- Up Migration

-- The day from which the three months for feedback run: that of the end, or of its record when that came late.
update project set feedback_due = feedback_due || jsonb_build_object('from', to_char(ended_on, 'YYYY-MM-DD'))
where feedback_due is not null;
