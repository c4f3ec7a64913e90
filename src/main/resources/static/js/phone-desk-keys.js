// What the keys of the phone desk do: an element says by data-key which key it answers to.

/** The key as it is printed on the desk; the digits of a French keyboard need no shift here. */
export function keyOf(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null;
  return event.code.match(/^(?:Digit|Numpad)([1-9])$/)?.[1] ?? event.key.toLowerCase();
}

export function press(desk, key) {
  const target = desk.querySelector(`[data-key="${CSS.escape(key)}"]:enabled, a[data-key="${CSS.escape(key)}"], [data-key-too="${CSS.escape(key)}"]`);
  if (!target) return false;
  if (target.matches('fieldset')) chooseNext(target);
  else if (target.type === 'radio') choose(target);
  else if (target.matches('input')) target.focus();
  else target.click();
  return true;
}

function chooseNext(group) {
  const all = [...group.querySelectorAll('input[type=radio]')];
  all[(all.findIndex((it) => it.checked) + 1) % all.length].click();
}

/** The same key once more takes a wish back, where a group allows it. */
function choose(radio) {
  const group = radio.closest('[data-toggles]');
  if (radio.checked && group) group.querySelector('input[type=radio]').click();
  else radio.click();
}
