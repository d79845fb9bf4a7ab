import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { getRuleAnchor, getRulePath, type RuleEntry } from '../../src/care/rule-record.ts';
import { answer, createChecker, type RuleAnswer } from '../../src/check/answer.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { getCalendarEvents } from '../../src/plan/calendar-events.ts';
import { datePlan } from '../../src/plan/date-plan.ts';
import { viewPlan } from '../../src/plan/view-plan.ts';
import { anyFacts, anyHours, care, checkRules, leaflets, planRecords, words } from './care.ts';
import { BOX, rulePages } from './pages.ts';
import { findItems } from './plan-items.ts';

const checker = createChecker(checkRules);
const SESSION = Temporal.ZonedDateTime.from('2027-01-15T10:00[UTC]');

const getRule = (id: string): RuleEntry => {
  const rule = care.rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`No rule "${id}".`);
  return rule;
};

/** Rules to leave something out that a doctor may have prescribed, each with what holds then. */
const pairs = care.rules.flatMap((rule) => {
  const { askFirstTwin } = rule.data;
  return rule.data.rule === 'avoid' && askFirstTwin !== undefined
    ? [{ rule, twin: getRule(askFirstTwin) }]
    : [];
});

/** Medicines whose stopping alone can do serious harm. */
const neverStopped = care.rules.filter(
  ({ data }) => data.neverStopAlone && data.kind === 'medicine',
);

const anyNames = fc.uniqueArray(
  fc.constantFrom(...care.rules.flatMap(({ data }) => data.names.map(({ name }) => name))),
  { minLength: 1, maxLength: 6 },
);

/** @returns Whether `first` stands in the list, and `second` nowhere above it. */
const standsAbove = (list: readonly string[], first: string, second: string): boolean => {
  const place = list.indexOf(first);
  return place !== -1 && !list.slice(0, place).includes(second);
};

const counts = ({ standing }: RuleAnswer): boolean =>
  standing !== 'over' && standing !== 'other-side';

test('there are pairs and medicines to look at', () => {
  expect(pairs.length).toBeGreaterThan(10);
  expect(neverStopped.length).toBeGreaterThan(3);
});

describe('asking first stands above leaving out', () => {
  test('on every page', () => {
    expect(rulePages.length).toBeGreaterThan(0);
    for (const { path, drawn } of rulePages) {
      for (const { rule, twin } of pairs) {
        const anchor = getRuleAnchor(rule);
        if (!drawn.includes(anchor)) continue;
        expect(standsAbove(drawn, BOX, anchor), `${path}: box, ${anchor}`).toBe(true);
        // A twin on another page is linked from the rule.
        const [twinPage] = getRulePath(twin).split('#');
        if (twinPage === path) {
          expect(standsAbove(drawn, getRuleAnchor(twin), anchor), `${path}: ${anchor}`).toBe(true);
        }
      }
    }
  });

  test.each(leaflets.map((leaflet) => [leaflet.code, leaflet] as const))(
    'in leaflet %s',
    (_, { blocks }) => {
      const names = blocks.flatMap((block) => {
        if (block.kind === 'instruction') return block.items.map(({ id }) => id);
        return block.kind === 'ask-first' ? [BOX] : [];
      });
      const found = pairs.filter(({ rule }) => names.includes(rule.id));
      for (const { rule, twin } of found) {
        expect(standsAbove(names, BOX, rule.id), rule.id).toBe(true);
        expect(standsAbove(names, twin.id, rule.id), rule.id).toBe(true);
      }
      const box = blocks.find((block) => block.kind === 'ask-first');
      if (found.length === 0) return;
      expect(box?.items.toSorted()).toEqual(neverStopped.map(({ data }) => data.item).toSorted());
    },
  );

  test('in “Can I…?”, whatever is asked together and for whatever moment', () => {
    fc.assert(
      fc.property(anyNames, fc.option(anyHours), (names, hours) => {
        const moment = hours === null ? ({ side: 'any' } as const) : { hours };
        for (const { answers, tests } of answer(names, moment, checker)) {
          const ids = answers.map(({ rule }) => rule.id);
          for (const { rule, isAfterTests } of answers) {
            const twin = rule.rule === 'avoid' ? rule.askFirstTwin : undefined;
            if (twin === undefined) continue;
            expect(standsAbove(ids, twin, rule.id), rule.id).toBe(true);
            // Nobody is told to leave out aspirin before both questions were answered.
            expect(isAfterTests).toBe(twin === 'aspirin-prescribed');
            if (isAfterTests) expect(tests).toBe('avoid');
          }
          const asked = answers.filter(counts).map(({ rule }) => rule.rule);
          expect(asked.slice(asked.indexOf('avoid') + 1)).not.toContain(
            asked.includes('avoid') ? 'ask-first' : '',
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('in every plan, at every moment of reading it', () => {
    fc.assert(
      fc.property(fc.option(anyHours), anyFacts, (hours, facts) => {
        const plan = buildPlan(planRecords, facts);
        const seen =
          hours === null ? plan : datePlan(plan, SESSION, SESSION.add({ hours }).toInstant());
        const ids = findItems(viewPlan(seen, words)).map(({ item }) => item.id);
        const lines = ids.map((id) => id.replace('rule-', ''));
        for (const { rule, twin } of pairs) {
          if (!lines.includes(rule.id)) continue;
          expect(standsAbove(lines, twin.id, rule.id), `${rule.id} at ${hours}`).toBe(true);
          for (const { id } of neverStopped) {
            expect(standsAbove(lines, id, rule.id), `${id} above ${rule.id}`).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('in every reminder to leave something out', () => {
    const box = `${words.t('askFirst.heading')}. ${words.t('askFirst.text')}`;
    fc.assert(
      fc.property(anyHours, anyFacts, (hours, facts) => {
        const now = SESSION.add({ hours }).toInstant();
        const plan = datePlan(buildPlan(planRecords, facts), SESSION, now);
        for (const { id, description } of getCalendarEvents(plan, words)) {
          const isAboutMedicine = pairs.some(({ rule }) => description.includes(rule.data.item));
          const isEnd = !description.includes(`${words.t('plan.kind.avoid')}:`);
          if (isAboutMedicine && !isEnd) expect(description.startsWith(box), id).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
