import { describe, expect, test } from 'vitest';
import { buildPlan } from '../../../src/plan/build-plan.ts';
import { datePlan } from '../../../src/plan/date-plan.ts';
import {
  type GroupView,
  type ItemView,
  type SectionView,
  viewPlan,
} from '../../../src/plan/view-plan.ts';
import { at, records, words } from './records.ts';

const plan = buildPlan(records, []);
const SESSION = at('2026-12-04T14:30[Europe/Paris]');

const viewAt = (now: string): readonly GroupView[] =>
  viewPlan(datePlan(plan, SESSION, at(`${now}[Europe/Paris]`).toInstant()), words);

const itemsOf = (groups: readonly GroupView[], id?: string): readonly ItemView[] =>
  groups
    .filter((group) => id === undefined || group.id === id)
    .flatMap(({ moments }) => moments)
    .flatMap(({ sections }) => sections)
    .flatMap(({ runs }) => runs)
    .flatMap(({ items }) => items);

const sectionOf = (groups: readonly GroupView[], id: string): SectionView | undefined =>
  groups
    .flatMap(({ moments }) => moments)
    .flatMap(({ sections }) => sections)
    .find(({ runs }) => runs.some(({ items }) => items.some((item) => item.id === id)));

const endOf = (groups: readonly GroupView[], id: string): string | null | undefined =>
  sectionOf(groups, id)?.runs.find(({ items }) => items.some((item) => item.id === id))?.end;

const find = (groups: readonly GroupView[], id: string): ItemView | undefined =>
  itemsOf(groups).find((item) => item.id === id);

const whenOf = (groups: readonly GroupView[], id: string): readonly (string | null)[] =>
  groups.flatMap(({ moments }) => moments).find((moment) => moment.id === id) === undefined
    ? []
    : groups
        .flatMap(({ moments }) => moments)
        .filter((moment) => moment.id === id)
        .flatMap(({ when, offset }) => [when, offset]);

describe('viewPlan without dates', () => {
  const blank = viewPlan(plan, words);

  test('has all parts in order, the box first', () => {
    expect(blank.map(({ id }) => id)).toEqual([
      'ask-first',
      'before-booking',
      'days-before',
      'on-the-day',
      'first-hours',
      'first-days',
      'first-weeks',
      'first-months',
    ]);
  });

  test('tells times from the session and leaves a line for the date', () => {
    const moment = blank
      .flatMap(({ moments }) => moments)
      .find(({ id }) => id === 'days-before-168h');
    expect(moment).toMatchObject({ when: 'From 7 days before your session', hasLine: true });
  });

  test('tells every entry of the plan but the ends of what it told', () => {
    const told = itemsOf(blank).map(({ id }) => id);
    const expected = plan.entries.filter(({ kind }) => kind !== 'end').map(({ id }) => id);
    expect([...told].sort()).toEqual([...expected].sort());
  });

  test('ends each part after the session with the signs of an emergency', () => {
    for (const { id, emergencies } of blank.slice(4)) {
      expect([id, emergencies.length]).toEqual([id, 14]);
    }
  });

  test('asks first where a doctor may have prescribed it', () => {
    expect(find(blank, 'rule-ibuprofen')?.twinHref).toContain('#ask-first-');
  });
});

describe('viewPlan with dates', () => {
  test('tells dates, and hours of the day where they count', () => {
    const groups = viewAt('2026-11-01T09:00');
    expect(whenOf(groups, 'days-before-168h')).toEqual([
      'From Fri 27 Nov',
      '7 days before your session',
    ]);
    expect(whenOf(groups, 'days-before-48h')).toEqual([
      'From Wed 2 Dec, 14:30',
      '2 days before your session',
    ]);
    expect(endOf(groups, 'rule-exercise')).toBe('until Sun 6 Dec, 14:30');
    expect(endOf(groups, 'rule-heat')).toBe(
      'until Sun 6 Dec, 14:30, and longer until swelling and bruising have gone',
    );
    expect(endOf(groups, 'rule-later-lumps')).toBe(
      'until Wed, 2 Jun 2027, and longer until it has healed',
    );
    expect(groups.find(({ id }) => id === 'first-days')?.dates).toBe('Sat 5 Dec to Fri 11 Dec');
  });

  test('says the day before that it is too late to start, and never to stop what is prescribed', () => {
    const section = sectionOf(viewAt('2026-12-03T09:00'), 'rule-aspirin-for-pain');
    expect(section?.lead).toContain('Do not stop it: ask first');
    const note = section?.note;
    expect(note).toContain('Never stop what a doctor prescribed');
    expect(note).toContain('Do not start now');
  });

  test('shows after the session what to expect from now on', () => {
    const groups = viewAt('2026-12-09T09:00');
    expect(groups.map(({ id }) => id)).toEqual([
      'ask-first',
      'first-days',
      'first-weeks',
      'first-months',
    ]);
    expect(groups.find(({ isNow }) => isNow)?.id).toBe('first-days');
    expect(find(groups, 'rule-aspirin-for-pain')).toBeUndefined();
    expect(itemsOf(groups, 'first-days').map(({ id }) => id)).toContain('expect-bruise');
  });

  test('still says what to do with a lump when all else is over', () => {
    const groups = viewAt('2029-01-01T09:00');
    expect(groups.at(-1)?.emergencies).toHaveLength(14);
  });
});
