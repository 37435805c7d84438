/**
 * After a form came back with something wrong, the focus goes to the first field that needs another look, or to the
 * summary when the trouble belongs to none; its links go to their fields. It runs at load and after each partial answer.
 */
function attend() {
  const summary = document.querySelector('[data-problems]:not([data-seen])');
  if (!summary) return;
  summary.dataset.seen = 'true';
  (document.querySelector('main [aria-invalid=true]') ?? summary).focus();
}

document.addEventListener('click', event => {
  const link = event.target.closest('[data-problems] a');
  if (!link) return;
  event.preventDefault();
  const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  (field?.querySelector('input, select, textarea') ?? field)?.focus();
});

attend();
new MutationObserver(attend).observe(document.body, { childList: true, subtree: true });
