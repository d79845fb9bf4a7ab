import { expect, test } from 'vitest';
import { buildEmbedCode } from '../../../src/clinics/embed-code.ts';

test('buildEmbedCode frames a page with few rights and escapes what it holds', () => {
  const code = buildEmbedCode({
    src: 'https://atlas.example/embed/MESO-01/',
    script: 'https://atlas.example/embed/size.js',
    title: 'Before "your" <session> & after',
  });
  expect(code).toContain('src="https://atlas.example/embed/MESO-01/"');
  expect(code).toContain('title="Before &quot;your&quot; &lt;session&gt; &amp; after"');
  expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
  expect(code).toContain('loading="lazy" referrerpolicy="no-referrer"');
  expect(code).toContain('<script src="https://atlas.example/embed/size.js" async></script>');
  expect(code).not.toContain('allow-same-origin');
});
