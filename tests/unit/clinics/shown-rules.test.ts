import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { getShownRules } from '../../../src/clinics/shown-rules.ts';
import { ruleSchema } from '../../../src/schemas/rules.ts';

const [ibuprofen, prescribed] = ['ibuprofen', 'prescribed-anti-inflammatory'].map((id) => {
  const file = new URL(`../../../content/care/en/rules/${id}.yml`, import.meta.url);
  return { id, data: ruleSchema.parse(parse(readFileSync(file, 'utf8'))) };
});

test('getShownRules puts the ask-first twin above an avoid rule on a medicine', () => {
  if (ibuprofen === undefined || prescribed === undefined) throw new Error('No rules.');
  const rules = [ibuprofen, prescribed];
  expect(ibuprofen.data.askFirstTwin).toBe(prescribed.id);
  expect(getShownRules(ibuprofen, rules)).toEqual([prescribed, ibuprofen]);
  expect(getShownRules(prescribed, rules)).toEqual([prescribed]);
});
