// Small behaviours, each attached by a data- attribute. Every page works without them.

/** After a refusal, the first thing read is the reason. */
function focusMarked(root) {
  root.querySelector('[data-focus]')?.focus();
}

/** Says which part of the menu is open. */
function markCurrent() {
  for (const link of document.querySelectorAll('.menu a')) {
    const here = location.pathname === link.pathname || location.pathname.startsWith(link.pathname + '/');
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

markCurrent();
focusMarked(document);
document.addEventListener('htmx:afterSettle', (event) => { markCurrent(); focusMarked(event.target); });
