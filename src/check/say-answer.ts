import type { Translator } from '../i18n/translate.ts';
import type { RuleAnswer } from './answer.ts';

/** An answer in words. */
export interface Said {
  /** The shortest form: "Avoid", "Fine for now". */
  readonly sign: string;
  /** What to do at the moment, and the whole window. */
  readonly text: string;
  /** For the colour of the sign; the sign itself says it in words. */
  readonly tone: 'ask-first' | 'avoid' | 'tell-clinic' | 'allowed' | 'quiet';
}

type Hours = Extract<RuleAnswer['rule']['window'], { when: 'hours' }>;

const HOURS_IN_DAY = 24;

const sayAmount = (hours: number, t: Translator): string => {
  const size = Math.abs(hours);
  return size % HOURS_IN_DAY === 0 && size > 0
    ? t('window.days', { count: size / HOURS_IN_DAY })
    : t('window.hours', { count: size });
};

const sayEnd = ({ until }: Hours, t: Translator): string =>
  until === undefined ? '' : t(`until.${until}`);

/** @returns How long something is left out, from a moment in its window on. */
function sayLeaveOut(window: Hours, t: Translator): string {
  const { from, to, until } = window;
  if (from === 0 && to === 0) return t('check.say.onDay');
  if (to === null) {
    return until === undefined
      ? t('check.say.leaveOut')
      : t('check.say.leaveOutUntil', { end: sayEnd(window, t) });
  }
  if (to === 0) return t('check.say.leaveOutToSession');
  const amount = sayAmount(to, t);
  return until === undefined
    ? t('check.say.leaveOutAfter', { amount })
    : t('check.say.leaveOutAtLeast', { amount, end: sayEnd(window, t) });
}

function sayAvoid({ rule, standing }: RuleAnswer, window: Hours, t: Translator): Said {
  const isThing = rule.kind !== 'condition';
  const sign = t('rule.avoid');
  if (standing === 'until') {
    const text = isThing ? t('check.say.leaveOutUntil', { end: sayEnd(window, t) }) : '';
    return { sign, text, tone: 'avoid' };
  }
  if (standing === 'now')
    return { sign, text: isThing ? sayLeaveOut(window, t) : '', tone: 'avoid' };
  if (standing === 'later') {
    if (!isThing || window.from >= 0)
      return { sign: t('check.sign.later'), text: '', tone: 'avoid' };
    // "Fine" is not for us to say of a medicine or a herb: there is only no rule against it yet.
    const isTaken = rule.kind === 'medicine' || rule.kind === 'supplement';
    const free = t(isTaken ? 'check.say.noRuleUntil' : 'check.say.fineUntil', {
      amount: sayAmount(window.from, t),
    });
    const text = `${free} ${sayLeaveOut(window, t)}`;
    return isTaken
      ? { sign: t('check.sign.later'), text, tone: 'quiet' }
      : { sign: t('check.sign.fineUntil'), text, tone: 'allowed' };
  }
  // Only what was done to the skin, or drunk, is free again when its time is over.
  const isFree = rule.kind === 'activity' || rule.kind === 'drink' || rule.kind === 'food';
  return isFree
    ? { sign: t('check.sign.fineAgain'), text: t('check.say.over'), tone: 'allowed' }
    : { sign: t('check.sign.over'), text: t('check.say.over'), tone: 'quiet' };
}

function sayOther({ rule, standing }: RuleAnswer, window: Hours, t: Translator): Said {
  const said: Said = {
    sign: t(`rule.${rule.rule}`),
    text: rule.neverStopAlone ? t('check.say.doNotStop') : '',
    tone: rule.rule,
  };
  if (standing === 'over')
    return { sign: t('check.sign.over'), text: t('check.say.over'), tone: 'quiet' };
  if (standing !== 'later') return said;
  const values = { amount: sayAmount(window.from, t) };
  const text = t(window.from < 0 ? 'check.say.fromBefore' : 'check.say.fromAfter', values);
  return rule.rule === 'allowed'
    ? { sign: t('check.sign.notYet'), text, tone: 'avoid' }
    : { ...said, text };
}

/**
 * Says what a rule means at a moment. A rule about the other side of the session is told with its
 * time, never as if it held.
 */
export function sayAnswer(answer: RuleAnswer, t: Translator): Said {
  const { rule, standing } = answer;
  const { window } = rule;
  if (standing === 'other-side') {
    const isAfter = window.when === 'hours' && window.from >= 0 && window.to !== 0;
    const sign = t(isAfter ? 'check.sign.onlyAfter' : 'check.sign.onlyBefore');
    return { sign, text: t(`check.say.then.${rule.rule}`), tone: 'quiet' };
  }
  if (window.when === 'before-booking' && standing === 'over') {
    return { sign: t(`rule.${rule.rule}`), text: t('check.say.booked'), tone: rule.rule };
  }
  if (window.when !== 'hours' || standing === 'whole') {
    const text = rule.neverStopAlone ? t('check.say.doNotStop') : '';
    return { sign: t(`rule.${rule.rule}`), text, tone: rule.rule };
  }
  return rule.rule === 'avoid' ? sayAvoid(answer, window, t) : sayOther(answer, window, t);
}
