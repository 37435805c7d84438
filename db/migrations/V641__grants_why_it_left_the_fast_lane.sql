alter table application add column left_lane_why varchar(20)
  constraint application_left_lane_why check (left_lane_why in ('BELOW_BAR', 'DECLINE_PROPOSED', 'SENT_BACK', 'CORRECTED'));
