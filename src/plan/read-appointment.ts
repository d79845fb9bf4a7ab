import type { Temporal } from 'temporal-polyfill';

/** The part of Temporal that reads an appointment and the clock; the browser's own or the one that stands in. */
export type TemporalTools = Pick<typeof Temporal, 'PlainDateTime' | 'Instant'>;

/** An appointment, or why it is none. */
export type Appointment =
  | {
      readonly found: true;
      /** The moment, in its time zone. */
      readonly at: Temporal.ZonedDateTime;
      /**
       * `skipped`: the clocks go forward over the time that was given, and the time after the gap was
       * taken. `twice`: the clocks go back over it, and the first of the two was taken.
       */
      readonly clocks: 'plain' | 'skipped' | 'twice';
    }
  | { readonly found: false; readonly problem: 'no-time' | 'no-such-time' | 'no-such-zone' };

/** Temporal also takes offsets and whole dates for a zone; not every browser can show those. */
const ZONE = /^[a-z][\w+/-]*$/i;

/** Further away lies a slip of the keys, and years of five digits, which no calendar file can hold. */
const DAY_AND_TIME = /^((?:19|2\d)\d{2})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

/** @returns Whether a time zone has that name. */
export function isZone(zone: string): boolean {
  if (!ZONE.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * Reads the day and time that a reader gave or a link holds.
 *
 * @param text Local time such as `2026-12-04T14:30`.
 * @param zone Name of a time zone such as `Europe/Paris`.
 */
export function readAppointment(temporal: TemporalTools, text: string, zone: string): Appointment {
  if (text === '') return { found: false, problem: 'no-time' };
  const parts = DAY_AND_TIME.exec(text);
  if (parts === null) return { found: false, problem: 'no-such-time' };
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts.slice(1).map(Number);
  let local: Temporal.PlainDateTime;
  try {
    local = temporal.PlainDateTime.from({ year, month, day, hour, minute }, { overflow: 'reject' });
  } catch {
    return { found: false, problem: 'no-such-time' };
  }
  if (!isZone(zone)) return { found: false, problem: 'no-such-zone' };
  const at = local.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const later = local.toZonedDateTime(zone, { disambiguation: 'later' });
  const skipped = !at.toPlainDateTime().equals(local);
  return { found: true, at, clocks: skipped ? 'skipped' : at.equals(later) ? 'plain' : 'twice' };
}

/** @returns Temporal of the browser, or the one that stands in, loaded when it is needed. */
export async function loadTemporal(): Promise<TemporalTools> {
  const { Temporal: own }: { Temporal?: TemporalTools } = globalThis;
  return own ?? (await import('temporal-polyfill')).Temporal;
}
