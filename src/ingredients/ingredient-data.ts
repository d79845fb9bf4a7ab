import type { SubjectKind } from '../evidence/claim-subject.ts';
import type { Verdict } from '../evidence/verdict.ts';
import type { Compound } from '../schemas/compounds.ts';
import type { Evidence } from '../schemas/evidence.ts';
import type { Urgency } from '../schemas/signs.ts';

/** A link with its words. */
export interface NamedLink {
  readonly title: string;
  readonly url: string;
}

/** What an authority decided, in words. */
export interface IngredientDecision extends Pick<
  Compound['regulation'][number],
  'status' | 'about'
> {
  /** Name of the country. */
  readonly country: string;
  /** Day, month or year in words; empty where the source shows none. */
  readonly date: string;
  /** Number of works behind it. */
  readonly sources: number;
}

/** A claim about one compound or about a mixture. */
export interface IngredientClaim extends Pick<
  Evidence,
  'compounds' | 'outcome' | 'certainty' | 'route' | 'statement'
> {
  readonly id: string;
  readonly kind: SubjectKind;
  /** What else was in the mixture, where the claim says so. */
  readonly treatment: string;
  /** What it was tried for, or the unwanted effect. */
  readonly subject: NamedLink;
  /** `true` when the claim is about an unwanted effect. */
  readonly isHarm: boolean;
  readonly verdict: Verdict;
  /** Sign of the verdict; a word always goes with it. */
  readonly sign: string;
  /** Dots of four, by certainty; a word always goes with them. */
  readonly dots: string;
  /** Number of works behind it. */
  readonly sources: number;
}

/** One point to tell the clinic before. */
export interface AskPoint {
  readonly text: string;
  readonly sources: number;
}

/** A compound, as the page about ingredients needs it. */
export interface Ingredient {
  readonly id: string;
  readonly title: string;
  /** Language of the title. */
  readonly lang: string;
  /** Address of its page. */
  readonly url: string;
  readonly kind: Compound['kind'];
  readonly isWhat: string;
  /** Names that mean exactly this. */
  readonly names: readonly string[];
  /** What readers type besides: lay phrases and misspellings. */
  readonly words: readonly string[];
  readonly askFirst: readonly AskPoint[];
  /** Newest first. */
  readonly decisions: readonly IngredientDecision[];
  readonly effects: readonly NamedLink[];
  /** Ids of `rules`. */
  readonly rules: readonly string[];
  /** Ids of `signs`, most urgent first. */
  readonly signs: readonly string[];
}

/** A care rule that names an ingredient. */
export interface IngredientRule {
  readonly item: string;
  readonly instruction: string;
  /** What it asks, such as "Avoid". */
  readonly label: string;
  readonly url: string;
  readonly sources: number;
}

/** Warning signs that an ingredient can bring. */
export interface IngredientSign {
  readonly title: string;
  readonly urgency: Urgency;
  /** What a reader sees or feels. */
  readonly signs: readonly string[];
}

/** All that can be told of ingredients and mixtures, in one language. */
export interface IngredientData {
  /** Sorted by title. */
  readonly ingredients: readonly Ingredient[];
  /** Surest first. */
  readonly claims: readonly IngredientClaim[];
  readonly rules: Readonly<Record<string, IngredientRule>>;
  readonly signs: Readonly<Record<string, IngredientSign>>;
  /** What authorities said of mixtures as such. */
  readonly onMixtures: readonly IngredientDecision[];
}
