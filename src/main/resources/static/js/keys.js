// Keys that press a button or follow a link: data-key="1", data-key="n", data-key="ctrl+enter".
// A plain key is a letter to somebody who is typing: only combinations work inside a text field.

const TYPING = 'textarea, select, input:not([type=radio], [type=checkbox], [type=submit]), [contenteditable]';

/** The digits above the letters need no shift, whatever a French keyboard writes there. */
function nameOf(event) {
  const key = event.code?.match(/^(?:Digit|Numpad)([1-9])$/)?.[1] ?? event.key.toLowerCase();
  return event.ctrlKey || event.metaKey ? `ctrl+${key}` : key;
}

export default function keys(root) {
  function press(event) {
    if (!root.isConnected) return document.removeEventListener('keydown', press);
    if (event.defaultPrevented || event.repeat || event.altKey || event.isComposing) return;
    const name = nameOf(event);
    const typing = event.target.matches?.(TYPING);
    if (typing && name === 'escape') return event.target.blur();
    if (typing && !name.includes('+')) return;
    const chosen = root.querySelector(`[data-key="${CSS.escape(name)}"]`);
    if (!chosen) return;
    event.preventDefault();
    chosen.click();
  }
  document.addEventListener('keydown', press);
}
