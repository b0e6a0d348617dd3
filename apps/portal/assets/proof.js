// Solves the challenge of a filing on the device of the reader, while the answers are checked.
const { proofs } = document.currentScript.dataset;
const status = document.querySelector('.proof');
if (status) {
  const { challenge, working, done } = status.dataset;
  const form = document.querySelector('input[name=proof]').form;
  let [isOver, isWaiting] = [false, false];
  const tell = (share) => {
    // In steps, so that a screen reader is not overrun.
    const text = `${working} ${Math.floor(10 * share) * 10}%`;
    if (status.textContent !== text) status.textContent = text;
  };
  // Too old a browser, or one that is not on an encrypted way: the platform does the work.
  const solving = import(proofs)
    .then(({ solve }) => solve(JSON.parse(challenge), tell))
    .then((proof) => {
      form.elements.proof.value = proof ?? '';
      if (proof) status.textContent = done;
    })
    .catch(() => (status.textContent = ''))
    .finally(() => (isOver = true));
  form.addEventListener('submit', (event) => {
    const { submitter } = event;
    if (isOver || submitter?.value !== 'send') return;
    event.preventDefault();
    if (!isWaiting) void solving.then(() => form.requestSubmit(submitter));
    isWaiting = true;
  });
}
