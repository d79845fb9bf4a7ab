import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { describeWindow, getRuleAnchor, getRulePath } from '../../src/care/rule-record.ts';
import { type Holding, holdsAt } from '../../src/care/rule-window.ts';
import { getPhases } from '../../src/care/select-rules.ts';
import { answer, createChecker, type RuleAnswer } from '../../src/check/answer.ts';
import { toCheckRule } from '../../src/check/check-rules.ts';
import { readCheck, writeCheck } from '../../src/check/check-state.ts';
import { findStanding, type Standing, toMoment } from '../../src/check/moment.ts';
import { sayAnswer } from '../../src/check/say-answer.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { localizePath } from '../../src/i18n/paths.ts';
import { getTranslator } from '../../src/i18n/strings.ts';
import { getItemAnchor } from '../../src/leaflets/block-anchor.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { datePlan, type EntryState } from '../../src/plan/date-plan.ts';
import { viewPlan } from '../../src/plan/view-plan.ts';
import type { Rule } from '../../src/schemas/rules.ts';
import {
  anyFacts,
  anyHours,
  anyRule,
  care,
  checkRules,
  leaflets,
  planRecords,
  words,
} from './care.ts';
import { rulePages } from './pages.ts';
import { findItems } from './plan-items.ts';

type Tone = ReturnType<typeof sayAnswer>['tone'];

const checker = createChecker(checkRules);

/** Without a change of the clocks an hour is an hour. */
const SESSION = Temporal.ZonedDateTime.from('2027-01-15T10:00[UTC]');

const STATES: Readonly<Record<Holding, readonly EntryState[]>> = {
  // `due` is told as what still counts: in its last hour, what should have been told before booking.
  holds: ['now', 'late', 'due'],
  until: ['now', 'late'],
  'not-yet': ['coming'],
  over: ['over'],
};

const STANDINGS: Readonly<Record<Holding, readonly Standing[]>> = {
  holds: ['now'],
  until: ['until'],
  'not-yet': ['later', 'other-side'],
  over: ['over', 'other-side'],
};

/** How an answer may look while its rule holds: as what the rule asks for, and as nothing else. */
const TONES: Readonly<Record<Rule['rule'], Tone>> = {
  avoid: 'avoid',
  'ask-first': 'ask-first',
  allowed: 'allowed',
  'tell-clinic': 'tell-clinic',
};

/** Leaflets in which a rule must stand. */
function getCodes({ window, kind, rule, fatDissolvingOnly }: Rule): readonly string[] {
  const phases = getPhases(window);
  // Whoever has only the leaflet for afterwards must know which medicines go on and which do not.
  const isOnMedicine = kind === 'medicine' && rule !== 'tell-clinic';
  const isAfter = phases.includes('after') || (phases.includes('any') && isOnMedicine);
  return [
    ...(phases.some((phase) => phase !== 'after') ? ['MESO-01'] : []),
    ...(isAfter && !fatDissolvingOnly ? ['MESO-02'] : []),
    ...(isAfter ? ['MESO-03'] : []),
  ];
}

/** Headings of leaflets under which a rule is told without its word. */
const HEADINGS: Readonly<Record<Rule['rule'], RegExp>> = {
  avoid: /leave out|no session/i,
  'ask-first': /ask first/i,
  allowed: /fine/i,
  'tell-clinic': /tell the clinic/i,
};

/** The instructions of all leaflets, each with the heading above it. */
const instructions = leaflets.flatMap(({ code, blocks }) =>
  blocks.flatMap((block, place) => {
    if (block.kind !== 'instruction') return [];
    const above = blocks.slice(0, place).findLast(({ kind }) => kind === 'heading');
    return [{ code, block, heading: above?.kind === 'heading' ? above.text : '' }];
  }),
);

const seePlan = (hours: number, facts: Parameters<typeof buildPlan>[1]) =>
  datePlan(buildPlan(planRecords, facts), SESSION, SESSION.add({ hours }).toInstant());

