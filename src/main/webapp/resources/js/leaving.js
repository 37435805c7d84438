/**
 * Signing out sends what this person typed on this device and the server has not said yes to, whatever page it belongs
 * to, and takes from the device what is saved now. If something stays unsaved a dialog asks first: staying keeps it,
 * leaving takes it from the device, which others may use.
 */
const meta = name => document.querySelector(`meta[name=${name}]`)?.content ?? '';
const START = `headwaters.text:${meta('person')}:`;
const dialog = document.getElementById('leaving');
let wayOut = null;

const unsaved = () => Object.keys(localStorage).filter(key => key.startsWith(START));

async function send(key) {
  const { text, version } = JSON.parse(localStorage.getItem(key));
  const answer = await fetch(key.slice(START.length), {
    method: 'PUT',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', 'If-Match': version, 'X-CSRF': meta('csrf') },
    body: JSON.stringify({ text, seconds: 0 }),
    signal: AbortSignal.timeout(3000),
  });
  if (answer.ok) localStorage.removeItem(key);
}

document.addEventListener('click', async event => {
  const link = event.target.closest('a[href^="/signout"]');
  if (!link || unsaved().length === 0) return;
  event.preventDefault();
  wayOut = link.href;
  await Promise.allSettled(unsaved().map(send));
  if (unsaved().length === 0) location.assign(wayOut);
  else {
    document.getElementById('menu')?.close();
    dialog.showModal();
  }
});

dialog.querySelector('[data-leave]').addEventListener('click', () => {
  unsaved().forEach(key => localStorage.removeItem(key));
  location.assign(wayOut);
});
