import { DEFAULT_LOCALE } from '../i18n/locales.ts';
import { getTranslator } from '../i18n/strings.ts';
import { resolveParts } from '../leaflets/resolve-leaflet.ts';
import type { LeafletPart } from '../schemas/leaflets.ts';
import type { ContentProblem } from './content-problem.ts';
import type { Content } from './content.ts';
import {
  canReadLeafletData,
  type AuthoredLeaflet,
  readLeafletData,
  readLeaflets,
} from './read-leaflets.ts';
import type { LeafletData } from '../leaflets/resolve-part.ts';

const isEmergency = (part: LeafletPart): boolean =>
  part.draw === 'signs' && part.urgency === 'emergency';

function checkLeaflet(
  { file: { file, lineOf }, leaflet }: AuthoredLeaflet,
  data: LeafletData,
): ContentProblem[] {
  const tell = (index: number | undefined, message: string, fix: string): ContentProblem => ({
    rule: 'leaflet-parts',
    file,
    line: lineOf(index === undefined ? ['parts'] : ['parts', index]),
    message,
    fix,
  });
  const drawn = resolveParts(leaflet, data, getTranslator(DEFAULT_LOCALE));
  const empty = drawn.flatMap((blocks, index) =>
    blocks.length > 0
      ? []
      : [
          tell(
            index,
            `\`parts[${index}]\` (${leaflet.parts[index]?.draw ?? ''}) draws nothing that no part above it draws.`,
            'ask for records that exist, or remove the part.',
          ),
        ],
  );
  const untold = leaflet.parts.flatMap((part, index) => {
    if (part.draw !== 'signs' || part.usually === undefined) return [];
    const { usually } = part;
    const isTold = leaflet.parts
      .slice(0, index)
      .some((above) => above.draw === 'text' && above.text.includes(usually));
    return isTold
      ? []
      : [
          tell(
            index,
            `\`parts[${index}]\` leaves "${usually}" out of its signs, and no text above it says that.`,
            'add a `draw: text` above it with these very words, so that no step is lost.',
          ),
        ];
  });
  const firstAvoid = drawn.findIndex((blocks) =>
    blocks.some((block) => block.kind === 'instruction' && block.rule === 'avoid'),
  );
  const askFirst = leaflet.parts.findIndex(({ draw }) => draw === 'ask-first');
  const isLate = firstAvoid >= 0 && (askFirst < 0 || askFirst > firstAvoid);
  return [
    ...empty,
    ...untold,
    ...(isLate
      ? [
          tell(
            firstAvoid,
            `\`parts[${firstAvoid}]\` tells people to avoid something, and no ask-first box stands above it.`,
            'put `draw: ask-first` above it, so that nobody stops a prescribed medicine alone.',
          ),
        ]
      : []),
    ...(leaflet.parts.some(isEmergency)
      ? []
      : [
          tell(
            undefined,
            'The leaflet names no emergency signs.',
            'add a part with `draw: signs` and `urgency: emergency`.',
          ),
        ]),
  ];
}

/**
 * A leaflet may be all that somebody was given: each part says something, the ask-first box stands
 * above any avoid list, the emergency signs are there, and a step that is told once is told.
 */
export function findLeafletPartProblems(content: Content): readonly ContentProblem[] {
  // A record that cannot be read may be the one that a part asks for.
  if (!canReadLeafletData(content)) return [];
  const data = readLeafletData(content);
  return readLeaflets(content).flatMap((leaflet) => checkLeaflet(leaflet, data));
}