describe('for every rule at every moment', () => {
  test('the planner says what the window says', () => {
    fc.assert(
      fc.property(anyHours, anyFacts, (hours, facts) => {
        const plan = seePlan(hours, facts);
        const shown = findItems(viewPlan(plan, words));
        for (const { id, data } of care.rules) {
          const entry = plan.entries.find((one) => one.id === `rule-${id}`);
          if (data.fatDissolvingOnly && !facts.includes('fat-dissolving')) {
            expect(entry).toBeUndefined();
            continue;
          }
          const holding = holdsAt(data.window, hours);
          const kinds = new Set(
            shown.filter(({ item }) => item.id === `rule-${id}`).map(({ kind }) => kind),
          );
          expect(STATES[holding], `${id} at ${hours}`).toContain(entry?.state);
          expect([...kinds], `${id} at ${hours}`).toEqual(holding === 'over' ? [] : [data.rule]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('“Can I…?” says what the window says, by every name', () => {
    fc.assert(
      fc.property(anyRule, anyHours, ({ id, data }, hours) => {
        const moment = { hours };
        const holding = holdsAt(data.window, hours);
        expect(STANDINGS[holding]).toContain(findStanding(data.window, moment));
        for (const { name } of data.names) {
          // As a link brings it.
          const { items } = readCheck(writeCheck({ items: [name], when: '', days: '', hours: '' }));
          const [given] = answer(items, moment, checker);
          const own = given?.answers.find(({ rule }) => rule.id === id);
          if (own === undefined) throw new Error(`"${name}" does not lead to ${id}.`);
          expect(STANDINGS[holding], `${name} at ${hours}`).toContain(own.standing);
          const { tone } = sayAnswer(own, words.t);
          if (holding === 'holds' || holding === 'until') expect(tone).toBe(TONES[data.rule]);
          if (tone === 'allowed' && data.rule === 'avoid') {
            expect(['not-yet', 'over']).toContain(holding);
            // Nobody is told that a medicine is fine because no rule counts yet.
            expect(['medicine', 'supplement']).not.toContain(data.kind);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('“Can I…?” never hides a rule when a reader names a side alone, or nothing', () => {
    fc.assert(
      fc.property(anyRule, fc.constantFrom('', 'before', 'after'), ({ id, data }, when) => {
        const moment = toMoment(when, '', '');
        const [given] = answer([id], moment, checker);
        const own = given?.answers.find(({ rule }) => rule.id === id);
        expect(own?.standing).toBe(findStanding(data.window, moment));
        const phases = getPhases(data.window).map((phase) => (phase === 'any' ? when : phase));
        const isHere =
          when === '' ||
          phases.includes(when === 'after' ? 'after' : 'before') ||
          (when === 'before' && phases.includes('before-booking')) ||
          data.window.when === 'any';
        expect(own?.standing === 'whole').toBe(isHere);
        const tone = sayAnswer(own as RuleAnswer, words.t).tone;
        if (isHere) expect(tone).toBe(TONES[data.rule]);
        else if (data.rule === 'avoid') expect(tone).not.toBe('allowed');
      }),
    );
  });

  test('the planner and “Can I…?” agree on every day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('before', 'after'),
        fc.integer({ min: 1, max: 400 }),
        anyFacts,
        (when, days, facts) => {
          const plan = seePlan(when === 'before' ? -24 * days : 24 * days, facts);
          const moment = toMoment(when, String(days), '');
          for (const entry of plan.entries.filter(({ id }) => id.startsWith('rule-'))) {
            const id = entry.id.replace('rule-', '');
            const [given] = answer([id], moment, checker);
            const own = given?.answers.find(({ rule }) => rule.id === id);
            const counts = own?.standing === 'now' || own?.standing === 'until';
            expect(counts, `${id}, ${days} days ${when}`).toBe(
              entry.state === 'now' || entry.state === 'late' || entry.state === 'due',
            );
            expect(own?.rule.rule).toBe(entry.kind);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('for every rule', () => {
  test.each(care.rules.map((rule) => [rule.id, rule] as const))(
    '%s: page, “Can I…?”, plan and leaflets use the same words and lead to the same place',
    (id, rule) => {
      const { data } = rule;
      const path = getRulePath(rule);
      const [page = '', anchor = ''] = path.split('#');

      const drawn = rulePages.filter((one) => one.path === page);
      expect(drawn.length).toBeGreaterThan(0);
      for (const one of drawn) {
        expect(one.drawn.filter((each) => each === anchor)).toEqual([getRuleAnchor(rule)]);
      }

      for (const locale of LOCALES) {
        const t = getTranslator(locale.id);
        expect(toCheckRule(rule, t, locale.id, '/')).toMatchObject({
          item: data.item,
          instruction: data.instruction,
          rule: data.rule,
          window: data.window,
          when: describeWindow(data.window, t),
          url: localizePath(path, locale.id, '/'),
        });
      }

      const entry = buildPlan(planRecords, ['fat-dissolving']).entries.find(
        (one) => one.id === `rule-${id}`,
      );
      expect(entry).toMatchObject({
        kind: data.rule,
        title: data.item,
        text: data.instruction,
        href: path,
      });

      const told = instructions.filter(({ block }) => block.items.some((one) => one.id === id));
      expect(told.map(({ code }) => code)).toEqual(expect.arrayContaining([...getCodes(data)]));
      for (const { block, heading } of told) {
        const item = block.items.find((one) => one.id === id);
        expect(item).toEqual({ id, item: data.item });
        expect(item === undefined ? '' : getItemAnchor(block, item)).toBe(anchor);
        expect(block).toMatchObject({ rule: data.rule, text: data.instruction });
        // What a block leaves out, its heading says.
        if (block.label === undefined) expect(heading).toMatch(HEADINGS[data.rule]);
        else expect(block.label).toBe(words.t(`rule.${data.rule}`));
        if (block.window !== undefined) {
          expect(block.window).toBe(describeWindow(data.window, words.t));
        } else if (data.window.when !== 'any') {
          expect(data.window.when).toBe('before-booking');
          expect(heading).toMatch(/before you book/i);
        }
      }
    },
  );
});
