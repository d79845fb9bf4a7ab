import type { PageCollection } from '../graph/keys.ts';
import type { AUDIENCES } from '../schemas/shared.ts';

/** A page of an entry, or a tool. */
export type Entry = readonly [PageCollection | 'tool', string];

/** A way in for one kind of reader. */
export interface Door {
  readonly audience: (typeof AUDIENCES)[number];
  /** Pages to begin with, in order. */
  readonly entries: readonly Entry[];
}

/** The three ways in on the home page. */
export const DOORS: readonly Door[] = [
  {
    audience: 'patient',
    entries: [
      ['guides', 'what-is-mesotherapy'],
      ['care', 'before-your-session'],
      ['tool', 'normal'],
      ['tool', 'check'],
      ['guides', 'choosing-a-practitioner'],
    ],
  },
  {
    audience: 'student',
    entries: [
      ['guides', 'skin-layers'],
      ['techniques', 'papular'],
      ['techniques', 'nappage'],
      ['guides', 'evidence-explained'],
    ],
  },
  {
    audience: 'clinic',
    entries: [
      ['tool', 'leaflets'],
      ['tool', 'sheet'],
      ['guides', 'equipment-and-asepsis'],
      ['care', 'warning-signs'],
      ['guides', 'law-and-regulation'],
    ],
  },
];

/** What readers come for most, by the harm that not finding it would do. */
export const MOST_NEEDED: readonly Entry[] = [
  ['care', 'warning-signs'],
  ['care', 'before-your-session'],
  ['effects', 'bruising'],
  ['effects', 'infection-mycobacterial'],
  ['indications', 'localized-fat'],
  ['compounds', 'deoxycholic-acid'],
];
