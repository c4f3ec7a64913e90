// Keeps a piece of the page up to date while others work: when the server says that something changed,
// the same page is fetched again and the piece named by data-live-piece is picked out of it.

const PAUSE = 250; // one fetch for a burst of changes, in milliseconds

export default function live(element) {
  const piece = element.dataset.livePiece;
  let waiting;

  const stream = new EventSource(element.dataset.live);
  stream.addEventListener('changed', () => {
    clearTimeout(waiting);
    waiting = setTimeout(refresh, PAUSE);
  });
  window.addEventListener('pagehide', () => stream.close(), { once: true });

  async function refresh() {
    if (!element.isConnected) return stream.close();
    const here = document.querySelector(piece);
    if (!here || here.querySelector('form :focus, dialog[open]')) return later();
    const focused = document.activeElement?.id;
    await htmx.ajax('GET', location.href, { source: element, target: piece, select: piece, swap: 'outerHTML' });
    if (focused) document.getElementById(focused)?.focus();
  }

  // Nobody's typing is thrown away: the fresh page waits until the form is left.
  function later() {
    waiting = setTimeout(refresh, PAUSE * 8);
  }
}
