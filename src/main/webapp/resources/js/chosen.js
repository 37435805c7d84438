/**
 * Counts what is chosen in a list: a box marked data-choose-all takes all of the page, data-clear lets go, data-chosen
 * says how many, with the number in place of # in its words, and a link marked data-take leads to a list of the chosen
 * ones. Without script the boxes work, nothing is counted, and only the whole list can be taken along.
 */
const boxes = form => [...form.querySelectorAll('input.choose[name=chosen]')];

function show(form) {
  const all = boxes(form);
  const count = all.filter(box => box.checked).length;
  form.dataset.chosen = count;
  for (const place of form.querySelectorAll('[data-chosen]')) {
    place.textContent = place.dataset.chosen.replace('#', count);
  }
  for (const link of form.querySelectorAll('[data-take]')) {
    link.hidden = false;
    link.href = link.dataset.take + all.filter(box => box.checked).map(box => encodeURIComponent(box.value)).join(',');
  }
  const everything = form.querySelector('[data-choose-all]');
  if (everything) {
    everything.checked = count > 0 && count === all.length;
    everything.indeterminate = count > 0 && count < all.length;
  }
}

for (const form of document.querySelectorAll('form:has(input.choose)')) {
  form.addEventListener('change', event => {
    if (event.target.matches('[data-choose-all]')) {
      boxes(form).forEach(box => { box.checked = event.target.checked; });
    }
    show(form);
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    boxes(form).forEach(box => { box.checked = false; });
    show(form);
    boxes(form)[0]?.focus();
  });
  show(form);
}
