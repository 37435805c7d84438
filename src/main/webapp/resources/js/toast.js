/**
 * One sentence that floats for eight seconds, longer while the pointer or the focus is on it. Pages bring theirs with
 * them (data-toast, after a redirect); scripts send a "toast" event with {sentence, href, link}. Screen readers hear it
 * through the live region. It is never the only place of a message.
 */
const STAYS = 8000;

function leaveLater(toast) {
  let timer;
  const wait = () => { clearTimeout(timer); timer = setTimeout(() => toast.remove(), STAYS); };
  const stay = () => clearTimeout(timer);
  toast.addEventListener('pointerenter', stay);
  toast.addEventListener('pointerleave', wait);
  toast.addEventListener('focusin', stay);
  toast.addEventListener('focusout', wait);
  wait();
}

document.addEventListener('toast', event => {
  const { sentence, href, link } = event.detail;
  const toast = document.createElement('div');
  toast.className = 'toast';
  toast.append(sentence);
  if (href) {
    const anchor = document.createElement('a');
    anchor.href = href;
    anchor.textContent = link;
    toast.append(' ', anchor);
  }
  document.body.append(toast);
  document.getElementById('live').textContent = sentence;
  leaveLater(toast);
});

document.querySelectorAll('[data-toast]').forEach(leaveLater);
