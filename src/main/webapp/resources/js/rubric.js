/**
 * The rubric beside a case. A chosen number goes into its criterion's hidden field, which saves itself like any text; the
 * line that stays when a criterion is closed shows it. The first open question is open at the beginning.
 */
const criteria = [...document.querySelectorAll('details[data-criterion]')];
const field = criterion => document.getElementById(criterion.dataset.criterion);

function show(criterion) {
  const { value } = field(criterion);
  for (const radio of criterion.querySelectorAll('input[type=radio]')) radio.checked = radio.value === value;
  const given = criterion.querySelector('[data-given]');
  given.textContent = value || given.dataset.none;
  criterion.classList.toggle('scored', value !== '');
}

for (const criterion of criteria) {
  const hidden = field(criterion);
  show(criterion);
  hidden.addEventListener('put-back', () => show(criterion));
  hidden.addEventListener('input', () => show(criterion));
  criterion.addEventListener('change', event => {
    if (event.target.type !== 'radio') return;
    hidden.value = event.target.value;
    hidden.dispatchEvent(new Event('input', { bubbles: true }));
  });
  criterion.querySelector('[data-next]')?.addEventListener('click', () => {
    const next = criteria[criteria.indexOf(criterion) + 1];
    next.open = true;
    next.querySelector('summary').focus();
  });
}

const first = criteria.find(criterion => field(criterion).value === '');
if (first) first.open = true;

const wrong = document.querySelector('#step-out .wrong');
if (wrong?.textContent.trim()) document.getElementById('step-out').showModal();
