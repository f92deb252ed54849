// Comforts only: every page works without this file.
(function () {
  'use strict';
  const root = document.documentElement;

  // menu on small screens: without script the link jumps to it by :target
  const menuButton = document.querySelector('.menu-button');
  const menu = document.getElementById('menu');
  if (menuButton && menu) {
    menuButton.setAttribute('role', 'button');
    menuButton.setAttribute('aria-controls', 'menu');
    menuButton.setAttribute('aria-expanded', 'false');
    const show = function (open) {
      menu.classList.toggle('is-open', open);
      menuButton.setAttribute('aria-expanded', String(open));
    };
    menuButton.addEventListener('click', function (event) {
      event.preventDefault();
      show(!menu.classList.contains('is-open'));
      if (menu.classList.contains('is-open')) menu.focus();
    });
    menuButton.addEventListener('keydown', function (event) {
      if (event.key === ' ') { event.preventDefault(); menuButton.click(); }
    });
    menu.querySelector('.sidebar-close').addEventListener('click', function (event) {
      event.preventDefault();
      show(false);
      menuButton.focus();
    });
  }

  // pop-up menus close by Escape and by a click elsewhere
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    document.querySelectorAll('details.pop[open]').forEach(function (pop) {
      pop.open = false;
      pop.querySelector('summary').focus();
    });
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.pop[open]').forEach(function (pop) {
      if (!pop.contains(event.target)) pop.open = false;
    });
  });

  // the theme changes in place, so that nothing typed is lost
  document.addEventListener('submit', function (event) {
    const form = event.target;
    const button = event.submitter;
    if (!form.matches('.preferences') || !button || button.name !== 'theme') return;
    event.preventDefault();
    const data = new URLSearchParams(new FormData(form));
    data.set('theme', button.value);
    fetch(form.action, { method: 'POST', body: data, redirect: 'manual', credentials: 'same-origin' });
    root.dataset.theme = button.value;
    document.dispatchEvent(new Event('portal:theme'));
    form.querySelectorAll('[name=theme]').forEach(function (other) {
      other.setAttribute('aria-pressed', String(other === button));
    });
  });

  // a form is sent once, however often the button is pressed
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post' || form.hasAttribute('hx-post')) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'true';
    Array.from(form.elements).forEach(function (field) {
      if (field.type === 'submit') field.setAttribute('aria-disabled', 'true');
    });
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) {
      delete form.dataset.sent;
      Array.from(form.elements).forEach(function (field) { field.removeAttribute('aria-disabled'); });
    });
  });

  // filters apply as soon as a choice is made
  document.addEventListener('change', function (event) {
    const form = event.target.closest('form[data-filter]');
    if (form && event.target.matches('select, input[type=date], input[type=checkbox]')) form.requestSubmit();
  });

  // elements that only help where there is a script
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  if (window.history.length > 1) {
    document.querySelectorAll('[data-back]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () { window.history.back(); });
    });
  }

  // comparing two versions: take all of one side
  document.querySelectorAll('[data-take]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      document.querySelectorAll('input[data-side="' + button.dataset.take + '"]').forEach(function (radio) {
        radio.checked = true;
      });
    });
  });

  // the summary of errors takes the focus; its links lead to the field, not only near it
  const summary = document.getElementById('error-summary');
  if (summary) summary.focus();
  document.addEventListener('click', function (event) {
    const link = event.target.closest('.error-summary a');
    if (!link) return;
    const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (field) { event.preventDefault(); field.focus(); field.scrollIntoView({ block: 'center' }); }
  });
})();
