// Sends a form with files and says how far it is. Without this script the browser sends it as any other form.
document.addEventListener('submit', (event) => {
  const form = event.target;
  const status = form.querySelector('.upload');
  const files = [...form.querySelectorAll('input[type=file]')].flatMap((input) => [...input.files]);
  if (!status || files.length === 0) return;
  event.preventDefault();
  const buttons = [...form.querySelectorAll('button')];
  const stop = (text) => {
    status.textContent = text;
    for (const button of buttons) button.disabled = false;
  };
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.onprogress = ({ loaded, total }) => {
    // In steps, so that a screen reader is not overrun.
    const text = `${status.dataset.text} ${Math.floor((10 * loaded) / total) * 10}%`;
    if (status.textContent !== text) status.textContent = text;
  };
  request.onerror = () => stop(status.dataset.broken);
  request.onload = () => {
    if (request.responseURL !== form.action) return location.assign(request.responseURL);
    const next = new DOMParser().parseFromString(request.responseText, 'text/html');
    const main = next.querySelector('main');
    // This page has more than a page of a fault: the files, too.
    if (request.status >= 500 || !main?.querySelector('form'))
      return stop(main?.querySelector('[role=alert] li, h1 + p')?.textContent ?? status.dataset.broken);
    document.title = next.title;
    document.querySelector('main').replaceWith(main);
    scrollTo(0, 0);
    document.querySelector('[role=alert], main').focus();
  };
  const data = new FormData(form, event.submitter);
  for (const button of buttons) button.disabled = true;
  request.send(data);
});
