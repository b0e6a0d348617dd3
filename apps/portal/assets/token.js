// The secret of a one-time link stands behind the #, which no browser sends. This hands it over in a form.
const field = document.querySelector('input[name=token]');
const token = location.hash.slice(1);
if (field && token && !field.value) {
  history.replaceState(null, '', location.pathname);
  field.value = token;
  field.form.requestSubmit();
}
