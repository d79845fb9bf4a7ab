import { createHash } from 'node:crypto';
import type { LeafletText } from './leaflet-text.ts';
import { leafletPlainText } from './plain-text.ts';

/** @returns SHA-256 of the plain text in UTF-8, as 64 hexadecimal digits. */
export const hashLeaflet = (text: LeafletText): string =>
  createHash('sha256').update(leafletPlainText(text), 'utf8').digest('hex');
