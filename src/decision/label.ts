import type { Translator } from '../i18n/translate.ts';
import { toAmount } from './hours.ts';
import type { Label, Span } from './path.ts';

/** @returns A time after the session in words, such as "In the first 3 days". */
export function describeSpan({ fromHours, toHours }: Span, t: Translator): string {
  const say = (way: 'first' | 'later', hours: number): string => {
    const { unit, number } = toAmount(hours);
    return number === 1 ? t(`decision.${way}.${unit}`) : t(`decision.${way}.${unit}s`, { number });
  };
  const later = fromHours === 0 ? undefined : say('later', fromHours);
  const first = toHours === null ? undefined : say('first', toHours);
  if (later !== undefined && first !== undefined) return t('decision.between', { later, first });
  return later ?? first ?? t('decision.always');
}

/** @returns What a choice says. Words of an author are English on every page. */
export function describeLabel(label: Label, t: Translator): string {
  switch (label.kind) {
    case 'sign':
    case 'expectation':
      return label.text;
    case 'sense':
      return t(`decision.sense.${label.sense}`);
    case 'span':
      return describeSpan(label.span, t);
    case 'answer':
      return t(`decision.answer.${label.answer}`);
  }
}

/** @returns Whether a choice is in the words of an author. */
export const isAuthored = ({ kind }: Label): boolean => kind === 'sign' || kind === 'expectation';
