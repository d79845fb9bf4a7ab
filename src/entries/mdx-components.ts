import type { MdxComponentName } from '../checks/mdx-components.ts';
import AskFirst from '../care/AskFirst.astro';
import CareCard from '../care/CareCard.astro';
import Course from '../care/Course.astro';
import EmergencyNumbers from '../care/EmergencyNumbers.astro';
import Questions from '../care/Questions.astro';
import Rules from '../care/Rules.astro';
import Signs from '../care/Signs.astro';
import Tasks from '../care/Tasks.astro';
import ProseLink from '../components/ProseLink.astro';
import ProseTable from '../components/ProseTable.astro';
import Cite from '../citations/Cite.astro';
import Alternatives from './Alternatives.astro';
import Amounts from './Amounts.astro';
import Cautions from './Cautions.astro';
import Claims from './Claims.astro';
import Codes from './Codes.astro';
import Correction from './Correction.astro';
import Counts from './Counts.astro';
import Figures from './Figures.astro';
import ForStudents from './ForStudents.astro';
import Identity from './Identity.astro';
import LayerTable from './LayerTable.astro';
import Regulation from './Regulation.astro';
import Results from './Results.astro';
import Sessions from './Sessions.astro';

/** What authors may write in MDX without an import. */
export const mdxComponents = {
  Alternatives,
  Amounts,
  AskFirst,
  CareCard,
  Cautions,
  Cite,
  Claims,
  Codes,
  Correction,
  Counts,
  Course,
  EmergencyNumbers,
  Figures,
  ForStudents,
  Identity,
  LayerTable,
  Questions,
  Regulation,
  Results,
  Rules,
  Sessions,
  Signs,
  Tasks,
  a: ProseLink,
  table: ProseTable,
} satisfies Record<MdxComponentName | 'a' | 'table', unknown>;
