import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../../src/plan/plan-state.ts';
import { readAppointment } from '../../../src/plan/read-appointment.ts';
import { SESSION_FACTS } from '../../../src/schemas/session-facts.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile-strings.ts';

describe('a hostile link', () => {
  test.each(HOSTILE_STRINGS.map((text) => [text]))('with %j is no appointment', (text) => {
    for (const hash of [
      `#${text}`,
      `#at=${text}&zone=${text}&with=${text}&session=${text}`,
      `#at=2026-12-04T14:30&zone=${encodeURIComponent(text.toWellFormed())}`,
    ]) {
      const state = readState(hash, SESSION_FACTS);
      expect(state.at.length).toBeLessThanOrEqual(24 * 2);
      expect(state.facts).toEqual([]);
      expect(state.session).toBeGreaterThanOrEqual(1);
      const appointment = readAppointment(Temporal, state.at, state.zone);
      expect(appointment.found).toBe(false);
      expect(readState(`#${writeState(state)}`, SESSION_FACTS)).toEqual(state);
    }
  });
});
