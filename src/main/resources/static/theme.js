// Runs before the page is painted: with the automatic theme, follow the system's.
(function () {
  const root = document.documentElement;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = function () {
    const theme = root.dataset.theme;
    root.dataset.bsTheme = theme === 'auto' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  apply();
  dark.addEventListener('change', apply);
  document.addEventListener('portal:theme', apply);
})();
