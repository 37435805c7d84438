/**
 * The dialog for two texts of one field. It opens on a "both-texts" event of the field ({mine, theirs, by, at}), shows
 * both with what differs marked, and answers with a "text-chosen" event: mine, theirs, or both for editing into one.
 * Escape leaves everything as it is: the own text stays on the device and the saving line says so.
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
  const { mine, theirs, by, at, typed } = event.detail;
  open = { control: event.target, mine, theirs };
  write(part('mine'), mine, theirs);
  write(part('theirs'), theirs, mine);
  part('mine-when').textContent = say('typedUntil', clock(typed));
  part('theirs-when').textContent = at ? say('savedAt', clock(at)) : '';
  if (by) part('their-name').textContent = by;
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
