-- The default set that a network begins with and may change: the five questions, kinds of cost, reasons, letters.
insert into call_form (id, version, call_id, number, published_at) values (nextval('id_seq'), 1, null, 0, null);

insert into question (id, version, form_id, position, code, kind, wording, help, words, required)
  select nextval('id_seq'), 1, f.id, 1, 'partners', 'PARTNERS', 'Who meets whom',
    'At least two partners, the people who meet, and who receives the money.', 0, true from call_form f where f.call_id is null;
insert into question (id, version, form_id, position, code, kind, wording, help, words, required)
  select nextval('id_seq'), 1, f.id, 2, 'serves', 'PURPOSE', 'What it serves',
    'A commitment of one of you, or a cause on the map. Pick what the network knows.', 0, true from call_form f where f.call_id is null;
insert into question (id, version, form_id, position, code, kind, wording, help, words, required)
  select nextval('id_seq'), 1, f.id, 3, 'together', 'TEXT', 'What you will do together',
    'Where, when, who with. Plain words; nobody is scored for style.', 150, true from call_form f where f.call_id is null;
insert into question (id, version, form_id, position, code, kind, wording, help, words, required)
  select nextval('id_seq'), 1, f.id, 4, 'different', 'TEXT', 'What you hope will be different afterwards',
    'One change somebody else could notice.', 150, true from call_form f where f.call_id is null;
insert into question (id, version, form_id, position, code, kind, wording, help, words, required)
  select nextval('id_seq'), 1, f.id, 5, 'budget', 'BUDGET', 'Budget',
    'What it costs, line by line. The sum is what you ask for.', 0, true from call_form f where f.call_id is null;

insert into budget_kind (id, version, form_id, position, code, label, cap_minor)
  select nextval('id_seq'), 1, f.id, 1, 'travel', 'Travel', null from call_form f where f.call_id is null;
insert into budget_kind (id, version, form_id, position, code, label, cap_minor)
  select nextval('id_seq'), 1, f.id, 2, 'cover', 'Cover', null from call_form f where f.call_id is null;
insert into budget_kind (id, version, form_id, position, code, label, cap_minor)
  select nextval('id_seq'), 1, f.id, 3, 'materials', 'Materials', null from call_form f where f.call_id is null;
insert into budget_kind (id, version, form_id, position, code, label, cap_minor)
  select nextval('id_seq'), 1, f.id, 4, 'room', 'Room and food', null from call_form f where f.call_id is null;
insert into budget_kind (id, version, form_id, position, code, label, cap_minor)
  select nextval('id_seq'), 1, f.id, 5, 'other', 'Something else', null from call_form f where f.call_id is null;

insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 1, 'meets', 'AWARD', 'They will really meet',
   'You will meet in person and work on one thing together.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 2, 'beyond', 'AWARD', 'It goes beyond business as usual',
   'It goes beyond what each of you would have done anyway.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 3, 'others-learn', 'AWARD', 'Others can learn from it',
   'What you find out will help partners who work on the same cause.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 4, 'modest', 'AWARD', 'The budget is modest',
   'You ask for little and say what each line is for.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 5, 'too-early', 'DECLINE', 'Too early',
   'The idea is at its beginning. Talk it through with each other once more, and come back with a date and a place.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 6, 'one-partner', 'DECLINE', 'One partner only',
   'We read mostly of one partner. This grant pays for what two partners do together.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 7, 'meets-online', 'DECLINE', 'Meets online',
   'You plan to meet online. This grant pays for meeting in person; the network''s sessions are open to you for the rest.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 8, 'would-happen', 'DECLINE', 'It would happen anyway',
   'As we read it, this would happen without the grant, and others would not come together without one.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 9, 'not-the-call', 'DECLINE', 'Outside this call',
   'What you plan is good work, and it is not what this call is for.');
insert into reason (id, version, call_id, position, code, verdict, label, sentence) values
  (nextval('id_seq'), 1, null, 10, 'money-gone', 'DECLINE', 'The money of this call is spoken for',
   'There were more good applications than money. Nothing was wrong with yours; you can carry it to the next call with one click.');

-- In letters {title}, {asked}, {awarded}, {reasons}, {officer} and {backbone} are filled in.
insert into letter_template (id, version, call_id, kind, subject, body) values
  (nextval('id_seq'), 1, null, 'AWARD', 'Your application “{title}”: {awarded}',
'Dear partners,

you asked for {asked} for “{title}”. You receive {awarded}.

{reasons}

Next, each of you accepts the terms, by name, on one page. The money is sent after that.

{officer}, {backbone}');
insert into letter_template (id, version, call_id, kind, subject, body) values
  (nextval('id_seq'), 1, null, 'DECLINE', 'Your application “{title}”',
'Dear partners,

thank you for “{title}”. We cannot give this grant now, and we want you to know why.

{reasons}

If you would like to talk about it, answer on the page of your application. A person reads it.

{officer}, {backbone}');
