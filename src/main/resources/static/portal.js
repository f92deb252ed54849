// Comforts only: every page works without this file.
(function () {
  'use strict';
  const root = document.documentElement;

  // the key of the message that is shown is done with: no address that is kept or copied bears it
  const unkeyed = location.search.replace(/([?&])said=[0-9a-f]+(&|$)/, function (all, before, after) { return after && before; });
  if (unkeyed !== location.search) history.replaceState(history.state, '', location.pathname + unkeyed + location.hash);

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

  // days: what is typed in short is written out at once (as TypedDay reads it), and there is a calendar to pick from
  const today = function () { return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date()); };
  const away = { 'hôm nay': 0, 'hom nay': 0, today: 0, 'ngày mai': 1, 'ngay mai': 1, tomorrow: 1, 'hôm qua': -1, 'hom qua': -1, yesterday: -1 };
  const iso = function (year, month, day) {
    const made = new Date(Date.UTC(year, month - 1, day));
    const right = made.getUTCFullYear() === +year && made.getUTCMonth() === month - 1 && made.getUTCDate() === +day;
    return right && year >= 1900 && year <= 2199 ? made.toISOString().slice(0, 10) : '';
  };
  const readDay = function (typed) {
    const text = typed.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ');
    const now = new Date(today());
    if (Object.hasOwn(away, text)) return new Date(now.getTime() + away[text] * 864e5).toISOString().slice(0, 10);
    let found = text.match(/^(\d{4})-(\d{2})-(\d{2})$/);
    if (found) return iso(found[1], found[2], found[3]);
    found = text.match(/^(\d{2})(\d{2})(\d{4})$/) || text.match(/^(\d{1,2})\s*[/.\- ]\s*(\d{1,2})(?:\s*[/.\- ]\s*(\d{4}))?$/);
    if (!found) return '';
    if (found[3]) return iso(found[3], found[2], found[1]);
    const distance = function (day) { return Math.abs(new Date(day) - now); };
    return [-1, 0, 1].map(function (years) { return iso(now.getUTCFullYear() + years, found[2], found[1]); })
      .filter(Boolean).sort(function (a, b) { return distance(a) - distance(b); })[0] || '';
  };
  const writeDay = function (day) { return day.slice(8) + '/' + day.slice(5, 7) + '/' + day.slice(0, 4); };
  document.addEventListener('change', function (event) {
    if (!event.target.matches('[data-day]')) return;
    const day = readDay(event.target.value);
    if (!day || event.target.value === writeDay(day)) return;
    event.target.value = writeDay(day);
    event.target.dispatchEvent(new Event('input', { bubbles: true }));
  }, true);
  root.classList.add('has-script');
  document.addEventListener('click', function (event) {
    const button = event.target.closest('.day-pick');
    if (!button) return;
    const field = button.parentNode.querySelector('[data-day]');
    let calendar = button.parentNode.querySelector('.day-calendar');
    if (!calendar) {
      calendar = document.createElement('input');
      calendar.type = 'date';
      calendar.className = 'day-calendar';
      calendar.tabIndex = -1;
      calendar.setAttribute('aria-hidden', 'true');
      calendar.addEventListener('change', function (change) {
        change.stopPropagation();
        field.value = calendar.value ? writeDay(calendar.value) : '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        field.focus();
      });
      button.after(calendar);
    }
    calendar.value = readDay(field.value);
    calendar.showPicker();
  });

  // filters apply as soon as a choice is made
  document.addEventListener('change', function (event) {
    const form = event.target.closest('form[data-filter]');
    if (form && event.target.matches('select, [data-day], input[type=checkbox][name]')) form.requestSubmit();
  });

  // rows that are picked: how many, and all of the page by one press
  const picked = document.getElementById('picked');
  if (picked) {
    const picks = Array.from(document.querySelectorAll('.pick'));
    const all = picked.querySelector('[data-pick-all]');
    const count = picked.querySelector('.picked-count');
    const none = count.textContent;
    const tell = function () {
      const some = picks.filter(function (pick) { return pick.checked; }).length;
      const said = some ? count.dataset.some.replace('{0}', some) : none;
      if (count.textContent !== said) count.textContent = said;
    };
    all.hidden = picks.length < 2;
    all.addEventListener('click', function () {
      const every = picks.every(function (pick) { return pick.checked; });
      picks.forEach(function (pick) { pick.checked = !every; });
      tell();
    });
    document.addEventListener('change', function (event) { if (event.target.matches('.pick')) tell(); });
    window.addEventListener('pageshow', tell);
  }

  // elements that only help where there is a script
  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });

  // Ctrl+P on a record prints its document, not the web page
  const printed = document.querySelector('a[data-print-page]');
  if (printed) {
    document.addEventListener('keydown', function (event) {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'p') {
        event.preventDefault();
        window.location.assign(printed.href + '?print');
      }
    });
  }
  if (document.querySelector('.paper') && new URLSearchParams(window.location.search).has('print')) {
    window.addEventListener('load', function () { window.print(); });
  }

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
