import { z } from 'astro/zod';
import { windowsOverlap } from '../care/windows-overlap.ts';
import { ruleSchema } from '../schemas/rules.ts';
import { fold } from '../search/fold.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Content, ContentFile } from './content.ts';

const { rule, window, names, askFirstTwin } = ruleSchema.shape;
const partsSchema = z.object({ rule, window, names, askFirstTwin });

interface Candidate extends z.output<typeof partsSchema> {
  readonly file: ContentFile;
}

type Name = Candidate['names'][number];

function toCandidate(file: ContentFile): readonly Candidate[] {
  const { data } = partsSchema.safeParse(file.data);
  return file.collection === 'rules' && data !== undefined ? [{ ...data, file }] : [];
}

/** Misspellings lead to the same rules as the name that they stand for. */
const getShared = (avoid: Candidate, other: Candidate): readonly Name[] => {
  const isName = ({ kind }: Name): boolean => kind !== 'misspelling';
  const known = new Set(other.names.filter(isName).map(({ name }) => fold(name)));
  return avoid.names.filter((each) => isName(each) && known.has(fold(each.name)));
};

/**
 * Whether a reader who looks the name up would be told two things that do not go together. Allowed
 * never goes with avoid. Ask first goes with avoid where the rules are twins, which are told
 * together; a lay name is often that of a whole class, such as "painkiller", and there it is enough
 * that the avoid rule has a twin of its own.
 */
function contradict(avoid: Candidate, other: Candidate, { kind }: Name): boolean {
  if (other.rule === 'allowed') return true;
  if (other.rule !== 'ask-first') return false;
  return kind === 'lay' ? avoid.askFirstTwin === undefined : avoid.askFirstTwin !== other.file.id;
}

/** Two rules that hold at one time and share a name never say opposite things of it. */
export function findContradictingRules({ files }: Content): readonly ContentProblem[] {
  const rules = files.flatMap(toCandidate);
  const check = (avoid: Candidate, other: Candidate): ContentProblem[] =>
    getShared(avoid, other)
      .filter((name) => contradict(avoid, other, name))
      .map(({ name }) => ({
        rule: 'contradicting-rules',
        file: avoid.file.file,
        line: avoid.file.lineOf(['names', avoid.names.findIndex((each) => each.name === name)]),
        message: `"${name}" is to be avoided, yet ${other.file.file} says "${other.rule}" for the same name at the same time.`,
        fix:
          other.rule === 'allowed'
            ? 'give each rule names of its own, such as "ginger tea" for the food, or mend a window.'
            : `add \`askFirstTwin: ${other.file.id}\`, give each rule names of its own, or mend a window.`,
      }));
  return rules
    .filter((avoid) => avoid.rule === 'avoid')
    .flatMap((avoid) =>
      rules
        .filter((other) => windowsOverlap(avoid.window, other.window))
        .flatMap((other) => check(avoid, other)),
    );
}
