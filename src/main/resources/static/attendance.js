// The list of a venue, the host's screen and the door; each page works without this file.
(function () {
  'use strict';
  const FIRST_WAIT = 2000;
  const LONGEST_WAIT = 30000;

  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/\p{M}+/gu, '').replace(/đ/g, 'd').replace(/[^\p{L}\p{Nd}]+/gu, ' ').trim();
  }

  function get(address) {
    return fetch(address, {
      credentials: 'same-origin', redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(15000),
      headers: { 'X-Requested-With': 'XMLHttpRequest' }
    });
  }

  function isOut(response) { return response.type === 'opaqueredirect' || response.status === 401 || response.status === 403; }

  // ---- the list ----
  const card = document.querySelector('[data-roll]');
  if (card) {
    const form = document.getElementById('roll-form');
    const field = document.getElementById('roll-find');
    const said = document.getElementById('roll-said');
    const closed = document.getElementById('roll-closed');
    const waiting = new Map();
    const letters = { P: 'PRESENT', L: 'LATE', E: 'LEFT_EARLY', A: 'ABSENT' };
    let texts = new Map();
    let ended = false;
    let busy = false;
    let failures = 0;
    let timer = 0;
    let others = 0;
    let polling = null;

    function lines() { return Array.from(document.querySelectorAll('.roll-line')); }

    function shown() { return lines().filter(function (line) { return !line.hidden; }); }

    function marks(line) { return Array.from(line.querySelectorAll('.roll-mark')); }

    function what(button) { return button.value.slice(button.value.indexOf(':') + 1); }

    function say(text, bad) {
      said.classList.toggle('is-bad', !!bad);
      if (said.textContent !== text) said.textContent = text;
    }

    function learn() {
      texts = new Map(lines().map(function (line) { return [line, ' ' + fold(line.querySelector('.roll-who').textContent)]; }));
    }

    function filter() {
      const words = fold(field.value).split(' ').filter(Boolean);
      let found = 0;
      lines().forEach(function (line) {
        line.hidden = !words.every(function (word) { return texts.get(line).includes(' ' + word); });
        if (!line.hidden) found++;
      });
      say(words.length ? said.dataset.found.replace('{0}', found) : '');
    }

    function set(line, state, essay) {
      line.dataset.now = state;
      marks(line).forEach(function (button) {
        if (button.classList.contains('is-essay')) {
          button.setAttribute('aria-pressed', String(essay));
          button.value = button.value.replace(/:.*/, essay ? ':NO_ESSAY' : ':ESSAY');
        } else button.setAttribute('aria-pressed', String(what(button) === state));
      });
    }

    function essay(line) {
      const button = line.querySelector('.roll-mark.is-essay');
      return !!button && button.getAttribute('aria-pressed') === 'true';
    }

    function count() {
      const all = lines();
      card.querySelectorAll('[data-count]').forEach(function (number) {
        const of = number.dataset.count;
        const some = all.filter(function (line) {
          if (of === 'essay') return essay(line);
          if (of === '-') return !line.dataset.now;
          return of.split('').some(function (letter) { return letters[letter] === line.dataset.now; });
        }).length;
        if (number.textContent !== String(some)) number.textContent = String(some);
      });
    }

    function back() {
      field.focus();
      field.select();
    }

    function shut(text) {
      ended = true;
      waiting.clear();
      lines().forEach(function (line) { line.classList.remove('is-sending'); });
      marks(form).forEach(function (button) { button.setAttribute('aria-disabled', 'true'); });
      if (closed.textContent.trim() !== text) {
        const box = document.createElement('div');
        box.className = 'alert alert-warning';
        box.textContent = text;
        closed.replaceChildren(box);
      }
    }

    // ticks wait in line: of one person the last one holds, and a tick sent again changes nothing
    async function send() {
      if (busy || !waiting.size || ended) return;
      busy = true;
      const mark = waiting.keys().next().value;
      const value = waiting.get(mark);
      const line = document.getElementById('p-' + mark.replace(/!$/, ''));
      const body = new URLSearchParams(new FormData(form));
      body.set('mark', value);
      body.set('quick', '1');
      try {
        const response = await fetch(form.action, {
          method: 'POST', body: body, redirect: 'manual', credentials: 'same-origin', cache: 'no-store', signal: AbortSignal.timeout(15000),
          headers: { 'X-Requested-With': 'XMLHttpRequest' }
        });
        if (response.status === 204) done();
        else if (response.status === 409) { shut(await response.text()); follow(true); }
        else if (isOut(response)) { say(said.dataset.again, true); ended = true; }
        else if (response.status === 404) { done(); follow(true); }
        else fail();
      } catch (problem) {
        fail();
      }
      busy = false;
      if (!timer) send();

      function done() {
        failures = 0;
        if (waiting.get(mark) === value) waiting.delete(mark);
        if (line && !waiting.has(line.id.slice(2)) && !waiting.has(line.id.slice(2) + '!')) line.classList.remove('is-sending');
        if (said.classList.contains('is-bad')) say('');
      }

      function fail() {
        failures++;
        say(said.dataset.offline.replace('{0}', waiting.size), true);
        timer = setTimeout(function () { timer = 0; send(); }, Math.min(LONGEST_WAIT, FIRST_WAIT * Math.pow(2, failures - 1)));
      }
    }

    function press(button) {
      if (ended) return;
      const line = button.closest('.roll-line');
      const id = line.id.slice(2);
      const ofEssay = button.classList.contains('is-essay');
      waiting.set(ofEssay ? id + '!' : id, button.value);
      line.classList.add('is-sending');
      if (ofEssay) set(line, line.dataset.now, !essay(line));
      else set(line, what(button), essay(line));
      count();
      const name = line.querySelector('.roll-name').textContent;
      if (!failures) say(said.dataset.ticked.replace('{0}', name).replace('{1}', button.textContent.trim()));
      send();
    }

    // what others ticked: asked for often only while there are others, as thousands of lists ask
    async function follow(now) {
      clearTimeout(polling);
      polling = setTimeout(follow, Date.now() - others < 300000 ? 5000 : 20000);
      if (document.hidden && !now) return;
      try {
        const response = await get(card.dataset.state);
        if (isOut(response)) { say(said.dataset.again, true); clearTimeout(polling); return; }
        if (!response.ok) return;
        const answer = (await response.text()).split('\n');
        const head = answer[0].split(' ');
        if (head[0] !== card.dataset.list) await renew(head[0]);
        const all = lines();
        const states = head[1] || '';
        if (all.length === states.length) all.forEach(function (line, at) {
          const id = line.id.slice(2);
          const letter = states[at];
          if (waiting.has(id) || waiting.has(id + '!')) return;
          if ((letters[letter.toUpperCase()] || '') !== (line.dataset.now || '')) others = Date.now();
          set(line, letters[letter.toUpperCase()] || '', letter !== letter.toUpperCase() || letter === '+');
        });
        count();
        if (answer[1]) shut(answer[1]);
        else if (ended && !said.classList.contains('is-bad')) window.location.reload();
      } catch (problem) {
        // the next time will do
      }
    }

    async function renew(list) {
      const response = await get(window.location.pathname + '?session=' + encodeURIComponent(form.elements.session.value));
      if (!response.ok) return;
      const page = new DOMParser().parseFromString(await response.text(), 'text/html');
      const fresh = page.getElementById('roll-lines');
      const old = document.getElementById('roll-lines');
      const focused = document.activeElement && document.activeElement.closest('.roll-line');
      if (!fresh) return;
      if (old) old.replaceWith(fresh); else form.append(fresh);
      card.dataset.list = list;
      learn();
      filter();
      if (focused) {
        const again = document.getElementById(focused.id);
        if (again) again.focus();
      }
    }

    form.addEventListener('submit', function (event) {
      const button = event.submitter;
      if (!button || !button.classList.contains('roll-mark')) return;
      event.preventDefault();
      if (button.getAttribute('aria-disabled') === 'true') return;
      press(button);
    });

    // Enter in the field ticks who is left over; arrows walk through the list; letters lead back to the field
    field.form.addEventListener('submit', function (event) { event.preventDefault(); });
    field.addEventListener('input', filter);
    field.addEventListener('keydown', function (event) {
      if (event.isComposing) return;
      const found = shown();
      if (event.key === 'ArrowDown' && found.length && marks(found[0]).length) { event.preventDefault(); marks(found[0])[0].focus(); }
      else if (event.key === 'Enter') {
        event.preventDefault();
        if (!fold(field.value) || !found.length || !marks(found[0]).length) return;
        if (found.length === 1) { press(marks(found[0])[0]); back(); }
        else marks(found[0])[0].focus();
      }
      else if (event.key === 'Escape') { field.value = ''; filter(); }
    });
    form.addEventListener('keydown', function (event) {
      const button = event.target.closest('.roll-mark');
      if (!button || event.ctrlKey || event.metaKey || event.altKey) return;
      const line = button.closest('.roll-line');
      const at = marks(line).indexOf(button);
      const found = shown();
      const place = found.indexOf(line);
      let to = null;
      if (event.key === 'ArrowDown') to = found[place + 1] ? marks(found[place + 1])[at] : null;
      else if (event.key === 'ArrowUp') to = place ? marks(found[place - 1])[at] : field;
      else if (event.key === 'ArrowRight') to = marks(line)[at + 1];
      else if (event.key === 'ArrowLeft') to = marks(line)[at - 1];
      else if (event.key === 'Escape') { event.preventDefault(); back(); return; }
      else if (event.key.length === 1 && event.key !== ' ') { field.value = ''; field.focus(); return; }
      else return;
      event.preventDefault();
      if (to) to.focus();
    });
    form.addEventListener('click', function (event) {
      // pressed by a key: on to the next one
      if (event.detail === 0 && event.target.closest('.roll-mark') && fold(field.value)) setTimeout(back);
    });

    learn();
    if (field.value) filter();
    if (card.dataset.follow) {
      polling = setTimeout(follow, 5000);
      document.addEventListener('visibilitychange', function () { if (!document.hidden) follow(true); });
    }
    window.addEventListener('beforeunload', function (event) { if (waiting.size && !ended) event.preventDefault(); });
  }

  // ---- a part of a page that is renewed every few seconds: the host's screen, the code at the door ----
  document.querySelectorAll('[data-live]').forEach(function (part) {
    const every = Number(part.dataset.every) * 1000;
    let failures = 0;

    async function renew() {
      setTimeout(renew, failures ? Math.min(LONGEST_WAIT, every * Math.pow(2, failures)) : every);
      if (document.hidden) return;
      try {
        const response = await get(part.dataset.live);
        if (isOut(response)) { window.location.reload(); return; }
        if (!response.ok) throw new Error(String(response.status));
        const html = await response.text();
        const focused = document.activeElement && part.contains(document.activeElement) ? document.activeElement.id : '';
        part.innerHTML = html;
        failures = 0;
        const again = focused && document.getElementById(focused);
        if (again) again.focus({ preventScroll: true });
      } catch (problem) {
        failures++;
        const at = part.querySelector('.screen-at');
        if (at) { at.classList.add('is-bad'); at.textContent = part.dataset.failed; }
      }
    }

    setTimeout(renew, every);
    document.addEventListener('visibilitychange', function () { if (!document.hidden) failures = 0; });
  });
})();
