import { toRegional } from '../i18n/format.ts';
import type { Checked } from './checked.ts';

/** Why something is not shown as an appointment. */
export type AppointmentProblem = 'moment';

const WRITTEN = /^(20\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

/** The moment on a clock without a zone, as UTC; `undefined` for what no calendar has. */
function findMoment(text: string): Date | undefined {
  if (!WRITTEN.test(text)) return undefined;
  const moment = new Date(`${text}:00Z`);
  // 30 February would silently become a day in March.
  return Number.isNaN(moment.getTime()) || !moment.toISOString().startsWith(text)
    ? undefined
    : moment;
}

/** @param text `YYYY-MM-DDTHH:MM`, the time on the clock of the clinic. */
export function checkAppointment(text: string): Checked<AppointmentProblem> {
  if (text === '' || findMoment(text) !== undefined) return { value: text };
  return { value: '', problem: 'moment' };
}

/**
 * @param text An appointment that {@link checkAppointment} accepted.
 * @returns "Friday 4 December 2026 at 14:30".
 */
export function formatAppointment(text: string, lang: string): string {
  const moment = findMoment(text);
  if (moment === undefined) return '';
  return new Intl.DateTimeFormat(toRegional(lang), {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(moment);
}

/** @param now The time on the clock of the reader, as `YYYY-MM-DDTHH:MM`. */
export const isPast = (appointment: string, now: string): boolean =>
  appointment !== '' && appointment < now;
