// What is shown once is best copied by a key, not by hand. Without a clipboard the field is still there to select.

export default function copy(element) {
  const field = element.querySelector('input');
  field.addEventListener('focus', () => field.select());
  if (!navigator.clipboard) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button button--small';
  button.textContent = element.dataset.copy;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(field.value);
    button.textContent = element.dataset.copied;
    document.getElementById('announcer').textContent = element.dataset.copied;
  });
  field.after(button);
}
