/** A button that shows what was typed into a password field, and hides it again. Without script it stays away. */
for (const button of document.querySelectorAll('[data-shows]')) {
  const field = document.getElementById(button.dataset.shows);
  const words = { password: button.textContent, text: button.dataset.hide };
  button.hidden = false;
  button.setAttribute('aria-controls', field.id);
  button.addEventListener('click', () => {
    field.type = field.type === 'password' ? 'text' : 'password';
    button.textContent = words[field.type];
    button.setAttribute('aria-pressed', String(field.type === 'text'));
  });
  field.form.addEventListener('submit', () => { field.type = 'password'; });
}
