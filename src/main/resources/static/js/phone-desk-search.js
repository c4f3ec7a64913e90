// The field « Numéro ou nom »: whom it brings up stands under it while one types (the combobox pattern).

const PAUSE_MS = 120;

export function listenToName(desk, ask) {
  let timer = 0;
  let asking = null;
  let stop = null;
  let active = 0;

  const field = () => desk.querySelector('#heard');
  const options = () => [...desk.querySelectorAll('#matches button')];

  /** Brings the list up to date with what stands in the field. */
  async function look() {
    clearTimeout(timer);
    timer = 0;
    stop?.abort();
    stop = new AbortController();
    try {
      const { page } = await ask(field().form, { to: '/accueil/recherche', signal: stop.signal });
      desk.querySelector('#found')?.replaceWith(page.getElementById('found'));
      dress();
      document.getElementById('announcer').textContent = desk.querySelector('#found').dataset.says ?? '';
    } catch (error) {
      if (error.name !== 'AbortError') warn(desk.dataset.lost);
    }
  }

  function dress() {
    const heard = field();
    if (!heard) return;
    heard.setAttribute('role', 'combobox');
    heard.setAttribute('aria-autocomplete', 'list');
    desk.querySelector('#matches')?.setAttribute('role', 'listbox');
    options().forEach((option, place) => {
      option.id = `match-${place}`;
      option.tabIndex = -1;
      option.setAttribute('role', 'option');
      option.parentElement.setAttribute('role', 'none');
    });
    mark(0);
  }

  function mark(place) {
    const all = options();
    const heard = field();
    active = all.length && (place + all.length) % all.length;
    all.forEach((option, index) => option.setAttribute('aria-selected', index === active));
    all[active]?.scrollIntoView({ block: 'nearest' });
    heard.setAttribute('aria-expanded', all.length > 0);
    for (const [name, value] of [['aria-controls', 'matches'], ['aria-activedescendant', `match-${active}`]]) {
      if (all.length) heard.setAttribute(name, value);
      else heard.removeAttribute(name);
    }
  }

  /** Nobody types as fast as they press Enter: the list is waited for. */
  async function pick() {
    if (timer) asking = look();
    await asking;
    options()[active]?.click();
  }

  function warn(text) {
    const found = desk.querySelector('#found');
    if (!found) return;
    const complaint = document.createElement('p');
    complaint.className = 'field__error';
    complaint.textContent = text;
    found.replaceChildren(complaint);
  }

  function forget() {
    clearTimeout(timer);
    timer = 0;
    stop?.abort();
  }

  desk.addEventListener('input', ({ target }) => {
    if (target !== field()) return;
    clearTimeout(timer);
    timer = setTimeout(() => { asking = look(); }, PAUSE_MS);
  });

  desk.addEventListener('keydown', (event) => {
    if (event.target !== field() || event.isComposing) return;
    const actions = { ArrowDown: () => mark(active + 1), ArrowUp: () => mark(active - 1), Enter: pick, Escape: clear };
    if (!actions[event.key]) return;
    event.preventDefault();
    actions[event.key]();
  });

  function clear() {
    field().value = '';
    asking = look();
  }

  if (field()?.value && !options().length) asking = look();
  return { dress, forget, warn };
}
