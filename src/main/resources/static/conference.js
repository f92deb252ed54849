// The small form of a conference: who of those obliged is missing, while the figures are typed.
(function () {
  'use strict';

  function number(form, name) {
    const field = form.elements[name];
    const text = field ? field.value.replace(/[.\s]/g, '') : '';
    if (text === '') return 0;
    return /^\d+$/.test(text) ? Number(text) : NaN;
  }

  document.querySelectorAll('[data-rest]').forEach(function (line) {
    const form = line.closest('form');
    const parts = line.dataset.rest.split(' ');
    const names = parts.map(function (part) { return part.replace('-', ''); });

    function show() {
      let rest = 0;
      parts.forEach(function (part, at) { rest += (part.startsWith('-') ? -1 : 1) * number(form, names[at]); });
      const asked = form.elements[names[0]].value !== '' && !Number.isNaN(rest);
      line.hidden = !asked;
      line.classList.toggle('is-bad', rest < 0);
      line.querySelector('output').textContent = asked ? String(rest) : '';
    }

    form.addEventListener('input', show);
    show();
  });
})();
