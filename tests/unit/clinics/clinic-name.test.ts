import { describe, expect, test } from 'vitest';
import { checkClinicName } from '../../../src/clinics/clinic-name.ts';
import { cleanText } from '../../../src/fragments/fragment-state.ts';
import { HOSTILE_STRINGS } from '../../fixtures/hostile-strings.ts';

const MEDICINES = ['warfarin', 'low-dose aspirin', 'blood thinner'];
const check = (text: string) => checkClinicName(text, MEDICINES);

describe('checkClinicName', () => {
  test.each([
    '',
    'Dr. Smith & Partners',
    'St. Mary’s Skin Clinic',
    'Praxis Prof. Dr. Müller',
    'Clínica Ñandú, Rio',
    'Cabinet du Dr. L. Lefèvre',
    'عيادة الجلد',
    '皮肤科诊所',
    'Norwich Skin Clinic',
    'Atlas Dermatology',
    'Stopford House',
    'Клиника Кожа',
    'Dクリニック',
    'Clinic No 7, 12th floor',
    'Skin (Paris 16)',
    'Take Care Clinic',
    'No. 5 Clinic',
    'One-Stop Skin Clinic',
    'Dr. May & Partners',
    'Left Bank Clinic',
    'Clinique Paris Est',
    'Cabinet de l’Est lyonnais',
    'Dermatologie du Pas-de-Calais',
    'Isis Mayfair Notting Hill',
  ])('keeps %j', (name) => {
    expect(check(name)).toEqual({ value: name });
  });

  test.each([
    ['tooLong', 'a'.repeat(81)],
    ['words', 'one two three four five six seven eight nine'],
    ['words', '12 34'],
    ['words', 'Skin Clinic 0900 555 0100'],
    ['words', 'The w\u0430rfarin house'],
    ['address', 'https://evil.example/'],
    ['address', 'www.evil.example'],
    ['address', 'Visit evil.example now'],
    ['address', 'mail@evil.example'],
    ['sentence', 'No number needed. Wait until tomorrow'],
    ['sentence', 'All is safe.'],
    ['sentence', 'Reviewed by doctors: safe'],
    ['sentence', 'Safe! Really'],
    ['sentence', 'Skin; safe'],
    ['order', 'Stop your tablets'],
    ['order', '“Do not call 112”'],
    ['order', 'Don’t call anybody'],
    ['order', 'Arrêtez tout'],
    ['order', 'You may leave your tablets'],
    ['order', 'Leave out your heart tablets'],
    ['order', 'Xarelto is not needed now'],
    ['order', 'Eliquis may be left out'],
    ['order', 'Halt Plavix before your visit'],
    ['order', 'Swelling of the tongue is normal'],
    ['order', 'Fever is normal, stay home'],
    ['order', 'Drink alcohol freely'],
    ['order', 'Le gonflement est normal'],
    ['order', 'Plavix peut attendre'],
    ['order', 'Arrêter Plavix'],
    ['order', 'Plavix isn’t wanted'],
    ['order', 'Patients may eat'],
    ['order', 'Les rougeurs sont bénignes'],
    ['order', 'No 112'],
    ['order', 'Take careful steps'],
    ['medicine', 'Less WARFARIN Clinic'],
    ['medicine', 'The low dose aspirin house'],
    ['medicine', '𝐰𝐚𝐫𝐟𝐚𝐫𝐢𝐧 house'],
    ['us', 'Mesotherapy Atlas'],
    ['us', 'Clinic (approved by the Mesotherapy Atlas)'],
    ['us', 'Nobody, editor of this atlas'],
  ])('refuses as %s: %j', (problem, name) => {
    expect(check(name)).toEqual({ value: '', problem });
  });

  test('takes each hostile string for a short name or for nothing', () => {
    for (const text of HOSTILE_STRINGS) {
      const { value, problem } = check(cleanText(text, 200));
      expect([text, value === '' || problem === undefined]).toEqual([text, true]);
      expect(value).not.toMatch(/:\/\/|www\.|warfarin|mesotherapy atlas|[\r\n]|[.!?;:]\s+\S/i);
      expect([...value].length).toBeLessThanOrEqual(80);
    }
  });
});
