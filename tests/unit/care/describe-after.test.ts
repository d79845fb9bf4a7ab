import { describe, expect, test } from 'vitest';
import { describeAfter } from '../../../src/care/describe-after.ts';
import { getTranslator } from '../../../src/i18n/strings.ts';

describe('describeAfter', () => {
  test.each([
    [0, 1, 'for up to 1 hour after'],
    [0, 72, 'for up to 3 days after'],
    [24, 48, 'from 1 day to 2 days after'],
    [336, null, 'from 14 days after'],
    [0, null, 'at any time after'],
  ])('says %j to %j as %j', (fromHours, toHours, expected) => {
    expect(describeAfter({ fromHours, toHours }, getTranslator('en'))).toBe(expected);
  });

  test('speaks French', () => {
    expect(describeAfter({ fromHours: 0, toHours: 336 }, getTranslator('fr'))).toBe(
      'jusqu’à 14 jours après',
    );
  });
});
