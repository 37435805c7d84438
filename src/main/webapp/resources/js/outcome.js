/** A chosen dot is kept like a text: the hidden field beside the dots carries it, and says so to the saving module. */
for (const hidden of document.querySelectorAll('input[data-dots]')) {
  const dots = document.querySelectorAll(`input[type=radio][name="${CSS.escape(hidden.dataset.dots)}"]`);
  const show = () => dots.forEach(dot => { dot.checked = dot.value === hidden.value; });
  dots.forEach(dot => dot.addEventListener('change', () => {
    hidden.value = dot.value;
    hidden.dispatchEvent(new Event('input', { bubbles: true }));
  }));
  hidden.addEventListener('put-back', show);
  hidden.addEventListener('autosaved', show);
}
