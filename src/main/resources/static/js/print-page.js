// Brings the browser's print dialog: at a touch, or at once when the address ends in #imprimer.

export default function printPage(button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
  if (location.hash === '#imprimer') {
    history.replaceState(null, '', location.pathname);
    window.print();
  }
}
