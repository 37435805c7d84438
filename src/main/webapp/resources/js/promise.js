/** While somebody types the three numbers of a promise, the sentence below them says how far it reaches. */
const reach = document.getElementById('reach');
const number = id => {
  const text = document.getElementById(id)?.value.trim() ?? '';
  return /^\d{1,3}([, \u00a0\u202f]\d{3})+$|^\d{1,12}$/.test(text) ? Number(text.replace(/\D/g, '')) : null;
};

function say() {
  const [baseline, usual, target] = ['baseline', 'usual', 'target'].map(number);
  const line = reach.querySelector('[data-live]');
  if (!line || baseline === null || usual === null || target === null) return;
  if (target <= baseline) line.textContent = line.dataset.below;
  else if (usual <= baseline) line.textContent = line.dataset.none;
  else {
    const ratio = (target - baseline) / (usual - baseline);
    const shown = (Math.floor(ratio * 100) / 100).toLocaleString(document.documentElement.lang);
    line.textContent = `${line.dataset.ratio.replace('{ratio}', shown)} ${
      ratio >= Number(reach.dataset.enough) ? line.dataset.enough : line.dataset.short}`;
  }
}

if (reach) document.addEventListener('input', event => { if (event.target.closest('#numbers')) say(); });

/** What was wrong with a field is not said any longer once another text of it is saved. */
document.addEventListener('autosaved', event => {
  document.getElementById(`${event.target.id}-wrong`)?.replaceChildren();
  event.target.removeAttribute('aria-invalid');
});
