// The month: arrow keys go from day to day; what may be moved is dragged to another day, where its own page asks for the reason.
(function () {
  'use strict';

  const STEPS = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

  document.querySelectorAll('[data-calendar]').forEach(function (grid) {
    const days = Array.from(grid.querySelectorAll('td[data-date]'));
    const links = days.map(function (day) { return day.querySelector('.cal-number'); });
    let dragged = null;

    function reach(at) {
      links.forEach(function (link, place) { link.tabIndex = place === at ? 0 : -1; });
    }

    // one stop of the Tab key for all days
    reach(Math.max(0, days.findIndex(function (day) { return day.classList.contains('is-today'); })));

    grid.addEventListener('keydown', function (event) {
      const at = links.indexOf(event.target);
      if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      let to = event.key in STEPS ? at + STEPS[event.key] : -1;
      if (event.key === 'Home') to = at - at % 7;
      if (event.key === 'End') to = at - at % 7 + 6;
      if (to >= 0 && to < links.length) {
        event.preventDefault();
        reach(to);
        links[to].focus();
      } else if (event.key === 'PageUp' || event.key === 'PageDown') {
        const step = document.querySelector(event.key === 'PageUp' ? '.cal-steps [rel=prev]' : '.cal-steps [rel=next]');
        event.preventDefault();
        step.click();
      }
    });

    grid.querySelectorAll('[data-move]').forEach(function (entry) {
      entry.draggable = true;
      entry.title = grid.dataset.drop;
      entry.addEventListener('dragstart', function (event) {
        dragged = entry;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', entry.querySelector('.cal-what').textContent.trim());
      });
      entry.addEventListener('dragend', function () {
        dragged = null;
        days.forEach(function (day) { day.classList.remove('is-target'); });
      });
    });

    days.forEach(function (day) {
      function own() { return dragged === null || dragged.closest('td') === day; }
      day.addEventListener('dragover', function (event) {
        if (own()) return;
        event.preventDefault();
        day.classList.add('is-target');
      });
      day.addEventListener('dragleave', function (event) {
        if (!day.contains(event.relatedTarget)) day.classList.remove('is-target');
      });
      day.addEventListener('drop', function (event) {
        if (own()) return;
        event.preventDefault();
        const to = new URL(dragged.querySelector('.cal-move').href);
        to.searchParams.set('to', day.dataset.date);
        window.location.assign(to.href);
      });
    });
  });
})();
