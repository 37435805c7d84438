/** The key "/" goes to the search field, unless somebody is typing or a dialog is open. */
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable], dialog[open], [role=dialog]')) return;
  const search = document.querySelector('[data-search]');
  if (search?.checkVisibility()) {
    event.preventDefault();
    search.focus();
    search.select();
  }
});
