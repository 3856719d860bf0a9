// Tells the server what is typed in a field when its writer pauses or leaves it, and warns before a page is left in between.
(() => {
  if (window.iopTyping) return;
  window.iopTyping = true;
  const waiting = new Map();

  const fieldOf = event => event.target.closest?.('[data-typed]');

  const heard = field => {
    clearTimeout(waiting.get(field));
    return waiting.delete(field);
  };

  const send = field => {
    if (heard(field)) field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  };

  document.addEventListener('input', event => {
    const field = fieldOf(event);
    if (!field) return;
    heard(field);
    waiting.set(field, setTimeout(() => send(field), Number(field.getAttribute('data-typed'))));
  }, true);

  // The browser's own change, which comes when a field is left.
  document.addEventListener('change', event => {
    const field = fieldOf(event);
    if (field) heard(field);
  }, true);

  // A text that a program has put in is left without any change of the browser's own.
  document.addEventListener('focusout', event => {
    const field = fieldOf(event);
    if (field) send(field);
  }, true);

  window.addEventListener('beforeunload', event => {
    if (!waiting.size) return;
    [...waiting.keys()].forEach(send);
    event.preventDefault();
  });
})();
