// Sets the chosen theme and language on <html> before anything is painted. Loaded blocking, kept tiny.
(function () {
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem('yhdyspinta.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    var language =
      new URLSearchParams(location.search).get('lang') || localStorage.getItem('yhdyspinta.language');
    if (language === 'fi' || language === 'sv' || language === 'en') root.lang = language;
  } catch {
    // Storage may be forbidden: then the system's theme and Finnish hold.
  }
})();
