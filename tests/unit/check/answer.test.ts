import { describe, expect, test } from 'vitest';
import { answer, type ItemAnswer } from '../../../src/check/answer.ts';
import type { Moment } from '../../../src/check/moment.ts';
import { CHECKER, RULES } from './checker.ts';

const ask = (item: string, moment: Moment = { side: 'any' }): ItemAnswer => {
  const [given] = answer([item], moment, CHECKER);
  if (given === undefined) throw new Error(`No answer for "${item}".`);
  return given;
};
const idsOf = ({ answers }: ItemAnswer): readonly string[] => answers.map(({ rule }) => rule.id);

describe('answer', () => {
  test.each(['aspirin', 'asprin', 'Aspégic', 'Excedrin', 'acide acétylsalicylique', 'painkiller'])(
    'keeps what %j says to avoid behind the two questions, and asks first',
    (item) => {
      const given = ask(item, { hours: -72 });
      expect(given.tests).toBe('avoid');
      expect(given.answers.filter(({ isAfterTests }) => isAfterTests).length).toBeGreaterThan(0);
      const open = given.answers.filter(({ isAfterTests }) => !isAfterTests);
      expect(open[0]?.rule.id).toBe('aspirin-prescribed');
      expect(open.some(({ rule }) => /aspirin/i.test(rule.item) && rule.rule === 'avoid')).toBe(
        false,
      );
    },
  );

  test.each(['Kardégic', 'baby aspirin', 'Bayer', 'AAS', 'aspirin 81 mg'])(
    'never says to avoid %j, which can be a low-dose pack',
    (item) => {
      const given = ask(item, { hours: -72 });
      expect(given.tests).toBe('pharmacist');
      expect(given.answers.every(({ rule }) => rule.rule === 'ask-first')).toBe(true);
    },
  );

  test('asks nobody about aspirin who named something else', () => {
    for (const item of ['ibuprofen', 'blood thinner', 'warfarin', 'sauna', 'nonsense']) {
      expect([item, ask(item).tests]).toEqual([item, 'none']);
    }
  });

  test('shows the twin above what is to be avoided, and who asks first besides', () => {
    expect(idsOf(ask('Advil'))).toEqual([
      'prescribed-anti-inflammatory',
      'anti-inflammatory-with-risks',
      'ibuprofen-after',
      'ibuprofen',
    ]);
    expect(idsOf(ask('paracetamol'))).toEqual(['paracetamol-with-risks', 'paracetamol']);
    expect(idsOf(ask('fish oil'))).toEqual([
      'herb-with-blood-thinner',
      'prescribed-vitamin',
      'fish-oil',
      'food-amounts',
    ]);
    expect(idsOf(ask('st johns wort'))[0]).toBe('st-johns-wort-with-medicines');
  });

  test('has a twin and a supplement’s blood thinner above every rule to avoid, at any time', () => {
    for (const rule of RULES.filter(({ rule: kind }) => kind === 'avoid')) {
      for (const hours of [-100, -24, 0]) {
        const ids = idsOf(ask(rule.id, { hours }));
        const place = ids.indexOf(rule.id);
        expect([rule.id, place >= 0]).toEqual([rule.id, true]);
        const above = [
          ...(rule.askFirstTwin === undefined ? [] : [rule.askFirstTwin]),
          ...(rule.kind === 'supplement' ? ['herb-with-blood-thinner'] : []),
        ];
        for (const id of above) {
          expect([rule.id, id, ids.includes(id) && ids.indexOf(id) < place]).toEqual([
            rule.id,
            id,
            true,
          ]);
        }
      }
    }
  });

  test('puts the most cautious first, and what does not count at the moment last', () => {
    expect(idsOf(ask('make-up', { hours: 5 }))).toEqual(['make-up-after', 'make-up-before']);
    const standings = ask('ibuprofen', { hours: 24 }).answers.map(({ standing }) => standing);
    expect(standings).toEqual(['now', 'now', 'now', 'other-side']);
  });

  test('says nothing of what it does not know', () => {
    for (const item of ['metformin', 'ibuprofen gel', 'asp', '<script>']) {
      expect(ask(item)).toMatchObject({ answers: [], tests: 'none' });
    }
  });

  test('answers each item by itself and in order', () => {
    const given = answer(['sauna', 'botox', 'advil'], { hours: 5 }, CHECKER);
    expect(given.map(({ match }) => [match.asked, match.kind])).toEqual([
      ['sauna', 'found'],
      ['botox', 'unknown'],
      ['advil', 'found'],
    ]);
  });
});
