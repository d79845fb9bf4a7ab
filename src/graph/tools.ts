/** A page that does something for the reader, or gathers such pages; its words are `tool.<id>.…`. */
export interface Tool {
  readonly id: 'plan' | 'check' | 'normal' | 'ingredients' | 'clinics' | 'sheet' | 'leaflets';
  /** Path on the English site: a promise to those who link to it. */
  readonly path: string;
  /** Part of the site that lists it. */
  readonly part: 'care' | 'clinics';
}

/** Every tool, in the order in which a reader needs it. */
export const TOOLS: readonly Tool[] = [
  { id: 'normal', path: '/care/is-this-normal/', part: 'care' },
  { id: 'check', path: '/care/check/', part: 'care' },
  { id: 'plan', path: '/care/plan/', part: 'care' },
  { id: 'ingredients', path: '/care/ingredients/', part: 'care' },
  { id: 'clinics', path: '/clinics/', part: 'clinics' },
  { id: 'leaflets', path: '/leaflets/', part: 'clinics' },
  { id: 'sheet', path: '/clinics/sheet/', part: 'clinics' },
];

/** @returns The tools that a part of the site lists. */
export const getToolsOf = (part: Tool['part']): readonly Tool[] =>
  TOOLS.filter((tool) => tool.part === part);

/** @throws {Error} When there is no such tool. */
export function getTool(id: Tool['id']): Tool {
  const tool = TOOLS.find((candidate) => candidate.id === id);
  if (tool === undefined) throw new Error(`No tool "${id}".`);
  return tool;
}
