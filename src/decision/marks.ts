import type { CardVerdict } from './path.ts';

/** Shapes that tell answers apart without colour. */
export const MARKS: Readonly<Record<CardVerdict, string>> = {
  emergency: '!!',
  'same-day': '!',
  soon: 'i',
  watch: '?',
  normal: '✓',
};
