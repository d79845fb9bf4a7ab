const BLOOD_THINNERS = [
  'aspirin-prescribed',
  'antiplatelets',
  'direct-anticoagulants',
  'heparins',
  'warfarin',
] as const;
const HEART_TABLETS = [
  ...BLOOD_THINNERS,
  'heart-fits-thyroid',
  'heart-stroke-or-fits',
  'numbing-cream-with-risks',
] as const;
const ANTI_INFLAMMATORIES = [
  'prescribed-anti-inflammatory',
  'anti-inflammatory-with-risks',
  'ibuprofen',
  'other-anti-inflammatories',
] as const;
const PAINKILLERS = [
  'aspirin-for-pain',
  ...ANTI_INFLAMMATORIES,
  'paracetamol',
  'paracetamol-with-risks',
] as const;
/** People with these mostly take a medicine that is never stopped alone. */
const HEART_HISTORY = ['aspirin-prescribed', 'antiplatelets', 'heart-stroke-or-fits'] as const;
const CONTRACEPTION = ['clots-pill-kidney-fits', 'st-johns-wort-with-medicines'] as const;
const SUPPLEMENTS = ['herb-with-blood-thinner', 'prescribed-vitamin'] as const;
const ALCOHOL = ['alcohol-before', 'alcohol-after'] as const;

const MEANINGS: readonly (readonly [words: readonly string[], rules: readonly string[]])[] = [
  [
    [
      'anticoagulant',
      'blood thinner',
      'blood thinning tablets',
      'medicine against clots',
      'anticlotting medicine',
      'fluidifiant du sang',
    ],
    BLOOD_THINNERS,
  ],
  [['heart tablets', 'heart pills', 'heart medicine', 'heart medication'], HEART_TABLETS],
  [
    [
      'tablets for my heart',
      'pills for my heart',
      'medicine for my heart',
      'medication for my heart',
    ],
    HEART_TABLETS,
  ],
  [
    ['stent', 'heart stent', 'heart attack', 'heart bypass', 'stroke', 'mini stroke'],
    HEART_HISTORY,
  ],
  [
    ['atrial fibrillation', 'AFib', 'heart valve', 'blood clot', 'thrombosis', 'DVT'],
    [...BLOOD_THINNERS, 'heart-stroke-or-fits'],
  ],
  [
    [
      'blood pressure',
      'high blood pressure',
      'blood pressure medicine',
      'blood pressure medication',
    ],
    ['heart-fits-thyroid', 'heart-stroke-or-fits'],
  ],
  [
    ['diabetes medicine', 'steroid', 'prednisone', 'prednisolone', 'chemo', 'immunosuppressant'],
    ['weak-defence'],
  ],
  [['asthma'], ['anti-inflammatory-with-risks', 'wheeze-after-aspirin', 'allergies']],
  [
    ['aspirin allergy', 'allergic to aspirin', 'allergy to aspirin'],
    ['anti-inflammatory-with-risks', 'wheeze-after-aspirin', 'known-allergy', 'allergies'],
  ],
  [['NSAID', 'anti-inflammatory', 'antiinflammatory', 'anti-inflammatoire'], ANTI_INFLAMMATORIES],
  // A prescribed one goes on, and no rule tells how long before a session these are left out.
  [
    ['ketoprofen', 'ketoprophen', 'piroxicam'],
    ['prescribed-anti-inflammatory', 'anti-inflammatory-with-risks', 'wheeze-after-aspirin'],
  ],
  [['painkiller', 'pain killer', 'pain relief', 'pain medicine', 'antidouleur'], PAINKILLERS],
  [
    ['the pill', 'contraceptive pill', 'contraception', 'contraceptive', 'birth control'],
    CONTRACEPTION,
  ],
  [['vitamin', 'supplement', 'food supplement', 'dietary supplement'], SUPPLEMENTS],
  [['herb', 'herbal', 'herbal supplement', 'herbal medicine'], ['herb-with-blood-thinner']],
  [['garlic'], ['garlic-supplement', 'food-amounts']],
  [['ginger'], ['ginger-supplement', 'food-amounts']],
  [
    ['alcohol', 'white wine', 'champagne', 'vodka', 'whisky', 'whiskey', 'gin', 'rum', 'cider'],
    ALCOHOL,
  ],
  [['cocktail', 'alcool', 'booze', 'liquor'], ALCOHOL],
  [
    ['hot tub', 'hottub', 'spa'],
    ['swimming', 'heat'],
  ],
  [
    ['makeup', 'make-up', 'cosmetics'],
    ['make-up-before', 'make-up-after'],
  ],
  [
    ['bath', 'bathtub', 'hot shower'],
    ['heat', 'washing'],
  ],
  [
    ['hot yoga', 'bikram yoga'],
    ['exercise', 'heat'],
  ],
  [['jogging', 'jog', 'fitness', 'weight lifting'], ['exercise']],
  [['sunshine', 'sunlight'], ['sun']],
  [
    ['dutasteride', 'dutasterid'],
    ['dutasteride-or-finasteride', 'blood-after-dutasteride', 'psa-after-dutasteride'],
  ],
  [['finasteride'], ['dutasteride-or-finasteride']],
];

/**
 * Words for a whole group of things, with the rules that can be meant: "the pill" is a name in no
 * rule, and "blood thinner" means low-dose aspirin too. Each is answered by all of its rules, besides
 * those that bear the name. A rule that does not exist is left out.
 */
export const GROUP_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  MEANINGS.flatMap(([words, rules]) =>
    words.map((word): [string, readonly string[]] => [word, rules]),
  ),
);
