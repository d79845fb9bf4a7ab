import { describe, expect, test } from 'vitest';
import type { LeafletText } from '../../../src/leaflets/leaflet-text.ts';
import { leafletPlainText } from '../../../src/leaflets/plain-text.ts';
import { FIRST } from '../../fixtures/leaflets/revisions.ts';

describe('leafletPlainText', () => {
  test('holds every word in reading order, one line each', () => {
    expect(leafletPlainText(FIRST)).toBe(`MESO-99@2026.1 en 2026-11-22 2027-11-22
A test leaflet
A leaflet that stands in tests alone.
Read this first
Bring it with you.
One thing
Another thing
Ask first
Never stop alone.
Warfarin
Avoid: Ibuprofen; Naproxen (for 2 days before)
Take none.
A shower
You may shower.
Emergency: Severe allergy
A wheeze
With or without a rash.
Use the injector.
Call.
Infection. Pus. Heat.
What to do: Call the clinic.
Bald patches.
Normal: A bruise (for up to 14 days after)
It fades.
A list
Bring it.
Who injects?
It matters.
France: 15 or 112
Ask.
Your name
`);
  });

  test('makes one line of text that was broken', () => {
    const broken: LeafletText = { ...FIRST, summary: 'One\n  two\u00a0three' };
    expect(leafletPlainText(broken)).toContain('\nOne two three\n');
  });
});
