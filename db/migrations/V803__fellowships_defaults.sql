-- What a new cohort begins with: the rubric its readers use, and what a team is asked. Each cohort changes its own.
insert into rubric (id, version, reference, name) values
  (nextval('id_seq'), 1, 'fellowship', 'A team for a fellowship');

insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 1, 'They are close to the people concerned',
    'How will they reach those who live with this every day?', 1, true, false,
    'They speak about them, not with them', 'A few, through others', 'They can reach some of them',
    'They meet many of them every week', 'Some of them are in the team' from rubric r where r.reference = 'fellowship';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 2, 'They are ready to be wrong',
    'Would they drop their first idea if the people it is for say so?', 1, true, false,
    'The answer is fixed already', 'One idea, held firmly', 'One idea, with open questions',
    'Several ideas, none of them dear', 'A question, and they have dropped ideas before' from rubric r where r.reference = 'fellowship';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 3, 'The team has the time and the skills',
    'Who does what, on which days, and who lets them?', 1, true, false,
    'No names and no days', 'Names without time', 'Time for most, some skills are missing',
    'Names, days and skills fit', 'Names, days and skills fit, and their leaders stand behind it' from rubric r where r.reference = 'fellowship';
insert into criterion (id, version, rubric_id, position, question, help, weight, required, independent,
    words_1, words_2, words_3, words_4, words_5)
  select nextval('id_seq'), 1, r.id, 4, 'It can live after the fellowship',
    'Who would carry on what works, and where?', 1, true, false,
    'Nobody has thought of it', 'A hope', 'One of the partners would try',
    'A partner has a place for it', 'A partner has a place, people and money for it' from rubric r where r.reference = 'fellowship';

create table fellowship_default_question (
  position integer primary key,
  code varchar(40) not null constraint fellowship_default_question_code unique,
  wording varchar(300) not null,
  help varchar(600),
  words integer not null,
  required boolean not null
);
insert into fellowship_default_question (position, code, wording, help, words, required) values
  (1, 'why', 'Why this, and why now?',
    'What have you seen yourselves that will not let you go?', 200, true);
insert into fellowship_default_question (position, code, wording, help, words, required) values
  (2, 'people', 'Whom will you work with, and how do you reach them?',
    'The people who live with it every day. Kinds of people are enough, no names.', 200, true);
insert into fellowship_default_question (position, code, wording, help, words, required) values
  (3, 'tried', 'What have you tried before, and what did not work?',
    'A failure that you learned from says more than a success.', 200, true);
insert into fellowship_default_question (position, code, wording, help, words, required) values
  (4, 'team', 'Who is in the team, and what does each of you bring?',
    'Say also when you have time for it, and who lets you have it.', 200, true);
insert into fellowship_default_question (position, code, wording, help, words, required) values
  (5, 'after', 'If something works, who could carry it on?',
    'It is early for this. A first thought is enough.', 150, false);
