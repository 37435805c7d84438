/**
 * Counts the words of a text as they are typed: "53 of 150 words" in the line below it. hw:field writes the limit into
 * data-count; without a limit nothing is counted. Too many is said in words and in the alert colour, and stops nobody.
 */
const sentences = document.getElementById('say').content;
const say = key => sentences.querySelector(`[data-say=${key}]`).textContent;
const countWords = text => text.trim() ? text.trim().split(/\s+/).length : 0;

function show(field) {
  const line = field.querySelector('[data-count]');
  const control = field.querySelector('textarea, input');
  const most = Number(line?.dataset.count);
  if (!most || !control) return;
  const count = countWords(control.value);
  line.classList.toggle('late', count > most);
  line.textContent = say(count > most ? 'wordsOver' : 'words')
    .replace('{count}', count).replace('{most}', most).replace('{over}', count - most);
}

for (const change of ['input', 'put-back']) {
  document.addEventListener(change, event => {
    const field = event.target.closest('.field');
    if (field) show(field);
  });
}
document.querySelectorAll('.field').forEach(show);
