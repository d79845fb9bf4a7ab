// For pages that embed the Mesotherapy Atlas: gives each frame the height of what is in it.
// Sends nothing, stores nothing, changes nothing but the height of frames of this class.
(() => {
  'use strict';
  const HEIGHT = { min: 120, max: 20000 };
  const frames = () => document.querySelectorAll('iframe.mesotherapy-atlas');
  window.addEventListener('message', ({ source, data }) => {
    if (!data || data.type !== 'mesotherapy-atlas:height') return;
    if (!Number.isFinite(data.height)) return;
    for (const frame of frames()) {
      if (frame.contentWindow !== source) continue;
      frame.style.height = `${Math.min(HEIGHT.max, Math.max(HEIGHT.min, data.height))}px`;
    }
  });
  // A frame that was there first has told its height before anybody listened.
  for (const frame of frames()) {
    frame.contentWindow.postMessage({ type: 'mesotherapy-atlas:ask' }, '*');
  }
})();
