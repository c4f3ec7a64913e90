// Small behaviours, each attached by a data- attribute. Every page works without them.

const MARKS = ['[role="alert"][data-focus]', '[aria-invalid="true"]', '[data-focus]', '[autofocus]', '.notice[role="status"]'];

/**
 * After a refusal, the first thing read is the reason: of the whole, or at the first field that is wrong.
 * After something was done, it is that it was: who has no mouse goes on from there, not from the head of the page.
 */
function focusMarked(root) {
  const mark = MARKS.map((it) => root.querySelector(it)).find(Boolean);
  if (mark?.matches('.notice')) mark.tabIndex = -1;
  mark?.focus();
}

/** Says which part of the menu is open. */
function markCurrent() {
  for (const link of document.querySelectorAll('.menu a')) {
    const here = location.pathname === link.pathname || location.pathname.startsWith(link.pathname + '/');
    if (here) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** <div data-module="phone-desk"> brings /js/phone-desk.js, whose default function receives the element. */
async function bringModules(root) {
  for (const element of root.querySelectorAll('[data-module]:not([data-brought])')) {
    element.dataset.brought = '';
    const module = await import(`/js/${element.dataset.module}.js`);
    module.default(element);
    element.dataset.ready = '';
  }
}

function settle(root) {
  markCurrent();
  bringModules(root);
  focusMarked(root);
}

settle(document);
document.addEventListener('htmx:afterSettle', (event) => settle(event.target.parentElement ?? document));
