import type { Translator } from '../i18n/translate.ts';
import type { Expectation } from '../schemas/course.ts';

const HOURS_IN_DAY = 24;

const describeAmount = (hours: number, t: Translator): string =>
  hours % HOURS_IN_DAY === 0
    ? t('window.days', { count: hours / HOURS_IN_DAY })
    : t('window.hours', { count: hours });

/** @returns When something is to be expected, in words: "for up to 14 days after". */
export function describeAfter({ fromHours, toHours }: Expectation['after'], t: Translator): string {
  const amount = describeAmount(fromHours, t);
  if (toHours === null) return fromHours === 0 ? t('after.always') : t('after.from', { amount });
  const end = describeAmount(toHours, t);
  return fromHours === 0 ? t('after.upTo', { end }) : t('after.between', { amount, end });
}
