/**
 * Keeps the words of a deadline true while a page stays open: every element with data-until (an instant) has the time
 * left rewritten once a minute, in the page's language; days are the server's to count, by the reader's calendar. The server wrote the first words; without script they stand.
 */
const UNITS = [['day', 86400], ['hour', 3600], ['minute', 60]];
const language = document.documentElement.lang;
const sentences = document.getElementById('say').content;

function amount(seconds) {
  const [unit, length] = UNITS.find(([, size]) => seconds >= size) ?? UNITS[2];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    .format(Math.max(1, Math.floor(seconds / length)));
}

function rewrite() {
  for (const element of document.querySelectorAll('[data-until]')) {
    const left = (Date.parse(element.dataset.until) - Date.now()) / 1000;
    if (left >= 86400) continue;
    const pattern = sentences.querySelector(`[data-say=${left < 0 ? 'over' : 'left'}]`).textContent;
    element.textContent = pattern.replace('{0}', amount(Math.abs(left)));
    element.classList.toggle('late', left < 86400);
  }
}

if (document.querySelector('[data-until]')) setInterval(rewrite, 60000);
