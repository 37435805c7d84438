/**
 * Saves what people type while they type. A control with data-autosave (the address) and data-version sends its text by
 * PUT 800 ms after the last key and on leaving it, with the version it was typed against in If-Match. Until the server
 * has said 200 for that very text it is kept on the device, under the person and the address, and sent again at the next
 * load, when the network is back, and after a new sign-in. A stale save (409) opens both texts; nothing is overwritten.
 */
const PAUSE = 800;
const IDLE = 120000;
const WAITS = [5, 10, 20, 40, 60];
const meta = name => document.querySelector(`meta[name=${name}]`)?.content ?? '';
const person = meta('person');
const sentences = document.getElementById('say').content;
const say = key => sentences.querySelector(`[data-say=${key}]`).textContent;
const states = new WeakMap();
const shelf = control => `headwaters.text:${person}:${control.dataset.autosave.split('?')[0]}`;
const state = control => {
  if (!states.has(control)) states.set(control, { active: 0, last: 0, tries: 0, sending: false });
  return states.get(control);
};

function keep(control, given = false) {
  try {
    localStorage.setItem(shelf(control), JSON.stringify(
      { text: control.value, version: control.dataset.version, typed: Date.now(), given }));
  } catch { /* A full or forbidden store: the text is still in the page and goes on being sent. */ }
}

function kept(control) {
  try {
    return JSON.parse(localStorage.getItem(shelf(control)));
  } catch {
    return null;
  }
}

/** Writes the saving lines of a control, and those that stand for the whole page. */
function tell(control, sentence, look = '', offer = null) {
  const lines = document.querySelectorAll(`[data-saving="${CSS.escape(control.id)}"], [data-saving=""]`);
  for (const line of lines) {
    line.className = `saving ${look}`;
    line.replaceChildren(sentence);
    if (offer && line.dataset.saving) line.append(' ', offer());
  }
}

function tryNowButton(control) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'linkish';
  button.textContent = say('tryNow');
  button.addEventListener('click', () => send(control));
  return button;
}

function signInLink() {
  const link = document.createElement('a');
  link.href = `/signin?to=${encodeURIComponent(location.pathname + location.search)}`;
  link.textContent = say('signIn');
  return link;
}

function retryLater(control) {
  const its = state(control);
  let seconds = WAITS[Math.min(its.tries++, WAITS.length - 1)];
  clearInterval(its.retry);
  const show = () => tell(control, say('retrying').replace('{seconds}', seconds), 'kept', () => tryNowButton(control));
  show();
  its.retry = setInterval(() => {
    seconds -= 1;
    if (seconds <= 0) send(control);
    else if (seconds % 5 === 0) show();
  }, 1000);
}

/** The time as the server writes it, in the reader's zone; in that of the device where it does not know the zone. */
function clock(at) {
  const form = { hour: '2-digit', minute: '2-digit', hour12: false };
  try {
    return new Date(at).toLocaleTimeString(document.documentElement.lang, { ...form, timeZone: meta('zone') || undefined });
  } catch {
    return new Date(at).toLocaleTimeString(document.documentElement.lang, form);
  }
}

function saved(control, sent, seconds, answer) {
  const its = state(control);
  its.tries = 0;
  its.active = Math.max(0, its.active - seconds * 1000);
  setVersion(control, answer.version);
  if (control.value === sent) {
    localStorage.removeItem(shelf(control));
    tell(control, say('saved').replace('{time}', clock(answer.at ?? Date.now())), 'saved');
    control.dispatchEvent(new CustomEvent('autosaved', { bubbles: true, detail: answer }));
  } else {
    keep(control);
    send(control);
  }
}

function setVersion(control, version) {
  control.dataset.version = version;
  for (const field of document.querySelectorAll(`[data-version-of="${CSS.escape(control.id)}"]`)) field.value = version;
}

