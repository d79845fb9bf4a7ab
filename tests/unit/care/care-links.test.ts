import { describe, expect, test } from 'vitest';
import {
  getCareAnchor,
  getExpectationPath,
  getQuestionPath,
  getSignPath,
  getTaskPath,
} from '../../../src/care/care-links.ts';

describe('care links', () => {
  test('lead to the page that draws the record', () => {
    expect(getCareAnchor('signs', 'clot')).toBe('sign-clot');
    expect(getSignPath('clot')).toBe('/care/warning-signs/#sign-clot');
    expect(getExpectationPath('bruise')).toBe('/care/after-your-session/#expect-bruise');
    expect(getQuestionPath('proof')).toBe('/learn/choosing-a-practitioner/#ask-clinic-proof');
  });

  test('lead to the page of the time at which a task is done', () => {
    expect(getTaskPath('bring', { atHours: 0 })).toBe('/care/before-your-session/#task-bring');
    expect(getTaskPath('report', { atHours: 24 })).toBe('/care/after-your-session/#task-report');
  });
});
