/**
 * The dialog for two texts of one field. It opens on a "both-texts" event of the field ({mine, theirs, by, own, at}), shows
 * both with what differs marked, and answers with a "text-chosen" event: mine, theirs, or both for editing into one.
 * Escape leaves everything as it is: the own text stays on the device and the saving line says so.
 *
 * A field that is saved with its form has what a colleague saved meanwhile in a template[data-theirs-of] of the page that
 * the server answered with; the choice goes into the field, and is saved with the form.
 */
const dialog = document.getElementById('both-texts');
const sentences = document.getElementById('say').content;
const say = (key, at) => sentences.querySelector(`[data-say=${key}]`).textContent.replace('{time}', at);
const part = name => dialog.querySelector(`[data-part=${name}]`);
const clock = at => new Date(at).toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', hour12: false });
const pieces = text => text.match(/\s+|\S+/g) ?? [];

let open = null;

/** Which pieces of the first text are not in the longest run that both have in common. */
function differing(first, second) {
  const rows = Array.from({ length: first.length + 1 }, () => new Uint16Array(second.length + 1));
  for (let i = first.length - 1; i >= 0; i--) {
    for (let j = second.length - 1; j >= 0; j--) {
      rows[i][j] = first[i] === second[j] ? rows[i + 1][j + 1] + 1 : Math.max(rows[i + 1][j], rows[i][j + 1]);
    }
  }
  const own = new Set();
  let i = 0;
  let j = 0;
  while (i < first.length) {
    if (j < second.length && first[i] === second[j]) { i++; j++; }
    else if (j < second.length && rows[i][j + 1] >= rows[i + 1][j]) j++;
    else own.add(i++);
  }
  return own;
}

function write(box, text, other) {
  const mine = pieces(text);
  const own = differing(mine, pieces(other));
  box.replaceChildren(...mine.map((piece, index) => {
    if (!own.has(index) || !piece.trim()) return document.createTextNode(piece);
    const mark = document.createElement('mark');
    mark.textContent = piece;
    return mark;
  }));
}

document.addEventListener('both-texts', event => {
  if (!dialog || dialog.open) return;
  const { mine, theirs, by, own, at, typed } = event.detail;
  open = { control: event.target, mine, theirs };
  write(part('mine'), mine, theirs);
  write(part('theirs'), theirs, mine);
  part('mine-when').textContent = say('typedUntil', clock(typed));
  part('theirs-when').textContent = at ? say('savedAt', clock(at)) : '';
  document.getElementById('both-texts-title').textContent = say(own ? 'bothOwn' : 'both', '');
  part('take').textContent = say(own ? 'takeOwn' : 'take', '');
  part('seen').hidden = Boolean(own);
  part('their-name').textContent = own ? say('otherTab', '') : by || say('theirs', '');
  dialog.showModal();
});

dialog?.addEventListener('click', event => {
  const choice = event.target.closest('[data-choose]')?.dataset.choose;
  if (!choice || !open) return;
  const { control, mine, theirs } = open;
  const text = { mine, theirs, both: `${mine}\n\n${theirs}` }[choice];
  dialog.close();
  control.dispatchEvent(new CustomEvent('text-chosen', { bubbles: true, detail: { text, save: choice !== 'theirs' } }));
  if (choice === 'both') control.focus();
});

const waiting = [...document.querySelectorAll('template[data-theirs-of]')];
const field = template => document.getElementById(template.dataset.theirsOf);

function showNext() {
  if (!waiting.length) return;
  const control = field(waiting[0]);
  const { by, own, at } = waiting[0].dataset;
  control.dispatchEvent(new CustomEvent('both-texts', {
    bubbles: true,
    detail: { mine: control.value, theirs: waiting[0].content.textContent, by, own: own === 'true', at, typed: Date.now() },
  }));
}

document.addEventListener('text-chosen', event => {
  if (!waiting.length || event.target !== field(waiting[0])) return;
  waiting.shift();
  event.target.value = event.detail.text;
  event.target.dispatchEvent(new Event('input', { bubbles: true }));
  showNext();
});

showNext();
