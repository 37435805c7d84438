/**
 * Suggests partners of the network under a field while somebody types a name. Without it the button beside the field
 * finds the same ones.
 */
const PAUSE = 200;

for (const field of document.querySelectorAll('[data-partner-search]')) {
  let soon;
  let asked = '';
  field.addEventListener('input', () => {
    clearTimeout(soon);
    const words = field.value.trim();
    if (words.length < 2 || words === asked) return;
    soon = setTimeout(async () => {
      asked = words;
      const answer = await fetch(`${field.dataset.partnerSearch}?q=${encodeURIComponent(words)}`).catch(() => null);
      if (!answer?.ok || asked !== words) return;
      const found = await answer.json();
      field.list.replaceChildren(...found.map(partner => new Option(partner.place ?? '', partner.name)));
    }, PAUSE);
  });
}
