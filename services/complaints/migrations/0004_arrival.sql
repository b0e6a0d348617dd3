-- Up Migration

-- The lists of complaints are in the order of arrival (docs/adr/0028).
call keep_arrival('complaint', 'filed_on');
drop index complaint_filed, complaint_agency, complaint_state;
create index complaint_arrival on complaint (arrival);
create index complaint_agency on complaint (agency_id, arrival);
create index complaint_state on complaint (state, entered);
