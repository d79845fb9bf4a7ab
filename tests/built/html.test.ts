import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Written by Astro and Starlight, and right: how markup is spelt, not what it says.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Markup of Starlight: its `_top`, a button of its menu, and two tables of contents of which
    // one is shown. Axe looks at the landmarks that a reader meets: tests/e2e/every-page.spec.ts.
    'unique-landmark': 'off',
    'valid-id': ['error', { relaxed: true }],
    'no-implicit-button-type': 'off',
    // Tables that become cards on a narrow screen keep their roles written out.
    'no-redundant-role': 'off',
    // Checkboxes of one question share its name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Titles say what a page is called; a name of the site follows.
    'long-title': 'off',
  },
});

describe('built pages', () => {
  test.each(pages.map(({ path, html }) => [path, html] as const))(
    '%s is valid HTML',
    async (path, html) => {
      const { results } = await validator.validateString(html, path);
      const messages = results.flatMap(({ messages: found }) =>
        found.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
      );
      expect(messages).toEqual([]);
    },
  );

  test.each(pages.map(({ path, html }) => [path, html] as const))(
    '%s asks nothing of another host',
    (_path, html) => {
      const loaded = [
        ...html.matchAll(
          /<(?:script|img|iframe|source|video|audio|embed|object)\b[^>]*\b(?:src|data)="(https?:)?\/\/[^"]*"/g,
        ),
        ...html.matchAll(
          /<link\b(?=[^>]*rel="(?:stylesheet|preload|prefetch|preconnect|icon|shortcut icon)")[^>]*href="(https?:)?\/\/[^"]*"/g,
        ),
      ].map(([tag]) => tag);
      expect(loaded).toEqual([]);
    },
  );
});
