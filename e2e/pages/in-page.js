// Runs within a page: what its elements are like on the screen, and which of them Tab reaches.
const ACTIVE = 'button, input:not([type=hidden]), select, textarea, summary, a[href], [tabindex="0"]';
const shown = () => [...document.querySelectorAll(ACTIVE)].filter((one) => one.checkVisibility());
const nameOf = (one) => `${one.tagName} "${(one.textContent || one.name || '').trim().slice(0, 20)}"`;

/** Faults on a narrow screen: too wide, no single heading, small targets; a link within a sentence may be small (WCAG 2.5.8). */
function faultsOfSize(least) {
  const faults = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${scrollWidth} px wide`);
  const headings = document.querySelectorAll('h1').length;
  if (headings !== 1) faults.push(`${headings} h1`);
  for (const target of shown()) {
    const isInText = target.matches('a') && getComputedStyle(target).display === 'inline';
    if (isInText || target.matches('[tabindex]')) continue;
    const boxes = [target, ...(target.labels ?? [])].map((one) => one.getBoundingClientRect());
    const [width, height] = [Math.max(...boxes.map((box) => box.width)), Math.max(...boxes.map((box) => box.height))];
    // One pixel: only shown once it has the focus.
    if (width > 1 && Math.min(width, height) < least - 0.5)
      faults.push(`${nameOf(target)} is ${Math.round(width)} × ${Math.round(height)} px`);
  }
  return faults;
}

/** Tab stops once at the choices of a question. */
const choicesOf = (one) => (one.type === 'radio' ? [...document.getElementsByName(one.name)] : [one]);

let stops;
/** Watches the focus from here on; gives how often Tab has to be pressed. */
function awaitStops() {
  stops = new Set(shown().filter((one) => !one.disabled));
  addEventListener('focusin', ({ target }) => {
    if (getComputedStyle(target).outlineStyle !== 'none') for (const one of choicesOf(target)) stops.delete(one);
  });
  // A date has stops of its own for year, month and day, and a button; the last presses come to the first element again.
  return stops.size + 3 + 4 * document.querySelectorAll('[type=date], [type=month]').length;
}

const unreached = () => [...stops].map((one) => `Tab does not reach, or does not show, ${nameOf(one)}`);

window.looks = { faultsOfSize, awaitStops, unreached };
