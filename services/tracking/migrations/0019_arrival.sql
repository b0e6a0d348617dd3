-- Up Migration

-- Lists that staff work off are in the order of arrival (docs/adr/0028).
call keep_arrival('name_withholding', 'requested_on');
drop index name_withholding_state_decide_by;
create index name_withholding_state on name_withholding (state, entered);

call keep_arrival('name_challenge', 'filed_on');
drop index name_challenge_enterprise_filed, name_challenge_state_filed;
create index name_challenge_filed on name_challenge (enterprise_id, arrival);
create index name_challenge_state on name_challenge (state, entered);
