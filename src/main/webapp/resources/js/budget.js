/**
 * The budget's table: adds up what is typed, shows a spare line on "Add a line", empties one on its cross. Every cell
 * saves itself (autosave.js); without this script the table is filled in the same, with the spare lines in sight.
 */
const locale = document.documentElement.lang;
const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
const point = parts.find(part => part.type === 'decimal').value;

function number(text) {
  const bare = text.replace(new RegExp(`[^0-9${point}-]`, 'g'), '').replace(point, '.');
  const read = Number(bare || 0);
  return Number.isFinite(read) ? read : 0;
}

function add(table) {
  const sum = [...table.querySelectorAll('[data-cost]')].reduce((all, cell) => all + number(cell.value), 0);
  const digits = Number.isInteger(sum) ? 0 : 2;
  table.querySelector('[data-sum]').value = new Intl.NumberFormat(locale, {
    style: 'currency', currency: table.dataset.budget, currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits, maximumFractionDigits: digits,
  }).format(sum);
}

const cells = line => [...line.querySelectorAll('[data-autosave]')];
const isEmpty = line => cells(line).every(cell => !cell.value);

function drop(line) {
  for (const cell of cells(line).filter(filled => filled.value)) {
    cell.value = '';
    cell.dispatchEvent(new Event('input', { bubbles: true }));
  }
  line.hidden = true;
}

for (const table of document.querySelectorAll('[data-budget]')) {
  const lines = [...table.querySelectorAll('[data-line]')];
  const button = table.parentElement.querySelector('[data-add-line]');
  if (!button) continue;
  button.hidden = false;
  for (const line of lines) {
    line.hidden = line.classList.contains('spare') && isEmpty(line);
    line.querySelector('[data-drop-line]').hidden = false;
  }
  table.addEventListener('input', () => add(table));
  table.addEventListener('put-back', () => add(table));
  table.addEventListener('click', event => {
    const cross = event.target.closest('[data-drop-line]');
    if (!cross) return;
    drop(cross.closest('[data-line]'));
    button.focus();
  });
  button.addEventListener('click', () => {
    const next = lines.find(line => line.hidden);
    if (!next) return;
    next.hidden = false;
    next.querySelector('select, input').focus();
  });
}
