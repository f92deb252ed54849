// Spares the round trips while a form with lines is written: saves by itself, adds, moves and deletes
// lines in the page. Every button does the same without this file. What is said of a folded line, how many
// there can be and which choice each has to make, the list itself says: data-title, data-meta, data-most, data-choice.
(function () {
  'use strict';
  const form = document.getElementById('draft');
  if (!form) return;
  const words = form.querySelector('.save-bar').dataset;
  const lines = document.getElementById('lines');
  const choices = form.querySelector('[data-choice]');
  const state = document.getElementById('save-state');
  const live = document.getElementById('draft-live');
  const say = function (text, ...values) {
    return text.replace(/\{(\d)[^}]*\}/g, function (_, i) { return values[i]; });
  };
  const announce = function (text) { live.textContent = text; };

  document.querySelectorAll('[data-script]').forEach(function (part) { part.hidden = false; });

  // ---- saving: one request at a time; what may or may not have arrived is sent again as it was ----

  const PAUSE = 1500;
  let changes = 0;
  let saved = 0;
  let refused = -1;
  let timer = 0;
  let failures = 0;
  let sending = null;
  let unsure = null;
  let stopped = '';
  let leaving = false;

  const show = function (name, text) {
    state.dataset.state = name;
    state.querySelector('.save-text').textContent = text || words[name];
  };
  const isDirty = function () { return changes > saved; };
  const schedule = function (delay) {
    clearTimeout(timer);
    if (!stopped && !leaving) timer = setTimeout(save, delay);
  };
  const touch = function () {
    changes++;
    if (stopped) return;
    if (!sending) show('typing');
    schedule(PAUSE);
  };

  function save(quick) {
    clearTimeout(timer);
    if (!sending) {
      sending = send(quick === true).finally(function () {
        sending = null;
        if (!stopped && isDirty() && refused !== changes && !timer) schedule(PAUSE);
      });
    }
    return sending;
  }

  async function send(quick) {
    timer = 0;
    if (!unsure) {
      const data = new URLSearchParams(new FormData(form));
      data.set('do', 'autosave');
      unsure = { text: data.toString(), upTo: changes };
    }
    const attempt = unsure;
    show('saving');
    let response;
    try {
      response = await fetch(form.action, {
        method: 'POST', body: attempt.text, redirect: 'manual', credentials: 'same-origin', cache: 'no-store',
        keepalive: quick && attempt.text.length < 60000, signal: AbortSignal.timeout(30000),
        headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept': 'application/json', 'X-Requested-With': 'XMLHttpRequest' }
      });
      if (response.status === 200) await keep(await response.json(), attempt);
      else if (response.status === 422) tell((await response.json()).faults, attempt);
      else if (response.status === 409) stop('conflict');
      else if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403) stop('expired');
      else later();
    } catch (problem) {
      later();
    }
  }

  function keep(draft, attempt) {
    unsure = null;
    failures = 0;
    refused = -1;
    saved = attempt.upTo;
    form.elements.version.value = draft.version;
    clearOwnFaults();
    document.querySelectorAll('.line').forEach(function (line) {
      const missing = draft.missing[line.id.slice(5)];
      const stored = line.querySelector('[name$=".stored"]');
      if (stored) stored.value = String(missing !== undefined);
      if (missing !== undefined) chip(line, missing);
      note(line, draft.notes[line.id.slice(5)] || {});
    });
    if (isDirty()) show('typing'); else show('saved', say(words.saved, draft.at));
  }

  function tell(faults, attempt) {
    unsure = null;
    failures = 0;
    refused = attempt.upTo;
    clearOwnFaults();
    const loose = [];
    faults.forEach(function (fault) {
      if (!mark(fault.field, fault.message)) loose.push(fault.message);
    });
    show('faults', [say(words.faults, faults.length)].concat(loose).join('. '));
    announce(say(words.faults, faults.length));
  }

  function stop(why) {
    unsure = null;
    stopped = why;
    show(why);
    announce(words[why]);
    if (why === 'conflict') document.getElementById('draft-conflict').hidden = false;
  }

  function later() {
    failures++;
    show('offline');
    if (failures === 1) announce(words.offline);
    schedule(Math.min(60000, 2000 * Math.pow(2, failures - 1)));
  }

  window.addEventListener('online', function () { if (unsure) save(); });
  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden' && isDirty() && !stopped && refused !== changes) save(true);
  });
  window.addEventListener('beforeunload', function (event) {
    const note = form.elements.note;
    if (!leaving && (isDirty() || note && note.value !== note.defaultValue)) event.preventDefault();
  });
  window.addEventListener('pageshow', function (event) { if (event.persisted) { leaving = false; window.location.reload(); } });

  form.addEventListener('input', function (event) {
    if (event.target.name === 'note') return;
    clearFault(event.target);
    if (event.target.list) { event.target.dataset.choosing = ''; suggest(event.target); unask(event.target); }
    const line = event.target.closest('.line');
    if (line) describe(line);
    touch();
  });
  form.addEventListener('focusout', function () { if (isDirty() && refused !== changes && !sending) schedule(400); });

  form.addEventListener('submit', function (event) {
    const button = event.submitter;
    const step = button ? button.dataset.do || button.value : 'save';
    const line = button && button.closest('.line');
    if (step === 'save' && !stopped && !(button && 'native' in button.dataset)) {
      event.preventDefault();
      save();
    } else if (steps[step]) {
      event.preventDefault();
      steps[step](line, button);
    } else if (sending) {
      // its answer brings the version that the form must carry
      event.preventDefault();
      sending.finally(function () { setTimeout(function () { form.requestSubmit(button); }); });
    } else {
      leaving = true;
      clearTimeout(timer);
    }
  });

  // ---- faults at their fields ----

  function byName(name) {
    const found = name && form.elements[name];
    if (!found) return null;
    return found instanceof RadioNodeList ? document.getElementById(name.replace(/[[\]]/g, '')) : found;
  }

  function mark(name, message) {
    const field = byName(name);
    if (!field || field.type === 'hidden') return false;
    clearFault(field);
    const note = document.createElement('div');
    note.className = 'field-error';
    note.id = field.id + '-error';
    note.dataset.own = '';
    note.textContent = message;
    if (field.matches('fieldset')) {
      field.append(note);
    } else {
      field.after(note);
      field.classList.add('is-invalid');
      field.setAttribute('aria-invalid', 'true');
    }
    describedBy(field);
    const fold = field.closest('details');
    if (fold) fold.open = true;
    return true;
  }

  /** What the portal found for what was typed in fields of a line; put there once nobody types in them. */
  function note(line, notes) {
    line.querySelectorAll('input[list]').forEach(function (field) { if (!field.value.trim()) hint(field, null); });
    if (isDirty()) return;
    Object.entries(notes).forEach(function (entry) {
      const field = line.querySelector('[name$=".' + entry[0] + '"]');
      const found = entry[1];
      hint(field, found.hint);
      if (!found.text) return;
      const typed = field.value;
      const settle = function () { if (field.value === typed) field.value = found.text; };
      if (document.activeElement === field) field.addEventListener('blur', settle, { once: true }); else settle();
      unask(field);
    });
  }

  /** What the portal offers for what is being typed, before what the page brought along. */
  let suggesting = null;
  function suggest(field) {
    const list = field.list;
    if (!list || !list.dataset.suggest) return;
    clearTimeout(suggest.timer);
    suggest.timer = setTimeout(async function () {
      if (suggesting) suggesting.abort();
      const mine = suggesting = new AbortController();
      const typed = field.value.trim();
      try {
        const answer = typed && await fetch(list.dataset.suggest + '?q=' + encodeURIComponent(typed),
          { signal: mine.signal, credentials: 'same-origin', redirect: 'manual' });
        const offered = document.createElement('template');
        offered.innerHTML = answer && answer.ok ? await answer.text() : '';
        if (mine !== suggesting || field.value.trim() !== typed) return;
        list.querySelectorAll('[data-offered]').forEach(function (option) { option.remove(); });
        const known = Array.from(list.options, function (option) { return option.value; });
        const shown = function (label) { return label.toLowerCase().includes(typed.toLowerCase()); };
        Array.from(offered.content.querySelectorAll('option')).reverse().forEach(function (option) {
          // the browser shows by itself those that hold what is typed as it is
          if (known.includes(option.value) && shown(option.value)) return;
          option.dataset.offered = '';
          list.prepend(option);
        });
      } catch (problem) { /* the page's own offers stay */ }
    }, 250);
  }

  /** Other words, or the words of a directive: the question about the old ones is over. */
  function unask(field) {
    const question = field.closest('.line').querySelector('.named');
    if (!question) return;
    if (question.contains(document.activeElement)) field.focus({ preventScroll: true });
    question.remove();
  }

  function hint(field, text) {
    let note = document.getElementById(field.id + '-hint');
    if (!text) {
      if (note) note.remove();
    } else {
      if (!note) {
        note = document.createElement('div');
        note.className = 'form-hint';
        note.id = field.id + '-hint';
        field.parentElement.append(note);
      }
      note.textContent = text;
    }
    describedBy(field);
  }

  /** The fault and the hint at the field, as far as they are there. */
  function describedBy(field) {
    const notes = [field.id + '-error', field.id + '-hint'].filter(function (id) { return document.getElementById(id); });
    if (notes.length) field.setAttribute('aria-describedby', notes.join(' '));
    else field.removeAttribute('aria-describedby');
  }

  function clearFault(field) {
    const owner = field.type === 'radio' ? field.closest('fieldset') : field;
    const note = owner && owner.id && document.getElementById(owner.id + '-error');
    if (!note) return;
    note.remove();
    owner.classList.remove('is-invalid');
    owner.removeAttribute('aria-invalid');
    describedBy(owner);
  }

  function clearOwnFaults() {
    form.querySelectorAll('.field-error[data-own]').forEach(function (note) {
      const field = document.getElementById(note.id.slice(0, -6));
      if (field) clearFault(field); else note.remove();
    });
  }

  // ---- lines ----

  function all() { return lines ? Array.from(lines.children) : []; }
  function kept() { return all().filter(function (line) { return !line.classList.contains('is-deleted'); }); }

  function chip(line, missing) {
    const mark = line.querySelector('.chip-missing');
    mark.hidden = missing === 0;
    mark.textContent = say(words.missing, missing);
  }

  /** What the folded line shows follows what is typed: "a b–c d|e" are a, the days from b to c, d or else e. */
  function describe(line) {
    measure(line);
    if (!lines) return;
    const said = function (name) {
      const field = line.querySelector('[name$=".' + name + '"]');
      const text = field.value && field.selectedOptions ? field.selectedOptions[0].text.split(' – ')[0] : field.value.trim();
      return 'day' in field.dataset ? text.replace(/\/\d{4}$/, '') : text;
    };
    line.querySelectorAll('.line-title').forEach(function (title) {
      title.textContent = said(lines.dataset.title) || words.untitled;
    });
    line.querySelector('.line-meta').textContent = lines.dataset.meta.split(' ').map(function (part) {
      if (!part.includes('–')) return part.split('|').map(said).find(Boolean);
      const days = part.split('–').map(said);
      return days.some(Boolean) ? days.map(function (day) { return day || '…'; }).join('–') : '';
    }).filter(Boolean).join(' · ');
  }

  /** Names and ids carry the line's place. */
  function number() {
    all().forEach(function (line, index) {
      line.querySelector('.line-no').textContent = index + 1;
      line.querySelectorAll('[name^="lines["]').forEach(function (field) {
        field.name = field.name.replace(/^lines\[\d+]/, 'lines[' + index + ']');
      });
      ['id', 'for', 'aria-describedby'].forEach(function (attribute) {
        line.querySelectorAll('[' + attribute + '^=lines]').forEach(function (part) {
          part.setAttribute(attribute, part.getAttribute(attribute).replace(/\blines\d+\./g, 'lines' + index + '.'));
        });
      });
    });
    document.getElementById('lines-count').textContent = kept().length;
    document.getElementById('lines-none').hidden = all().length > 0;
  }

  /** Sorts by time, as the portal's own do; works on plain http too. */
  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    let now = Date.now();
    for (let i = 5; i >= 0; i--) { bytes[i] = now % 256; now = Math.floor(now / 256); }
    bytes[6] = bytes[6] % 16 + 0x70;
    bytes[8] = bytes[8] % 64 + 0x80;
    const hex = Array.from(bytes, function (b) { return b.toString(16).padStart(2, '0'); }).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  function focusFirst(line) {
    line.querySelector('details').open = true;
    line.querySelector('.line-fields :is(textarea, input, select)').focus();
  }

  /** To the line that comes next; after the last one to a new one. */
  function goOn(line) {
    const rest = kept();
    const next = rest[rest.indexOf(line) + 1];
    if (next) focusFirst(next); else steps.add();
  }

  function isBlank(line) {
    return !Array.from(line.querySelectorAll('[data-keep]')).some(function (field) { return field.value; })
      && !Array.from(line.querySelectorAll('.line-fields :is(input, select, textarea)')).some(function (field) { return field.value.trim(); });
  }

  function setDeleted(line, deleted) {
    line.classList.toggle('is-deleted', deleted);
    line.querySelector('[data-deleted]').value = String(deleted);
    line.querySelector('.line-gone').hidden = !deleted;
    line.querySelector('details').hidden = deleted;
    line.querySelector('.line-tools').hidden = deleted;
  }

  function shift(line, down) {
    const others = kept();
    const place = others.indexOf(line) + (down ? 1 : -1);
    if (place < 0 || place >= others.length) return;
    const focused = document.activeElement;
    if (down) others[place].after(line); else others[place].before(line);
    number();
    if (line.contains(focused)) focused.focus({ preventScroll: true });
    line.scrollIntoView({ block: 'nearest' });
    announce(say(words.moved, place + 1, others.length));
    touch();
  }

  const steps = {};
  if (lines) {
    steps.add = function () {
      if (kept().length >= lines.dataset.most) {
        const full = say(words.full, lines.dataset.most);
        announce(full);
        show('faults', full);
        return;
      }
      const line = document.getElementById('line-template').content.firstElementChild.cloneNode(true);
      const id = newId();
      line.id = 'line-' + id;
      line.querySelectorAll('[id$="00000000-0000-0000-0000-000000000000"], [value$="00000000-0000-0000-0000-000000000000"]').forEach(function (part) {
        if (part.id) part.id = part.id.replace(/0{8}-.*/, id);
        part.setAttribute('value', part.getAttribute('value').replace(/0{8}-.*/, id));
      });
      lines.append(line);
      number();
      focusFirst(line);
      line.scrollIntoView({ block: 'nearest' });
      announce(say(words.added, all().length));
      touch();
    };
    steps.delete = function (line) {
      const next = line.nextElementSibling || line.previousElementSibling;
      if (isBlank(line)) {
        line.remove();
        number();
        (next ? next.querySelector('summary') : document.getElementById('add-line')).focus();
      } else {
        setDeleted(line, true);
        number();
        line.querySelector('[data-do=restore]').focus();
        announce(words.deleted);
      }
      touch();
    };
    steps.restore = function (line) {
      setDeleted(line, false);
      number();
      line.querySelector('summary').focus();
      touch();
    };
    steps.up = function (line) { shift(line, false); };
    steps.down = function (line) { shift(line, true); };

    document.getElementById('fold').addEventListener('click', function () { fold(false); });
    document.getElementById('unfold').addEventListener('click', function () { fold(true); });
    form.addEventListener('keydown', function (event) {
      const line = event.target.closest('.line');
      const arrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
      if (event.altKey && !event.ctrlKey && arrow && line) {
        event.preventDefault();
        shift(line, event.key === 'ArrowDown');
      } else if (event.key === 'Enter' && !event.isComposing && line && event.target.matches('input:not([type=hidden]), select')) {
        if ('choosing' in event.target.dataset) {
          // this Enter may be the one that takes what the list offers: then the line stays to be looked at
          const field = event.target;
          const typed = field.value;
          delete field.dataset.choosing;
          setTimeout(function () { if (field.value === typed && document.activeElement === field) goOn(line); }, 50);
          return;
        }
        event.preventDefault();
        goOn(line);
      }
    });
  }

  function fold(open) {
    lines.querySelectorAll('details').forEach(function (details) { details.open = open; });
  }

  document.addEventListener('keydown', function (event) {
    if (event.code === 'KeyS' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      if (!stopped) save();
    } else if (event.code === 'KeyN' && event.altKey && !event.ctrlKey && steps.add) {
      event.preventDefault();
      steps.add();
    }
  });

  // ---- figures and choices ----

  function typedNumber(text) {
    let plain = text.replace(/\s/g, '');
    plain = plain.includes(',') || /^[1-9]\d{0,2}(\.\d{3})+$/.test(plain) ? plain.replace(/\./g, '').replace(',', '.') : plain;
    return plain && /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
  }

  /** What was reached of a target, in percent. */
  function measure(line) {
    line.querySelectorAll('[data-target]').forEach(function (figure) {
      const reached = typedNumber(figure.querySelector('input').value);
      const target = Number(figure.dataset.target);
      const percent = figure.querySelector('.percent');
      percent.textContent = reached === null || !target ? '' : say(percent.dataset.text, Math.round(reached / target * 100));
    });
    if (choices) count();
  }

  function isOpen(line) { return !line.querySelector('[name$=".' + choices.dataset.choice + '"]:checked'); }

  function count() {
    const open = Array.from(choices.children).filter(isOpen).length;
    const note = document.getElementById('results-open');
    note.hidden = open === 0;
    note.textContent = say(note.dataset.text, open);
  }

  steps.choose = function (line, button) {
    Array.from(choices.children).filter(isOpen).forEach(function (open) {
      const chosen = open.querySelector('[name$=".' + choices.dataset.choice + '"][value="' + button.dataset.choose + '"]');
      chosen.checked = true;
      open.querySelector('[data-marked]').value = 'true';
      clearFault(chosen);
      describe(open);
    });
    count();
    showMarked();
    touch();
    save();
  };

  // what the button marked and nobody changed since
  function marked() {
    return Array.from(choices.children).map(function (line) {
      const mark = line.querySelector('[data-marked]');
      return mark.value === 'true' && line.querySelector('[name$=".' + choices.dataset.choice + '"][value="DONE"]:checked');
    }).filter(Boolean);
  }

  function showMarked() { document.getElementById('results-unmark').hidden = marked().length === 0; }

  steps.unchoose = function () {
    marked().forEach(function (chosen) {
      const line = chosen.closest('.line');
      chosen.checked = false;
      line.querySelector('[data-marked]').value = 'false';
      describe(line);
    });
    count();
    showMarked();
    document.querySelector('[data-do=choose]').focus();
    touch();
    save();
  };
})();
