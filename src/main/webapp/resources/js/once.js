/**
 * A form marked data-once goes to the server once: its button says that it works, and a second click or Enter does
 * nothing. What moves a case or money is done once by the server too; this spares people the doubt. Coming back by the browser's history frees it.
 */
const words = () => document.getElementById('say').content.querySelector('[data-say=busy]').textContent;

document.addEventListener('submit', event => {
  const form = event.target.closest('form[data-once]');
  if (!form || event.defaultPrevented) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  const button = event.submitter;
  if (button) {
    button.dataset.words = button.textContent;
    button.setAttribute('aria-busy', 'true');
    (button.querySelector('.ui-button-text') ?? button).textContent = button.dataset.busy ?? words();
  }
});

addEventListener('pageshow', event => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll('form[data-sent]')) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll('[aria-busy]')) {
      button.removeAttribute('aria-busy');
      (button.querySelector('.ui-button-text') ?? button).textContent = button.dataset.words;
    }
  }
});
