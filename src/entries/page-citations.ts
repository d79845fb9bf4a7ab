import { EMERGENCY_NUMBERS } from '../care/emergency-numbers.ts';
import { readProps } from '../care/read-props.ts';
import { selectCourse, selectQuestions, selectSigns, selectTasks } from '../care/select-care.ts';
import { getMainSources, selectNeverStopped, selectRules } from '../care/select-rules.ts';
import { MDX_COMPONENTS } from '../checks/mdx-components.ts';
import { type DrawnIds, numberCitations } from '../citations/number-citations.ts';
import type { Atlas, AtlasPage, AtlasRecord } from '../graph/atlas.ts';
import { findReferences } from '../graph/relations.ts';
import { groupByRoute } from './group-claims.ts';

const { Course, Questions, Rules, Signs, Tasks } = MDX_COMPONENTS;

/** @returns Ids of all works named anywhere inside a value, in its order. */
const sourcesIn = (value: unknown): readonly string[] =>
  findReferences('effects', { inside: value }).map(({ id }) => id);

/**
 * @param body MDX of the page in the language that is drawn.
 * @returns Citation id → number on the page, in reading order.
 * @see numberCitations
 */
export function numberPageCitations(
  atlas: Atlas,
  page: AtlasPage,
  claims: readonly AtlasRecord<'evidence'>[],
  body: string,
): ReadonlyMap<string, number> {
  const { data } = page.entry;
  const drawn = new Map<string, DrawnIds>([
    ['Claims', groupByRoute(claims).flatMap((group) => sourcesIn(group.claims))],
    ['LayerTable', sourcesIn(atlas.layers)],
    ['EmergencyNumbers', sourcesIn(EMERGENCY_NUMBERS)],
    ['AskFirst', selectNeverStopped(atlas.rules).flatMap(({ data }) => getMainSources(data))],
    ['Rules', (tag) => sourcesIn(selectRules(atlas.rules, readProps(Rules, tag)))],
    ['Signs', (tag) => sourcesIn(selectSigns(atlas.signs, readProps(Signs, tag)))],
    ['Course', (tag) => sourcesIn(selectCourse(atlas.course, readProps(Course, tag)))],
    ['Tasks', (tag) => sourcesIn(selectTasks(atlas.tasks, readProps(Tasks, tag)))],
    ['Questions', (tag) => sourcesIn(selectQuestions(atlas.questions, readProps(Questions, tag)))],
  ]);
  const before = 'keyPoints' in data ? sourcesIn(data.keyPoints) : [];
  return numberCitations(before, body, drawn, sourcesIn(data));
}
