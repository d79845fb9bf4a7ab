import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeWindow } from '../../src/care/rule-record.ts';
import { type Holding, holdsAt } from '../../src/care/rule-window.ts';
import { getPhases } from '../../src/care/select-rules.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/strings.ts';
import { type Rule, UNTIL } from '../../src/schemas/rules.ts';

type Window = Rule['window'];

/** Any hour, and above all one of few, so that two windows share their ends. */
const anyHour = fc.oneof(
  fc.integer({ min: -9000, max: 9000 }),
  fc.constantFrom(-48, -24, -2, -1, 0, 1, 2, 24, 48),
);

/** Any window that the schema takes. */
const anyWindow: fc.Arbitrary<Window> = fc.oneof(
  fc.constantFrom<Window>({ when: 'any' }, { when: 'before-booking' }),
  fc
    .tuple(anyHour, fc.option(anyHour), fc.option(fc.constantFrom(...UNTIL)))
    .map(([hour, other, until]): Window => {
      const [from = hour, to = null] =
        other === null ? [hour, null] : [hour, other].sort((a, b) => a - b);
      return { when: 'hours', from, to, ...(until === null ? {} : { until }) };
    }),
);

/** Answers in the order in which time brings them. */
const ORDER: readonly Holding[] = ['not-yet', 'holds', 'until', 'over'];

describe('a window', () => {
  test('is told in other words than every other window, in every language', () => {
    const translators = LOCALES.map(({ id }) => getTranslator(id));
    fc.assert(
      fc.property(anyWindow, anyWindow, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        for (const t of translators) {
          expect(describeWindow(one, t)).not.toBe(describeWindow(other, t));
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('begins once and ends once', () => {
    fc.assert(
      fc.property(anyWindow, fc.array(anyHour, { minLength: 2, maxLength: 8 }), (window, hours) => {
        const answers = [...hours].sort((a, b) => a - b).map((hour) => holdsAt(window, hour));
        const places = answers.map((answer) => ORDER.indexOf(answer));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        const isOpen = window.when === 'hours' && window.until !== undefined;
        expect(answers).not.toContain(isOpen ? 'over' : 'until');
      }),
    );
  });

  test('holds on a side of the session if and only if it is told to lie there', () => {
    fc.assert(
      fc.property(anyWindow, anyHour, (window, hour) => {
        fc.pre(window.when === 'hours' && hour !== 0 && holdsAt(window, hour) === 'holds');
        expect(getPhases(window)).toContain(hour < 0 ? 'before' : 'after');
      }),
    );
  });
});
