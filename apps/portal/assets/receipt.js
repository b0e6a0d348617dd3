// Checks a receipt on the device of its reader, where the words and files stay.
const { receipts } = document.currentScript.dataset;
const form = document.querySelector('#answers');
const device = document.querySelector('#device');
const outcome = document.querySelector('#outcome');

function say(name, value = '') {
  const line = outcome.querySelector(`[data-outcome="${name}"]`).cloneNode(true);
  line.hidden = false;
  line.dataset.said = '';
  line.querySelector('strong').textContent = value;
  outcome.append(line);
}
const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long', timeZone: 'UTC' });
const yes = (found) => (found ? 'yes' : 'no');

form.querySelector('.actions').before(device);
device.hidden = false;
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { check } = await import(receipts).catch(() => ({}));
  // Too old a browser: the platform checks it.
  if (!check) return form.submit();
  const files = [...document.querySelector('#kept').files];
  const { receipt, statement } = Object.fromEntries(new FormData(form));
  const found = await check({ receipt, statement, files }, JSON.parse(device.dataset.keys));
  for (const line of outcome.querySelectorAll('[data-said]')) line.remove();
  if (!found) return say('signed-no');
  const { number, filedOn } = found.receipt;
  say('signed-yes', `${number} ${day.format(new Date(filedOn))}`);
  if (found.statement !== null) say(`statement-${yes(found.statement)}`);
  files.forEach(({ name }, n) => say(`file-${yes(found.files[n])}`, name));
  if (found.entry === null) say('entry-unknown');
  else say(`entry-${yes(found.entry !== false)}`, found.entry === false ? '' : found.entry);
});
