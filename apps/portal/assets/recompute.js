// Fetches the evidence and the method when the button is pressed, and shows both results beside each other.
const { method } = document.currentScript.dataset;
const button = document.querySelector('#recompute');
const say = (id) => {
  for (const text of document.querySelectorAll('#outcome > *')) text.hidden = text.id !== id;
};
const published = (cell) => cell.closest('tr').querySelector('[data-published]');

async function recompute() {
  const { figuresOf } = await import(method);
  const answer = await fetch(button.dataset.evidence);
  if (!answer.ok) throw new Error(answer.status);
  const figures = await figuresOf(await answer.json());
  let same = true;
  for (const cell of document.querySelectorAll('[data-device]')) {
    const figure = figures[cell.dataset.device] ?? '';
    const differs = figure !== published(cell).dataset.published;
    cell.textContent = figure || button.dataset.none;
    cell.className = differs ? 'tag bad' : '';
    if (differs) same = false;
  }
  say(same ? 'match' : 'mismatch');
}

button.hidden = false;
button.addEventListener('click', async () => {
  button.disabled = true;
  say('running');
  await recompute().catch(() => say('failed'));
  button.disabled = false;
});
