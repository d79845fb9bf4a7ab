import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { datePlan } from '../../../src/plan/date-plan.ts';
import { drawBars } from '../../../src/plan/plan-picture.ts';
import { at, records } from './records.ts';

const plan = datePlan(
  buildPlan(records, []),
  at('2026-12-04T14:30[Europe/Paris]'),
  at('2026-10-01T09:00[Europe/Paris]').toInstant(),
);
const { bars, stops } = drawBars(plan);

/** Hours between which a bar lies. */
const hoursOf = (title: RegExp): readonly (number | null | undefined)[] => {
  const bar = bars.find(({ titles }) => titles.some((name) => title.test(name)));
  return bar === undefined ? [] : [stops[bar.column - 1], stops[bar.column - 1 + bar.span]];
};

describe('drawBars', () => {
  test('puts each bar between its hours', () => {
    expect(hoursOf(/^Aspirin that you take by yourself for pain/)).toEqual([-168, 0]);
    expect(hoursOf(/^Hard exercise/)).toEqual([0, 48]);
    expect(hoursOf(/^Peel, laser/)).toEqual([-168, 336]);
    expect(hoursOf(/^Gentle washing/)).toEqual([6, null]);
  });

  test('draws what begins and ends together once', () => {
    const keys = bars.map(({ kind, column, span, isOpen }) => [kind, column, span, isOpen].join());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('tells what has no certain end', () => {
    const open = bars.filter(({ isOpen }) => isOpen).flatMap(({ titles }) => titles);
    expect(open.join()).toContain('Massage');
    expect(open.join()).not.toContain('Hard exercise');
  });
});
