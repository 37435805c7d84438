/**
 * Opens and closes native dialogs: the phone's menu and any other <dialog> that a button names in data-opens. The browser
 * itself keeps the focus inside and gives it back; a dialog closes by its button, by Escape, and by following a link.
 */
document.addEventListener('click', event => {
  const opener = event.target.closest('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens)?.showModal();
  const closer = event.target.closest('[data-closes]');
  if (closer) document.getElementById(closer.dataset.closes)?.close();
});

matchMedia('(min-width: 901px)').addEventListener('change', wide => {
  if (wide.matches) document.getElementById('menu')?.close();
});
