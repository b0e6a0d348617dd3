// Asks before the reader leaves a page whose code is shown once, until the reader says that it is saved.
const saved = document.querySelector('[data-saved]');
addEventListener('beforeunload', (event) => {
  if (!saved.checked) event.preventDefault();
});
