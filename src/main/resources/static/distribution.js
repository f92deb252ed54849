// One press chooses the same for all recipients. Without this script each is chosen by itself.
(function () {
  'use strict';
  const bar = document.querySelector('[data-distribution]');
  if (!bar) {
    return;
  }
  bar.hidden = false;
  bar.addEventListener('click', function (event) {
    const button = event.target.closest('[data-all]');
    if (!button) {
      return;
    }
    document.querySelectorAll('.recipient input[type=radio]').forEach(function (radio) {
      if (radio.value === button.dataset.all) {
        radio.checked = true;
      }
    });
  });
})();
