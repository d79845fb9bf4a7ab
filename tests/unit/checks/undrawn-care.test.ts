import { describe, expect, test } from 'vitest';
import { findUndrawnCare } from '../../../src/checks/undrawn-care.ts';
import { page, tellOf } from '../../fixtures/checks/build-content.ts';

const SIGN = 'content/care/en/signs/clot.yml';
const PAGE = 'content/care/en/warning-signs.mdx';
const COURSE = 'content/care/en/course/bruise.yml';
const AFTER = 'content/care/en/after-your-session.mdx';

const sign = `title: A clot
urgency: emergency
order: 1
signs: [{ text: A swollen calf, senses: [swelling] }]
after: { fromHours: 0, toHours: null }
helper: emergency-number
steps: [Call the number.]
editorial: true
`;
const bruise = `title: A bruise
text: It fades by itself.
verdict: normal
senses: [bruise-or-bleeding]
after: { fromHours: 0, toHours: 336 }
sources: [btp]
`;
const tell = (body: string): string =>
  tellOf(findUndrawnCare, { [SIGN]: sign, [PAGE]: page('title: Signs', body) });
const tellCourse = (body: string): string =>
  tellOf(findUndrawnCare, { [COURSE]: bruise, [AFTER]: page('title: After', body) });

describe('undrawn-care', () => {
  test('accepts a record that its page draws once', () => {
    expect(tell('<Signs urgency="emergency" />\n\n<Signs view="brief" ids={["clot"]} />\n')).toBe(
      '',
    );
    expect(tellCourse('<Course span="hours" />\n\n<Course span="days" />\n')).toBe('');
  });

  test('refuses a record that links would lead to in vain', () => {
    expect(tell('<Signs urgency="soon" />\n\n<Signs view="brief" />\n'))
      .toBe(`${SIGN}:1 (undrawn-care)
  Links to "clot" lead to ${PAGE}, and no \`<Signs>\` there draws it.
  Fix: change what the \`<Signs>\` of the page select, so that one of them draws it.`);
    expect(tellCourse('<Course span="days" />\n')).toContain('no `<Course>` there draws it');
  });

  test('refuses a record that is drawn twice', () => {
    expect(tell('<Signs urgency="emergency" />\n\n<Signs ids={["clot"]} />\n'))
      .toBe(`${SIGN}:1 (undrawn-care)
  ${PAGE} draws "clot" 2 times, so a link to it has no one place.
  Fix: change what the \`<Signs>\` of the page select, so that one of them draws it.`);
  });
});
