import type { Sense } from '../schemas/session-facts.ts';
import type { Urgency } from '../schemas/signs.ts';
import { isMoreUrgent, type SignEntry } from './path.ts';

/** One thing that a reader sees or feels, with all that it can be a sign of. */
export interface SignGroup {
  readonly text: string;
  readonly urgency: Urgency;
  /** Where a reader looks for it first. */
  readonly home: Sense;
  /** Everywhere a reader may look for it. */
  readonly senses: readonly Sense[];
  readonly signs: readonly [SignEntry, ...SignEntry[]];
}

const foldText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** @returns The group in which a wording stands. */
export const findGroup = (groups: readonly SignGroup[], text: string): SignGroup | undefined =>
  groups.find((group) => foldText(group.text) === foldText(text));

/**
 * "Chest pain" is a sign of more than one thing, yet a reader can choose it only once. Of signs with
 * the same words the most urgent count, so that nothing mild can hide an emergency.
 *
 * @param signs Most urgent first.
 * @returns One group for each wording, in the order of its first sign.
 */
export function groupSigns(signs: readonly SignEntry[]): readonly SignGroup[] {
  const groups = new Map<string, SignGroup>();
  for (const sign of signs) {
    const { urgency } = sign.data;
    for (const { text, senses } of sign.data.signs) {
      const [home] = senses;
      if (home === undefined) continue;
      const key = foldText(text);
      const group = groups.get(key);
      if (group === undefined || isMoreUrgent(urgency, group.urgency)) {
        const all = [...new Set([...senses, ...(group?.senses ?? [])])];
        groups.set(key, { text, urgency, home, senses: all, signs: [sign] });
      } else {
        const isJoined = group.urgency === urgency && !group.signs.includes(sign);
        groups.set(key, {
          ...group,
          senses: [...new Set([...group.senses, ...senses])],
          signs: isJoined ? [...group.signs, sign] : group.signs,
        });
      }
    }
  }
  return [...groups.values()];
}
