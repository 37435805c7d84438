-- What the readers of a promise look for: three questions, with words for every score.
insert into rubric (id, version, reference, name) values
  (nextval('id_seq'), 1, 'commitment', 'A stretch commitment');

insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 1, 'It is a stretch',
    'How far does it go beyond what would come anyway?', 1, true, false,
    'It would come anyway', 'A little more of the same', 'More than last year, by a known way',
    'A clear step that needs new ways', 'Nobody like them has done it yet' from rubric r where r.reference = 'commitment';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 2, 'They can be trusted with it',
    'What have they done before, and who carries it inside?', 1, true, false,
    'Nothing of the kind, and nobody carries it', 'Little of the kind, one person carries it',
    'Something smaller of the kind', 'The like, with the people who did it',
    'The like more than once, and their leaders stand behind it' from rubric r where r.reference = 'commitment';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 3, 'The network learns from it',
    'What will others know afterwards that nobody knows today?', 1, true, false,
    'It stays with them', 'Others will hear that it happened', 'Others can read what came out',
    'Others can repeat it', 'Many wait for exactly this' from rubric r where r.reference = 'commitment';
