/**
 * The switch between the device's look, light and dark. The choice lives in a cookie, so that the server writes it into
 * the page and nothing flashes at the next visit; here it only takes effect at once.
 */
const YEAR = 365 * 24 * 3600;

document.addEventListener('click', event => {
  const chosen = event.target.closest('[data-look]');
  if (!chosen) return;
  const look = chosen.dataset.look;
  document.cookie = `look=${look}; path=/; max-age=${look ? YEAR : 0}; samesite=lax`;
  document.documentElement.dataset.theme = look;
  for (const button of document.querySelectorAll('[data-look]')) {
    button.setAttribute('aria-pressed', String(button.dataset.look === look));
  }
});
