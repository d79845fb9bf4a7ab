import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { toCheckRule } from '../../src/check/check-rules.ts';
import { readContent } from '../../src/checks/read-content.ts';
import { readLeafletData, readLeaflets } from '../../src/checks/read-leaflets.ts';
import { ROOT } from '../../src/commands/run-step.ts';
import { getTranslator } from '../../src/i18n/strings.ts';
import { resolveLeaflet } from '../../src/leaflets/resolve-leaflet.ts';
import { toPlanRecords } from '../../src/plan/plan-records.ts';
import { SESSION_FACTS } from '../../src/schemas/session-facts.ts';

/** Words in English, and dates as the site writes them. */
export const words = { t: getTranslator('en'), lang: 'en-GB' };

export const { content } = readContent(ROOT, '2026-11-22');

/** The care data of the site, from which all else is drawn. */
export const care = readLeafletData(content);

/** What the planner gets of them. */
export const planRecords = toPlanRecords(care, (path) => path);

/** What “Can I…?” gets of them. */
export const checkRules = care.rules.map((rule) => toCheckRule(rule, words.t, 'en', '/'));

/** The leaflets, in words. */
export const leaflets = readLeaflets(content).map(({ leaflet }) =>
  resolveLeaflet(leaflet, care, words.t),
);

const windows = care.rules.map(({ data }) => data.window);

/** Hours at which a rule of the site begins or ends. */
export const EDGES: readonly number[] = [
  ...new Set([
    0,
    ...windows.flatMap((window) =>
      window.when === 'hours' ? [window.from, window.to ?? window.from] : [],
    ),
  ]),
];

/** Any rule of the site. */
export const anyRule = fc.constantFrom(...care.rules);

/** Hours from the session: any of two years, and above all those around the edges of windows. */
export const anyHours = fc.oneof(
  fc.integer({ min: -366 * 24, max: 366 * 24 }),
  fc
    .tuple(fc.constantFrom(...EDGES), fc.constantFrom(-1, 0, 1))
    .map(([edge, beside]) => edge + beside),
);

/** What is known of a session: nothing, or some of it. */
export const anyFacts = fc.subarray([...SESSION_FACTS]);

const ZONES = [...Intl.supportedValuesOf('timeZone'), 'UTC'];

const anyLocalTime = fc
  .date({ min: new Date('2001-01-01T00:00Z'), max: new Date('2060-12-31T00:00Z') })
  .filter((day) => !Number.isNaN(day.getTime()))
  .map((day) => Temporal.PlainDateTime.from(day.toISOString().slice(0, 16)));

/** Minutes of the session from a change of the clocks at the edge of a window. */
const anyMinutes = fc.integer({ min: -180, max: 180 });

/**
 * A session in any zone of the world, at any time, and above all so that the clocks change when it
 * begins or when the window of a rule does.
 */
export const anySession: fc.Arbitrary<Temporal.ZonedDateTime> = fc
  .tuple(fc.constantFrom(...ZONES), anyLocalTime, fc.constantFrom(undefined, ...EDGES), anyMinutes)
  .map(([zone, local, edge, minutes]) => {
    const session = local.toZonedDateTime(zone);
    const change = edge === undefined ? null : session.getTimeZoneTransition('next');
    if (change === null || edge === undefined || change.year > 2060) return session;
    const near = change.add({ minutes });
    // Days of the calendar, as the planner counts them.
    return edge % 24 === 0 ? near.subtract({ days: edge / 24 }) : near.subtract({ hours: edge });
  })
  // A time that a reader can enter has no seconds.
  .map((session) => session.round({ smallestUnit: 'minute', roundingMode: 'floor' }));
