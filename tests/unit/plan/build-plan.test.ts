import { describe, expect, test } from 'vitest';
import { holdsAt } from '../../../src/care/rule-window.ts';
import { selectNeverStopped } from '../../../src/care/select-rules.ts';
import { buildPlan, type PlanEntry, selectSigns } from '../../../src/plan/build-plan.ts';
import { SESSION_FACTS } from '../../../src/schemas/session-facts.ts';
import { care, records } from './records.ts';

const plan = buildPlan(records, SESSION_FACTS);

const find = (id: string, { entries } = plan): PlanEntry | undefined =>
  entries.find((entry) => entry.id === id);

describe('buildPlan', () => {
  test.each(care.rules.map((rule) => [rule.id, rule.data] as const))(
    'gives %s the hours of its window',
    (id, { window }) => {
      const entry = find(`rule-${id}`);
      const first = entry?.fromHours ?? -1e6;
      const last = entry?.toHours ?? 1e6;
      expect(holdsAt(window, first)).toMatch(/^(?:holds|until)$/);
      expect(holdsAt(window, last)).toMatch(/^(?:holds|until)$/);
      expect(['not-yet', 'holds']).toContain(holdsAt(window, first - 1));
      if (entry?.toHours !== null) expect(holdsAt(window, last + 1)).not.toBe('holds');
      expect(entry?.until).toBe(window.when === 'hours' ? (window.until ?? null) : null);
    },
  );

  test('shows each record once', () => {
    const ids = plan.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const whole = ids.filter((id) => /^(?:rule|task|expect)-/.test(id));
    expect(whole).toHaveLength(care.rules.length + care.course.length + care.tasks.length);
  });

  test('puts the medicines that nobody stops above everything else, and no others', () => {
    const first = plan.entries.filter(({ group }) => group === 'ask-first').map(({ id }) => id);
    const asked = selectNeverStopped(care.rules).map(({ id }) => `rule-${id}`);
    expect([...first].sort()).toEqual([...asked].sort());
    expect(plan.entries.slice(0, first.length).map(({ id }) => id)).toEqual(first);
  });

  test('keeps the twin of a rule that a prescription changes', () => {
    expect(find('rule-aspirin-for-pain')?.twinHref).toBe(
      '/care/before-your-session/#ask-first-aspirin-prescribed',
    );
    expect(find('rule-alcohol-before')?.twinHref).toBeNull();
  });

  test('leaves out what holds for fat-dissolving injections alone, until they are chosen', () => {
    const plain = buildPlan(records, []);
    expect(find('expect-fat-dissolving-swelling', plain)).toBeUndefined();
    expect(find('rule-fat-dissolving-reaction', plain)).toBeUndefined();
    expect(find('expect-fat-dissolving-swelling')?.kind).toBe('normal');
    expect(find('rule-fat-dissolving-reaction')?.kind).toBe('tell-clinic');
  });

  test('says when a bruise should have gone and when an avoid rule ends', () => {
    expect(find('gone-bruise')).toMatchObject({ fromHours: 336, kind: 'gone' });
    expect(find('end-exercise')).toMatchObject({ fromHours: 48, kind: 'end' });
    expect(find('end-aspirin-for-pain')).toBeUndefined();
  });

  test('looks at the skin after 4 weeks, 3 months and at the end of the watch', () => {
    const checks = plan.entries.filter(({ kind }) => kind === 'check');
    expect(checks.map(({ id, fromHours }) => [id, fromHours])).toEqual([
      ['check-later-lumps-672', 672],
      ['check-later-lumps-2160', 2160],
      ['check-later-lumps-4320', 4320],
    ]);
  });

  test('never calls a lump normal after the first week', () => {
    const late = plan.entries.filter(
      ({ kind, toHours, title }) =>
        kind === 'normal' && (toHours ?? Infinity) > 168 && /lump|knot|hard/i.test(title),
    );
    expect(late).toEqual([]);
  });
});

describe('selectSigns', () => {
  test('names every sign as long as nothing is known of the session', () => {
    const all = care.signs.filter(({ data }) => data.urgency === 'emergency');
    expect(selectSigns(buildPlan(records, []), 'emergency')).toHaveLength(all.length);
  });

  test('names those of every session and those that fit', () => {
    const ids = selectSigns(buildPlan(records, ['minoxidil']), 'emergency').map(({ id }) => id);
    expect(ids).toContain('severe-allergy');
    expect(ids).toContain('heart-signs-minoxidil');
    expect(ids).not.toContain('belly-after-fat-dissolving');
  });
});
