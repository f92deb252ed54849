// Quick find and the keys; without this file both are pages of their own.
(function () {
  'use strict';
  const opener = document.querySelector('.find-open');
  const dialog = document.getElementById('find');
  if (!opener || !dialog || !dialog.showModal) return;
  const address = opener.getAttribute('href');
  const field = dialog.querySelector('.find-words');
  const results = dialog.querySelector('.find-results');
  const status = dialog.querySelector('.find-status');
  let timer = 0;
  let asking = null;
  let chosen = -1;

  function options() { return Array.from(results.querySelectorAll('[role=option]')); }

  function say(text) { if (status.textContent !== text) status.textContent = text; }

  function choose(index) {
    const all = options();
    all.forEach(function (option, i) { option.setAttribute('aria-selected', String(i === index)); });
    chosen = index >= 0 && index < all.length ? index : -1;
    if (chosen < 0) { field.removeAttribute('aria-activedescendant'); return; }
    field.setAttribute('aria-activedescendant', all[chosen].id);
    all[chosen].scrollIntoView({ block: 'nearest' });
  }

  function clear(text) {
    results.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    choose(-1);
    say(text);
  }

  async function ask() {
    if (asking) asking.abort();
    const typed = field.value.trim();
    if (!typed) { clear(status.dataset.begin); return; }
    const mine = asking = new AbortController();
    try {
      const answer = await fetch(address + '/results?q=' + encodeURIComponent(typed),
        { signal: mine.signal, credentials: 'same-origin', redirect: 'manual' });
      if (answer.type === 'opaqueredirect' || answer.status === 401) { window.location.assign(address + '?q=' + encodeURIComponent(typed)); return; }
      if (!answer.ok) throw new Error(String(answer.status));
      const html = await answer.text();
      if (mine !== asking) return;
      results.innerHTML = html;
      results.scrollTop = 0;
      const count = options().length;
      field.setAttribute('aria-expanded', String(count > 0));
      choose(count ? 0 : -1);
      say(count ? status.dataset.some.replace('{0}', count) : status.dataset.none);
    } catch (problem) {
      if (problem.name !== 'AbortError' && mine === asking) clear(status.dataset.failed);
    }
  }

  function open() {
    document.querySelectorAll('details.pop[open]').forEach(function (pop) { pop.open = false; });
    if (!dialog.open) dialog.showModal();
    field.focus();
    field.select();
  }

  opener.addEventListener('click', function (event) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    open();
  });
  dialog.querySelector('.find-close').addEventListener('click', function () { dialog.close(); });
  dialog.addEventListener('click', function (event) { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('close', function () { clearTimeout(timer); if (asking) asking.abort(); });
  field.addEventListener('input', function () {
    choose(-1);
    clearTimeout(timer);
    timer = setTimeout(ask, 150);
  });
  field.addEventListener('keydown', function (event) {
    if (event.isComposing) return;
    const last = options().length - 1;
    if (event.key === 'ArrowDown' && last >= 0) { event.preventDefault(); choose(chosen >= last ? 0 : chosen + 1); }
    else if (event.key === 'ArrowUp' && last >= 0) { event.preventDefault(); choose(chosen <= 0 ? last : chosen - 1); }
    else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      options()[chosen].click();
    }
  });

  // ---- keys ----
  const SINGLE = 'portal.single-keys';

  function singleKeys() {
    try { return localStorage.getItem(SINGLE) !== 'off'; } catch (problem) { return true; }
  }

  function offerChoice(place) {
    place.querySelectorAll('[data-single-keys]').forEach(function (choice) {
      choice.hidden = false;
      const box = choice.querySelector('input');
      box.checked = singleKeys();
      box.addEventListener('change', function () {
        try { localStorage.setItem(SINGLE, box.checked ? 'on' : 'off'); } catch (problem) { /* for this page only */ }
      });
    });
  }

  async function showKeys() {
    let keys = document.querySelector('.keys-dialog');
    if (!keys) {
      try {
        const answer = await fetch(address + '/keys', { credentials: 'same-origin', redirect: 'manual' });
        const page = answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html');
        if (!page) throw new Error();
        if (document.querySelector('.keys-dialog')) return;
        keys = document.createElement('dialog');
        keys.className = 'keys-dialog';
        keys.setAttribute('aria-labelledby', 'keys-title');
        const head = document.createElement('div');
        head.className = 'keys-head';
        const title = document.createElement('h2');
        title.id = 'keys-title';
        title.textContent = page.querySelector('h1').textContent;
        const close = dialog.querySelector('.find-close').cloneNode(true);
        close.addEventListener('click', function () { keys.close(); });
        head.append(title, close);
        const body = page.getElementById('keys');
        body.removeAttribute('id');
        keys.append(head, document.adoptNode(body));
        keys.addEventListener('click', function (event) { if (event.target === keys) keys.close(); });
        document.body.append(keys);
        offerChoice(keys);
      } catch (problem) {
        window.location.assign(address + '/keys');
        return;
      }
    }
    if (!keys.open) keys.showModal();
  }

  offerChoice(document);
  document.addEventListener('keydown', function (event) {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.code === 'KeyK' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      open();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeys() || document.querySelector('dialog[open]')
        || event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return;
    if (event.key === '/') {
      event.preventDefault();
      const search = document.querySelector('main input[type=search]');
      if (search) { search.focus(); search.select(); } else open();
    } else if (event.key === '?') {
      event.preventDefault();
      showKeys();
    }
  });
})();
