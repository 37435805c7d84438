/**
 * Puts a blank into a letter where the cursor stands, and shows beside it what comes out for an example application. A
 * blank that needs room goes into the letter itself, also when the cursor stands in its subject.
 */
const subject = document.getElementById('subject');
const body = document.getElementById('body');
const blanks = [...document.querySelectorAll('[data-blank]')];
let last = body;

const filled = text => text.replace(/\{[a-z_]+\}/g, found =>
  blanks.find(blank => blank.dataset.blank === found)?.dataset.example ?? found).replace(/\n{3,}/g, '\n\n');

function show() {
  for (const field of [subject, body]) {
    document.querySelector(`[data-shows=${field.id}]`).textContent = filled(field.value);
  }
}

for (const field of [subject, body]) {
  field.addEventListener('focus', () => { last = field; });
  field.addEventListener('input', show);
}

for (const blank of blanks) {
  blank.addEventListener('click', () => {
    const field = blank.dataset.anywhere === 'true' ? last : body;
    field.setRangeText(blank.dataset.blank, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

show();
