import { readFragment, writeFragment } from '../fragments/fragment-state.ts';
import type { SessionFact } from '../schemas/session-facts.ts';

const FIELDS = { at: 24, zone: 64, with: 200, session: 2 } as const;

/** Most sessions of one course that can be told apart. */
export const MAX_SESSIONS = 20;

/** What a reader entered; the address of the page holds it after the `#`, and nothing else does. */
export interface PlanState {
  /** Local day and time, such as `2026-12-04T14:30`; whatever else a link holds stands here as it is. */
  readonly at: string;
  /** Name of a time zone; empty when the link names none. */
  readonly zone: string;
  readonly facts: readonly SessionFact[];
  /** Number of the session in its course, from 1. */
  readonly session: number;
}

/** @returns The number of a session, 1 for whatever is none. */
export function readSession(text: string): number {
  const session = Number(text);
  return Number.isInteger(session) && session >= 1 && session <= MAX_SESSIONS ? session : 1;
}

/**
 * Reads a plan from the fragment of an address, such as
 * `#at=2026-12-04T14:30&zone=Europe/Paris&with=fat-dissolving,scalp&session=2`.
 *
 * @param known Facts that can be chosen; others are left out.
 */
export function readState(hash: string, known: readonly SessionFact[]): PlanState {
  const { at, zone, with: chosen, session } = readFragment(hash, FIELDS);
  const names = chosen.split(',');
  return {
    at,
    zone,
    facts: known.filter((fact) => names.includes(fact)),
    session: readSession(session),
  };
}

/** @returns The fragment without its `#`; `readState` reads the same state from it. */
export const writeState = ({ at, zone, facts, session }: PlanState): string =>
  writeFragment({
    at,
    zone,
    with: facts.join(','),
    session: session === 1 ? '' : String(session),
  });
