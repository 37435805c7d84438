-- The rubric that a network begins with: four questions, with words for every score.
insert into rubric (id, version, reference, name) values
  (nextval('id_seq'), 1, 'meeting-grant', 'A small grant for meeting');

insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 1, 'They will really meet',
    'Are the people, the days and the place settled?', 1, true, false,
    'Nobody and nothing is settled', 'A wish, without people or dates', 'People are named, the dates are open',
    'People and dates are named', 'People, dates and place are settled' from rubric r where r.reference = 'meeting-grant';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 2, 'It goes beyond business as usual',
    'What would not happen without this grant?', 1, true, false,
    'It would happen anyway', 'The same, in another place', 'The same, done better',
    'A clear step further than last time', 'Something neither partner has tried' from rubric r where r.reference = 'meeting-grant';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 3, 'Others can learn from it',
    'Who else could use what they find out?', 1, true, false,
    'It stays with the two of them', 'Others will hear that it happened', 'Others can read what came out',
    'Others can repeat it', 'Others wait for exactly this' from rubric r where r.reference = 'meeting-grant';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 4, 'The budget is modest',
    'Is each line needed, and no larger than it must be?', 1, true, true,
    'Much of it is not needed', 'Some lines are too large', 'Fair, with something to spare',
    'Each line is needed', 'Each line is needed and small' from rubric r where r.reference = 'meeting-grant';
