/**
 * Makes a long choice short: what is typed into a field with data-finds leaves only the options of that select that
 * have all its words, and opens the select as a list while there are any. Arrow down goes from the words into the list;
 * leaving the list, or Enter in it, closes it again with every option in place. The select keeps its value and saves as
 * ever; without script it is the select alone.
 */
const ROWS = 7;
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

for (const search of document.querySelectorAll('[data-finds]')) {
  const select = document.getElementById(search.dataset.finds);
  const told = document.querySelector(`[data-found-in="${CSS.escape(select.id)}"]`);
  const all = [...select.options];
  search.closest('[hidden]').hidden = false;

  const close = () => {
    const chosen = select.value;
    select.replaceChildren(...all);
    select.value = chosen;
    select.removeAttribute('size');
    search.value = '';
    told.textContent = '';
  };

  const find = () => {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    if (!words.length) {
      close();
      return;
    }
    const chosen = select.value;
    const found = all.filter(option => option.value && words.every(word => plain(option.text).includes(word)));
    const kept = all.find(option => option.value === chosen);
    select.replaceChildren(...!kept || found.includes(kept) ? found : [kept, ...found]);
    select.value = chosen;
    select.size = Math.max(2, Math.min(ROWS, select.options.length));
    told.textContent = told.dataset.say.replace('{count}', found.length);
  };

  search.addEventListener('input', find);
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape') close();
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    if (!select.size) return;
    select.focus();
    const first = [...select.options].findIndex(option => option.value && option.value !== select.value);
    if (first >= 0) select.selectedIndex = first;
    select.dispatchEvent(new Event('input', { bubbles: true }));
  });
  select.addEventListener('keydown', event => {
    if (!select.size || event.key !== 'Enter') return;
    event.preventDefault();
    close();
  });
  select.addEventListener('click', event => { if (select.size && event.target.closest('option')) close(); });
  select.addEventListener('focusout', () => { if (select.size) close(); });
}
