import { findMissingTwins } from './ask-first-twin.ts';
import { findBrokenLinks } from './broken-link.ts';
import { findChangesWithoutWords } from './change-before-after.ts';
import { findMisplacedChanges } from './change-order.ts';
import { findComponentPropProblems } from './component-props.ts';
import type { ContentRule } from './content.ts';
import { findContradictingRules } from './contradicting-rules.ts';
import { findDuplicateBrands } from './duplicate-brand.ts';
import { findDuplicateClaims } from './duplicate-claim.ts';
import { findDuplicateNames } from './duplicate-name.ts';
import { findDuplicateReferences } from './duplicate-reference.ts';
import { findDuplicateTerms } from './duplicate-term.ts';
import { findFewSources } from './few-sources.ts';
import { findFutureDates } from './future-date.ts';
import { findHeadingProblems } from './heading-levels.ts';
import { findImagesWithoutText } from './image-alt.ts';
import { findNormalLumps } from './normal-lump.ts';
import { findOutdatedLeaflets } from './leaflet-current.ts';
import { findThawedLeaflets } from './leaflet-frozen.ts';
import { findLeafletPartProblems } from './leaflet-parts.ts';
import { findRevisionProblems } from './leaflet-revision.ts';
import { findOrphans } from './orphan.ts';
import { findReadabilityProblems } from './readability.ts';
import { findRelationsAuthoredTwice } from './relation-authored-twice.ts';
import { findMissingComponents } from './required-component.ts';
import { findSchemaProblems } from './schema.ts';
import { findSelfReferences } from './self-reference.ts';
import { findUncitedSources } from './uncited-source.ts';
import { findUndrawnCare } from './undrawn-care.ts';
import { findUnknownComponents } from './unknown-component.ts';
import { findUnknownFields } from './unknown-field.ts';
import { findUnknownReferences } from './unknown-reference.ts';
import { findUnknownTerms } from './unknown-term.ts';
import { findUntranslatedOrphans } from './untranslated-orphan.ts';
import { findWrongLanguages } from './wrong-language.ts';

/** Every rule by its name: first single fields, then what files say of each other, then texts. */
export const RULES: Readonly<Record<string, ContentRule>> = {
  schema: findSchemaProblems,
  'unknown-field': findUnknownFields,
  'future-date': findFutureDates,
  'change-order': findMisplacedChanges,
  'change-before-after': findChangesWithoutWords,
  'unknown-reference': findUnknownReferences,
  'duplicate-reference': findDuplicateReferences,
  'self-reference': findSelfReferences,
  'relation-authored-twice': findRelationsAuthoredTwice,
  orphan: findOrphans,
  'few-sources': findFewSources,
  'uncited-source': findUncitedSources,
  'duplicate-name': findDuplicateNames,
  'duplicate-term': findDuplicateTerms,
  'duplicate-claim': findDuplicateClaims,
  'duplicate-brand': findDuplicateBrands,
  'ask-first-twin': findMissingTwins,
  'contradicting-rules': findContradictingRules,
  'normal-lump': findNormalLumps,
  'leaflet-parts': findLeafletPartProblems,
  'leaflet-revision': findRevisionProblems,
  'leaflet-frozen': findThawedLeaflets,
  'leaflet-current': findOutdatedLeaflets,
  'untranslated-orphan': findUntranslatedOrphans,
  'wrong-language': findWrongLanguages,
  'heading-levels': findHeadingProblems,
  'image-alt': findImagesWithoutText,
  'unknown-term': findUnknownTerms,
  'broken-link': findBrokenLinks,
  'unknown-component': findUnknownComponents,
  'component-props': findComponentPropProblems,
  'required-component': findMissingComponents,
  'undrawn-care': findUndrawnCare,
  readability: findReadabilityProblems,
};
