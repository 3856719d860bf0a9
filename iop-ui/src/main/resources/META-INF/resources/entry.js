// Moves between the fields of the grid where days are typed by hand. Without it, every field still works.
(() => {
  if (window.iopEntry) return;
  window.iopEntry = true;
  let last = null;

  const fields = grid => [...grid.querySelectorAll('input.cell:not([readonly])')];
  const at = (field, name) => Number(field.getAttribute('data-' + name));

  const step = (field, down, across, wanted = () => true) => {
    const all = fields(field.closest('.entry-grid')).filter(one => one === field || wanted(one));
    const order = across
      ? (a, b) => at(a, 'row') - at(b, 'row') || at(a, 'column') - at(b, 'column')
      : (a, b) => at(a, 'column') - at(b, 'column') || at(a, 'row') - at(b, 'row');
    const next = all.sort(order)[all.indexOf(field) + (down || across)];
    if (next) next.focus();
  };

  const set = (field, value) => {
    if (field.value === value) return;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  const meant = (field, what) => what === 'shown'
    ? field.getAttribute('data-shown')
    : field.closest('.entry-grid').getAttribute('data-' + what);

  document.addEventListener('focusin', event => {
    if (event.target.matches?.('input.cell')) {
      last = event.target;
      last.select();
    }
  });

  document.addEventListener('keydown', event => {
    const field = event.target;
    if (!field.matches?.('input.cell') || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = {
      // Straight to the next day that is expected; the arrows go everywhere.
      Enter: () => step(field, event.shiftKey ? -1 : 1, 0, one => !one.classList.contains('unexpected')),
      ArrowDown: () => step(field, 1, 0),
      ArrowUp: () => step(field, -1, 0),
      ArrowRight: () => step(field, 0, 1),
      ArrowLeft: () => step(field, 0, -1),
      i: () => set(field, meant(field, 'cancelled')),
      s: () => set(field, meant(field, 'closed')),
      Delete: () => set(field, ''),
      Escape: () => set(field, meant(field, 'shown')),
    };
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!Object.hasOwn(keys, key) || (field.readOnly && !/^(Enter|Arrow)/.test(key))) return;
    event.preventDefault();
    keys[key]();
    if (document.activeElement === field) field.select();
  });

  // A press on a button must not take the focus out of the field that it writes into.
  document.addEventListener('pointerdown', event => {
    if (event.target.closest?.('.entry-set')) event.preventDefault();
  });
  document.addEventListener('click', event => {
    const button = event.target.closest?.('.entry-set');
    if (!button) return;
    if (!last?.isConnected) last = document.querySelector('input.cell:not([readonly])');
    if (!last) return;
    last.focus();
    set(last, meant(last, button.getAttribute('data-sets')));
    last.select();
  });
})();
