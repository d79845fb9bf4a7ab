import { describe, expect, test } from 'vitest';
import { answer, getNotSure, group, isNamed } from '../../../src/decision/choices.ts';

describe('group', () => {
  test('is nothing without choices', () => {
    expect(group([], 'pain')).toEqual([]);
    expect(group([answer('yes', 'there')])).toEqual([{ choices: [answer('yes', 'there')] }]);
  });
});

describe('getNotSure', () => {
  const choice = (verdict: 'emergency' | 'soon') => ({ ...answer('yes', 'there'), verdict });

  test('takes doubt between emergencies as one, and other doubt as a call today', () => {
    expect(getNotSure(group([choice('emergency')])).to).toBe('answer-not-sure-emergency');
    expect(getNotSure(group([choice('emergency'), choice('soon')])).to).toBe('answer-not-sure');
  });
});

describe('isNamed', () => {
  test('knows what the words of a choice say already', () => {
    expect(isNamed('Strong swelling after fat-dissolving injections', ['fat-dissolving'])).toBe(
      true,
    );
    expect(isNamed('Change of sight with tranexamic acid', ['tranexamic-acid'])).toBe(true);
    expect(isNamed('Dark urine', ['fat-dissolving'])).toBe(false);
    expect(isNamed('Sores after fat-dissolving injections', ['fat-dissolving', 'scalp'])).toBe(
      false,
    );
    expect(isNamed('Redness', [])).toBe(true);
  });
});
