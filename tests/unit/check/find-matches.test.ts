import { describe, expect, test } from 'vitest';
import { findMatches } from '../../../src/check/find-matches.ts';
import { createMatchIndex } from '../../../src/check/match-index.ts';
import { CHECKER, RULES } from './checker.ts';

const ASPIRIN = ['aspirin-after', 'aspirin-for-pain', 'aspirin-prescribed'];
const ALCOHOL = ['alcohol-after', 'alcohol-before'];
const THINNERS = [
  'antiplatelets',
  'aspirin-prescribed',
  'direct-anticoagulants',
  'heparins',
  'warfarin',
];
const HEART = [
  ...THINNERS,
  'heart-fits-thyroid',
  'heart-stroke-or-fits',
  'numbing-cream-with-risks',
];

const find = (query: string) => findMatches(query, CHECKER.index);
const idsOf = (query: string): readonly string[] => {
  const match = find(query);
  return match.kind === 'found' ? [...match.rules].sort() : [match.kind];
};

describe('findMatches', () => {
  test.each<[query: string, rules: readonly string[]]>([
    // Brands of many countries.
    ['Advil', ['ibuprofen']],
    ['NUROFEN', ['ibuprofen']],
    ['Motrin', ['ibuprofen']],
    ['Brufen 400 mg', ['ibuprofen']],
    ['aleve', ['other-anti-inflammatories']],
    ['Alka Seltzer', ['aspirin-for-pain']],
    ['goodys', ['aspirin-for-pain']],
    ['Beechams Powders', ['aspirin-for-pain']],
    ['codis', ['aspirin-for-pain']],
    ['aspegic', ['aspirin-for-pain']],
    ['Doril', ['aspirin-for-pain']],
    ['cafiaspirina', ['aspirin-for-pain']],
    ['Kardégic 75', ['aspirin-prescribed']],
    ['aspirine protect', ['aspirin-prescribed']],
    ['adiro', ['aspirin-prescribed']],
    ['Adiro 300', ['aspirin-prescribed']],
    ['AAS', ['aspirin-prescribed']],
    ['somalgin cardio', ['aspirin-prescribed']],
    ['St. Joseph', ['aspirin-prescribed']],
    ['nu seals', ['aspirin-prescribed']],
    ['Retin A', ['topical-retinoid']],
    ['emla', ['numbing-cream-at-home']],
    ['Kybella', ['fat-dissolving-reaction']],
    // Names in other languages.
    ['acide acetylsalicylique', ['aspirin-for-pain']],
    ['ácido acetilsalicílico', ['aspirin-for-pain']],
    ['aspirine', ['aspirin-for-pain']],
    ['je prends warfarine', ['warfarin']],
    ['alcool', ALCOHOL],
    // Misspellings that the rules list.
    ['asprin', ['aspirin-after', 'aspirin-for-pain']],
    ['tumeric', ['turmeric-supplement']],
    ['vitamine E', ['vitamin-e']],
    ['gingko', ['ginkgo']],
    ['jaccuzi', ['heat', 'swimming']],
    ['excercise', ['exercise']],
    ['st jons wort', ['st-johns-wort']],
    // The generic and the lay name.
    ['aspirin', ASPIRIN],
    ['75 mg aspirin', ASPIRIN],
    ['acetylsalicylic acid', ASPIRIN],
    ['low dose aspirin', ['aspirin-prescribed']],
    ['baby aspirin 81mg', ['aspirin-prescribed']],
    ['fish oil', ['fish-oil']],
    ['Omega-3 1000mg capsules', ['fish-oil']],
    ['vit e', ['vitamin-e']],
    ['St Johns Wort', ['st-johns-wort', 'st-johns-wort-with-medicines']],
    ['clopidogrel 75mg', ['antiplatelets']],
    ['apixaban 5 mg twice daily', ['direct-anticoagulants']],
    ['paracetamol', ['paracetamol']],
    ['acetaminophen tablets', ['paracetamol']],
    ['co-codamol', ['paracetamol-with-risks']],
    ['my doctor prescribed ibuprofen', ['prescribed-anti-inflammatory']],
    ['swimming', ['swimming']],
    ['hot tubs', ['heat', 'swimming']],
    ['sauna', ['heat']],
    ['beer', ALCOHOL],
    ['a glass of white wine', ALCOHOL],
    ['2 beers', ALCOHOL],
    ['laser treatment', ['skin-treatments']],
    ['pregnant', ['pregnancy']],
    ['16 years old', ['under-18']],
    ['garlic capsules', ['garlic-supplement']],
    ['ginger tea', ['food-amounts']],
    // Words for several things show them all.
    ['garlic', ['food-amounts', 'garlic-supplement']],
    ['blood thinner', THINNERS],
    ['Blood-thinners', THINNERS],
    ['anticoagulants', THINNERS],
    ['tablets for my heart', HEART],
    ['heart tablets', HEART],
    ['the pill', ['clots-pill-kidney-fits', 'st-johns-wort-with-medicines']],
    ['make-up', ['make-up-after', 'make-up-before']],
    // Questions, and several names in one.
    ['can I take advil?', ['ibuprofen']],
    ['Should I stop warfarin before my session', ['warfarin']],
    ['swimming 3 days after', ['swimming']],
    ['can I have a beer', ['alcohol-after', 'alcohol-before']],
    ['fish oil and vitamin e', ['fish-oil', 'vitamin-e']],
    ['warfarin pills', ['warfarin']],
    // What the list of rules puts into the address.
    ['ibuprofen-after', ['ibuprofen-after']],
    ['clots-pill-kidney-fits', ['clots-pill-kidney-fits']],
  ])('finds the rules of %j', (query, rules) => {
    expect(idsOf(query)).toEqual([...rules].sort());
  });

  test.each(['painkiller', 'NSAID', 'anti-inflammatories'])(
    'shows every rule that %j can mean, those that ask first among them',
    (query) => {
      expect(idsOf(query)).toEqual(
        expect.arrayContaining([
          'ibuprofen',
          'other-anti-inflammatories',
          'prescribed-anti-inflammatory',
          'anti-inflammatory-with-risks',
        ]),
      );
    },
  );

  test.each([
    'metformin',
    'chocolate',
    'botox',
    'tylenol',
    'sertraline',
    'losartan',
    'insulin',
    'tattoo',
    'magnesium',
    'xarelto',
    'omega 6',
    'pills',
    'sleeping pills',
    'can I take it before my session?',
    // A part of a name is none.
    'asp',
    'ibu',
    'war',
    'clop',
    'e',
    '75mg',
    '',
    '?!',
    '<img src=x onerror=alert(1)>',
    '💊',
    '\u0000',
  ])('knows no rule for %j', (query) => {
    expect(find(query)).toEqual({ kind: 'unknown', asked: query });
  });

  test.each<[query: string, offer: string]>([
    ['ibuprofn', 'ibuprofen'],
    ['ibuprfoen', 'ibuprofen'],
    ['can I take iboprufen', 'ibuprofen'],
    ['clopidagrel', 'clopidogrel'],
    ['warferin', 'warfarin'],
    ['asperine', 'aspirin'],
    ['cocodamol', 'co-codamol'],
    ['retina', 'Retin-A'],
    // What stands beside a name can make another thing of it.
    ['ibuprofen gel', 'ibuprofen'],
    ['Nurofen Plus', 'Nurofen'],
    ['vitamin e cream', 'vitamin E'],
    ['alcohol-free beer', 'beer'],
    ['alcohol free wine', 'wine'],
    ['0% beer', 'beer'],
    ['0.0% beer', 'beer'],
    ['0.00% beer', 'beer'],
    ['garlic bread', 'garlic'],
    ['ginko biloba', 'Ginkgo biloba'],
    // A word that several names share.
    ['anadin', 'Anadin Original'],
    ['vitamin k', 'vitamin K antagonist'],
    ['vaccine', 'COVID vaccine'],
  ])('asks back for %j whether %j is meant', (query, offer) => {
    const match = find(query);
    expect(match.kind).toBe('near');
    expect(match.kind === 'near' ? match.offers : []).toContain(offer);
  });

  test('never offers another vitamin for a letter', () => {
    const match = find('vitamin c');
    expect(match.kind === 'near' ? match.offers : []).not.toContain('vitamin E');
  });

  test('finds each name of each rule, and each offer is a name', () => {
    for (const { id, names } of RULES) {
      for (const { name } of [...names, { name: id }]) {
        const match = find(name);
        expect([name, match.kind === 'found' && match.rules.includes(id)]).toEqual([name, true]);
      }
    }
    for (const { name, isOffered } of CHECKER.index.names) {
      if (isOffered) expect([name, find(name).kind]).toEqual([name, 'found']);
      expect(name.includes(',')).toBe(false);
    }
  });

  test('knows nothing without rules', () => {
    const index = createMatchIndex([]);
    expect(findMatches('aspirin', index).kind).toBe('unknown');
    expect(findMatches('blood thinner', index).kind).toBe('unknown');
  });
});
