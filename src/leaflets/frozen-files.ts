import { z } from 'astro/zod';
import { type LeafletText, leafletTextSchema } from './leaflet-text.ts';

/** What is in the lock file: name of a revision and language → SHA-256 of its plain text. */
export const lockSchema = z.record(
  z.string(),
  z.string().regex(/^[0-9a-f]{64}$/, 'Expected 64 hexadecimal digits.'),
);

/** Name of a revision and language → SHA-256 of its plain text. */
export type Lock = Readonly<z.output<typeof lockSchema>>;

/** @returns A frozen revision as a file: fields in the order of the schema, so that it never moves. */
export const serializeLeaflet = (text: LeafletText): string =>
  `${JSON.stringify(leafletTextSchema.parse(text), null, 2)}\n`;

/** @returns The lock as a file, sorted by name. */
export const serializeLock = (lock: Lock): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
