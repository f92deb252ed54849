// Spares a slow line: a file that is too large is refused before it is sent, and the way of the others is shown.
// Forms send their files without this script, too.
(function () {
  'use strict';
  const root = document.documentElement;
  if (root.dataset.uploads) return;
  root.dataset.uploads = 'true';

  const inputs = function (form) { return Array.from(form.querySelectorAll('input[type=file][data-max]')); };

  const clear = function (input) {
    const note = document.getElementById(input.id + '-error');
    if (note) note.remove();
    input.classList.remove('is-invalid');
    input.removeAttribute('aria-invalid');
    const others = (input.getAttribute('aria-describedby') || '').split(' ').filter(function (id) { return id && id !== input.id + '-error'; });
    if (others.length) input.setAttribute('aria-describedby', others.join(' ')); else input.removeAttribute('aria-describedby');
  };

  const isTooLarge = function (input) {
    return Array.from(input.files).some(function (file) { return file.size > Number(input.dataset.max); });
  };

  const check = function (input) {
    clear(input);
    if (!isTooLarge(input)) return true;
    const note = document.createElement('div');
    note.className = 'field-error';
    note.id = input.id + '-error';
    note.setAttribute('role', 'alert');
    note.textContent = input.dataset.large;
    input.after(note);
    input.classList.add('is-invalid');
    input.setAttribute('aria-invalid', 'true');
    input.setAttribute('aria-describedby', (note.id + ' ' + (input.getAttribute('aria-describedby') || '')).trim());
    return false;
  };

  document.addEventListener('change', function (event) {
    if (event.target.matches('input[type=file][data-max]')) check(event.target);
  });

  // the note under the field that says how far the file is
  const meter = function (input) {
    let box = document.getElementById(input.id + '-upload');
    if (!box) {
      box = document.createElement('div');
      box.id = input.id + '-upload';
      box.className = 'upload-state';
      const bar = document.createElement('progress');
      bar.max = 100;
      bar.setAttribute('aria-hidden', 'true');
      const text = document.createElement('span');
      text.setAttribute('role', 'status');
      box.append(bar, ' ', text);
      input.after(box);
    }
    const bar = box.querySelector('progress');
    const text = box.querySelector('span');
    let said = -1;
    return {
      at: function (percent) {
        bar.hidden = false;
        bar.value = percent;
        // read aloud at every tenth, not at each percent
        if (Math.floor(percent / 10) !== said) {
          said = Math.floor(percent / 10);
          text.textContent = percent < 100 ? input.dataset.progress.replace(/\{0[^}]*\}/, String(percent)) : input.dataset.checking;
        }
      },
      stop: function (words) {
        bar.hidden = true;
        text.textContent = words;
      }
    };
  };

  // before the page's own listener, which would take the form as sent
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (event.defaultPrevented || form.enctype !== 'multipart/form-data' || form.method !== 'post') return;
    const chosen = inputs(form).filter(function (input) { return input.files.length > 0; });
    const wrong = chosen.filter(function (input) { return !check(input); });
    if (form.dataset.sent || wrong.length > 0) {
      event.preventDefault();
      if (wrong.length > 0) wrong[0].focus();
      return;
    }
    if (chosen.length === 0) return;
    event.preventDefault();
    send(form, event.submitter, meter(chosen[0]));
  }, true);

  function send(form, button, state) {
    const data = new FormData(form);
    if (button && button.name) data.append(button.name, button.value);
    const buttons = form.querySelectorAll('button[type=submit], button:not([type])');
    const sent = function (yes) {
      if (yes) form.dataset.sent = 'true'; else delete form.dataset.sent;
      buttons.forEach(function (one) { if (yes) one.setAttribute('aria-disabled', 'true'); else one.removeAttribute('aria-disabled'); });
    };
    const request = new XMLHttpRequest();
    const failed = function (words) { sent(false); state.stop(words); };
    const words = inputs(form)[0].dataset.failed;
    request.open('POST', button && button.hasAttribute('formaction') ? button.formAction : form.action);
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.upload.addEventListener('progress', function (event) {
      if (event.lengthComputable) state.at(Math.floor(event.loaded * 100 / event.total));
    });
    request.addEventListener('error', function () { failed(words); });
    request.addEventListener('abort', function () { failed(words); });
    request.addEventListener('load', function () {
      const next = request.getResponseHeader('X-Location');
      if (next) {
        window.location.assign(next);
      } else if (request.status === 401) {
        failed(request.responseText);
      } else {
        // the form with its faults, or the page that says what went wrong
        delete root.dataset.uploads;
        document.open('text/html', 'replace');
        document.write(request.responseText);
        document.close();
      }
    });
    sent(true);
    state.at(0);
    request.send(data);
  }

  window.addEventListener('pageshow', function () {
    document.querySelectorAll('.upload-state').forEach(function (box) { box.remove(); });
  });
})();
