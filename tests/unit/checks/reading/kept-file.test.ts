import { describe, expect, test } from 'vitest';
import { isKept } from '../../../../src/checks/reading/kept-file.ts';
import { read, tell } from '../../../fixtures/checks/build-content.ts';

describe('isKept', () => {
  test.each([
    ['content/leaflets/lock.json', true],
    ['content/leaflets/published/en/MESO-01@2026.1.json', true],
    ['content/leaflets/published/MESO-01@2026.1.json', false],
    ['content/leaflets/published/en/old/MESO-01@2026.1.json', false],
    ['content/leaflets/en/meso-01.yml', false],
    ['content/leaflets/published/en/notes.md', false],
  ])('tells of %s: %s', (file, expected) => {
    expect(isKept(file)).toBe(expected);
  });
});

describe('kept files', () => {
  test('are read beside what is authored, with line ends of one kind', () => {
    const { content, problems } = read({ 'content/leaflets/lock.json': '{\r\n}\r\n' });
    expect(problems).toEqual([]);
    expect(content.files).toEqual([]);
    expect(content.kept).toEqual([{ file: 'content/leaflets/lock.json', text: '{\n}\n' }]);
  });

  test('are no cover for other files in their folder', () => {
    const { problems } = read({ 'content/leaflets/published/en/notes.md': 'x' });
    expect(tell(problems)).toContain('(unknown-place)');
  });
});
