-- Up Migration

-- Lists that staff work off are in the order of arrival (docs/adr/0028).
call keep_arrival('application', 'drafted_on');
drop index application_state, application_code;
create index application_state on application (state, entered);
create index application_code on application (credit_code, arrival);

call keep_arrival('merit', 'claimed_on');
drop index merit_queue;
create index merit_queue on merit (state, entered);

call keep_arrival('expert', 'enrolled_on');
drop index expert_enrolled;
create index expert_arrival on expert (arrival);
create index expert_state on expert (state, entered);

call keep_arrival('signal', 'found_on');
drop index signal_found, signal_state_found;
create index signal_arrival on signal (arrival);
create index signal_state on signal (state, entered);

call keep_arrival('withholding', 'requested_on');
drop index withholding_state_decide_by;
create index withholding_state on withholding (state, entered);

call keep_arrival('withholding_challenge', 'filed_on');
drop index withholding_challenge_filed, withholding_challenge_state;
create index withholding_challenge_filed on withholding_challenge (withholding_id, arrival);
create index withholding_challenge_state on withholding_challenge (state, entered);