async function send(control) {
  const its = state(control);
  clearTimeout(its.soon);
  clearInterval(its.retry);
  if (its.sending) return;
  its.sending = true;
  const text = control.value;
  const seconds = Math.round(its.active / 1000);
  tell(control, say('saving'));
  let answer;
  try {
    answer = await fetch(control.dataset.autosave, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: { 'Content-Type': 'application/json', 'If-Match': control.dataset.version, 'X-CSRF': meta('csrf') },
      body: JSON.stringify({ text, seconds }),
      signal: (its.underWay = new AbortController()).signal,
    });
  } catch {
    its.sending = false;
    if (!its.given) retryLater(control);
    return;
  }
  its.sending = false;
  const body = await answer.json().catch(() => ({}));
  if (its.given) return;
  if (answer.ok) saved(control, text, seconds, body);
  else if (answer.status === 409) disagree(control, text, body);
  else if (answer.status === 401) tell(control, say('signedOut'), 'kept', signInLink);
  else if (answer.status >= 500 || answer.status === 429) retryLater(control);
  else tell(control, say('refused').replace('{sentence}', body.sentence ?? ''), 'kept');
}

function disagree(control, mine, theirs) {
  tell(control, say('kept'), 'kept', () => tryNowButton(control));
  if (theirs.text === mine) {
    saved(control, mine, 0, theirs);
    return;
  }
  state(control).theirs = theirs;
  control.dispatchEvent(new CustomEvent('both-texts', {
    bubbles: true,
    detail: { mine, theirs: theirs.text ?? '', by: theirs.by, own: theirs.own, at: theirs.at, typed: kept(control)?.typed ?? Date.now() },
  }));
}

document.addEventListener('text-chosen', event => {
  const control = event.target;
  const theirs = state(control).theirs;
  if (!theirs) return;
  control.value = event.detail.text;
  setVersion(control, theirs.version);
  control.dispatchEvent(new Event('input', { bubbles: true }));
  if (event.detail.save) {
    keep(control);
    send(control);
  } else {
    clearTimeout(state(control).soon);
    saved(control, event.detail.text, 0, theirs);
  }
});

document.addEventListener('input', event => {
  const control = event.target;
  if (!control.dataset?.autosave) return;
  const its = state(control);
  const now = Date.now();
  its.active += its.last && now - its.last < IDLE ? now - its.last : 0;
  its.last = now;
  its.given = false;
  keep(control);
  clearTimeout(its.soon);
  its.soon = setTimeout(() => send(control), PAUSE);
});

document.addEventListener('focusout', event => {
  const control = event.target;
  if (control.dataset?.autosave && kept(control)?.text === control.value) send(control);
});

/** A form carries its own texts with their versions; a save that came after it would find the thing already handed in. */
document.addEventListener('submit', event => {
  if (event.defaultPrevented) return;
  for (const control of event.target.elements) {
    if (!control.dataset.autosave) continue;
    clearTimeout(state(control).soon);
    if ('draft' in control.dataset) give(control);
  }
});

/** A draft goes with its form, and a save on its way would only come after it. Once the form is saved the version has moved
 * on, and what is kept here goes; where the form was refused, saving goes on from here. */
function give(control) {
  const its = state(control);
  if (!its.last && !kept(control)) return;
  its.given = true;
  its.underWay?.abort();
  keep(control, true);
}

const all = () => [...document.querySelectorAll('[data-autosave][data-version]')];
const resend = () => all().filter(kept).forEach(send);

/** A text kept from before is put back and sent with the version it was typed against, not the page's: where one
 * is signed in, or holds a personal link. */
function replay() {
  for (const control of all()) {
    const before = kept(control);
    if (!before) continue;
    const wasSaved = before.given
      ? Number(control.dataset.version) > Number(before.version)
      : before.text === control.value;
    if (wasSaved) {
      localStorage.removeItem(shelf(control));
      continue;
    }
    if (before.text !== control.value) {
      control.value = before.text;
      control.dispatchEvent(new CustomEvent('put-back', { bubbles: true }));
    }
    control.dataset.version = before.version;
    send(control);
  }
}

addEventListener('online', resend);
if (person || document.querySelector('[data-own-link]')) replay();
