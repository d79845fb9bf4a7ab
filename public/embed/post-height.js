// Runs inside an embedded page. A classic script: a sandboxed frame has no origin of its own, and
// could not fetch a module. It tells its height and nothing else.
(() => {
  'use strict';
  if (window.parent === window) return;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({ type: 'mesotherapy-atlas:height', height }, '*');
  };
  new ResizeObserver(tell).observe(document.documentElement);
  window.addEventListener('load', tell);
  // The page around it may have begun to listen later.
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data && data.type === 'mesotherapy-atlas:ask') tell();
  });
})();
