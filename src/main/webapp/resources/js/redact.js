/**
 * Takes the words that are selected in an answer over into the field below it, where passages stand one to a line.
 * Without this module the passages are typed.
 */
for (const button of document.querySelectorAll('[data-takes]')) {
  const part = button.closest('[data-part]');
  const answer = part.querySelector('[data-answer]');
  const field = part.querySelector('textarea');
  const none = part.querySelector('[data-takes-none]');
  button.hidden = false;
  button.addEventListener('mousedown', event => event.preventDefault());
  button.addEventListener('click', () => {
    const selected = document.getSelection();
    if (selected.isCollapsed || !answer.contains(selected.anchorNode) || !answer.contains(selected.focusNode)) {
      none.textContent = button.dataset.none;
      field.focus();
      return;
    }
    none.textContent = '';
    const words = selected.toString().replace(/\s+/g, ' ').trim();
    const lines = field.value.split('\n').filter(line => line.trim() !== '');
    if (words && !lines.includes(words)) field.value = [...lines, words].join('\n');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    selected.removeAllRanges();
  });
}
