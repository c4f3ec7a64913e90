// The phone desk is live: while somebody is on the line nobody waits for a page to be drawn anew.
// It sends the very forms of the page and puts the answer in their place. Without it, the same forms do the same.
import { keyOf, press } from './phone-desk-keys.js';
import { listenToName } from './phone-desk-search.js';

export default function phoneDesk(desk) {
  const waiting = [];
  let busy = false;
  const name = listenToName(desk, ask);

  /** Posts a form; whatever goes wrong on the way, what was typed stays where it is. */
  async function ask(form, { to = form.action, by, signal } = {}) {
    const response = await fetch(to, { method: 'POST', body: new URLSearchParams(new FormData(form, by)), signal });
    if (!response.ok || new URL(response.url).pathname === '/connexion') throw new Error(response.status);
    return { page: new DOMParser().parseFromString(await response.text(), 'text/html'), address: response.url, moved: response.redirected };
  }

  async function send(form, by) {
    if (busy) return;
    busy = true;
    name.forget();
    const stay = document.activeElement?.matches('input[type=radio]') && document.activeElement.id;
    try {
      const { page, address, moved } = await ask(form, { to: by?.hasAttribute('formaction') ? by.formAction : form.action, by });
      desk.replaceChildren(...page.getElementById('desk').childNodes);
      history.replaceState(null, '', moved ? address : '/accueil');
      settle(stay && document.getElementById(stay));
      say(desk.querySelector('.desk__says')?.textContent);
    } catch {
      waiting.length = 0;
      say(desk.dataset.lost);
      name.warn(desk.dataset.lost);
    }
    busy = false;
    catchUp();
  }

  /** What was pressed while an answer was on its way is done once it is there. */
  function catchUp() {
    while (!busy && waiting.length) waiting.shift()();
  }

  function settle(element) {
    for (const hidden of desk.querySelectorAll('[data-opens]')) hidden.hidden = false;
    name.dress();
    (element || desk.querySelector('[data-focus]') || desk).focus();
  }

  function say(text) {
    const announcer = document.getElementById('announcer');
    announcer.textContent = '';
    requestAnimationFrame(() => { announcer.textContent = (text ?? '').replace(/\s+/g, ' ').trim(); });
  }

  desk.addEventListener('submit', (event) => {
    if (event.target.method === 'dialog') return;
    event.preventDefault();
    send(event.target, event.submitter);
  });

  desk.addEventListener('change', ({ target }) => {
    const isDay = target.type === 'date' && target.value && target.checkValidity();
    if (target.type !== 'radio' && !isDay) return;
    if (busy && target.type === 'radio') waiting.push(() => document.getElementById(target.id)?.click());
    else send(target.form);
  });

  desk.addEventListener('click', ({ target }) => {
    const opener = target.closest('[data-opens]');
    if (opener) document.getElementById(opener.dataset.opens).showModal();
  });

  desk.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.target.closest('dialog')) return;
    const key = keyOf(event);
    const writing = event.target.matches('input:not([type=radio]), select, textarea');
    // Nobody's name begins with a question mark: in an empty field it still asks for help.
    const asksForHelp = key === '?' && event.target.value === '';
    if (!key || (writing && key !== 'escape' && !asksForHelp)) return;
    if (busy) waiting.push(() => press(desk, key));
    else if (press(desk, key)) event.preventDefault();
  });

  desk.dataset.live = '';
  settle(document.activeElement?.id === 'heard' ? document.activeElement : null);
}
