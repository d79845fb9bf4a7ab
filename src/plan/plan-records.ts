import { getExpectationPath, getSignPath, getTaskPath } from '../care/care-links.ts';
import { getRulePath } from '../care/rule-record.ts';
import type { Expectation } from '../schemas/course.ts';
import type { Rule } from '../schemas/rules.ts';
import type { Sign } from '../schemas/signs.ts';
import type { Task } from '../schemas/tasks.ts';

interface Placed {
  readonly id: string;
  /** Address of the place where the site says the same with its evidence. */
  readonly href: string;
}

/** What a plan needs of a rule. */
export interface PlanRule
  extends
    Placed,
    Pick<
      Rule,
      'item' | 'instruction' | 'kind' | 'rule' | 'window' | 'neverStopAlone' | 'fatDissolvingOnly'
    > {
  /** Address of the rule that holds when a doctor prescribed it; `null` when there is none. */
  readonly twinHref: string | null;
}

/** What a plan needs of signs. */
export interface PlanSign
  extends Placed, Pick<Sign, 'title' | 'urgency' | 'helper' | 'after' | 'onlyAfter'> {}

/** What a plan needs of an expectation. */
export interface PlanExpectation
  extends Placed, Pick<Expectation, 'title' | 'text' | 'verdict' | 'after' | 'onlyAfter'> {}

/** What a plan needs of a task. */
export interface PlanTask extends Placed, Pick<Task, 'title' | 'text' | 'kind' | 'atHours'> {}

/** Everything that a plan is drawn from; plain JSON. */
export interface PlanRecords {
  readonly rules: readonly PlanRule[];
  readonly signs: readonly PlanSign[];
  readonly course: readonly PlanExpectation[];
  readonly tasks: readonly PlanTask[];
}

/** Records of one collection, as the atlas holds them. */
type Records<Data> = readonly { readonly id: string; readonly data: Data }[];

/** The care records of the atlas. */
export interface CareRecords {
  readonly rules: Records<Rule>;
  readonly signs: Records<Sign>;
  readonly course: Records<Expectation>;
  readonly tasks: Records<Task>;
}

/**
 * @param toHref Turns a path of the English site into the address for the page's language.
 * @returns The records with what a plan shows, and no more: they travel with the page.
 * @throws {Error} When a rule names a twin that is not there.
 */
export function toPlanRecords(care: CareRecords, toHref: (path: string) => string): PlanRecords {
  const paths = new Map(care.rules.map((rule) => [rule.id, getRulePath(rule)]));
  const getTwinHref = (twin: string | undefined): string | null => {
    if (twin === undefined) return null;
    const path = paths.get(twin);
    if (path === undefined) throw new Error(`No rule "${twin}".`);
    return toHref(path);
  };
  return {
    rules: care.rules.map((entry) => {
      const { item, instruction, kind, rule, window, neverStopAlone, fatDissolvingOnly } =
        entry.data;
      return {
        id: entry.id,
        href: toHref(getRulePath(entry)),
        twinHref: getTwinHref(entry.data.askFirstTwin),
        ...{ item, instruction, kind, rule, window, neverStopAlone, fatDissolvingOnly },
      };
    }),
    signs: care.signs.map(({ id, data: { title, urgency, helper, after, onlyAfter } }) => ({
      id,
      href: toHref(getSignPath(id)),
      ...{ title, urgency, helper, after, onlyAfter },
    })),
    course: care.course.map(({ id, data: { title, text, verdict, after, onlyAfter } }) => ({
      id,
      href: toHref(getExpectationPath(id)),
      ...{ title, text, verdict, after, onlyAfter },
    })),
    tasks: care.tasks.map(({ id, data: { title, text, kind, atHours } }) => ({
      id,
      href: toHref(getTaskPath(id, { atHours })),
      ...{ title, text, kind, atHours },
    })),
  };
}
