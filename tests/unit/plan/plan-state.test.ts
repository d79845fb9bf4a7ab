import { describe, expect, test } from 'vitest';
import { readState, writeState } from '../../../src/plan/plan-state.ts';
import { SESSION_FACTS } from '../../../src/schemas/session-facts.ts';

const read = (hash: string) => readState(hash, SESSION_FACTS);

describe('readState', () => {
  test('reads a link that was written by hand', () => {
    expect(
      read('#at=2026-12-04T14:30&zone=Europe/Paris&with=scalp,fat-dissolving&session=2'),
    ).toEqual({
      at: '2026-12-04T14:30',
      zone: 'Europe/Paris',
      facts: ['fat-dissolving', 'scalp'],
      session: 2,
    });
  });

  test.each(['', '#', '#_top', '#with=botox&session=99', '#session=-1', '#with=%E0%A4%A'])(
    'finds nothing in %j',
    (hash) => {
      expect(read(hash)).toEqual({ at: '', zone: '', facts: [], session: 1 });
    },
  );

  test('reads what writeState wrote', () => {
    const state = {
      at: '2026-12-04T14:30',
      zone: 'Etc/GMT+1',
      facts: ['face', 'numbing-medicine'] as const,
      session: 20,
    };
    expect(read(`#${writeState(state)}`)).toEqual(state);
  });
});
