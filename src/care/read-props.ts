import type { z } from 'astro/zod';

/**
 * @param schema What the component may be given: `MDX_COMPONENTS.Rules`.
 * @param attributes What stands inside its tag, such as `phase="before" kinds={["food"]}`.
 * @returns The props that the component gets.
 * @throws {ZodError} When they are none; `src/checks/component-props.ts` tells authors first.
 */
export function readProps<Props>(schema: z.ZodType<Props>, attributes: string): Props {
  const words = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [
    name,
    value,
  ]);
  const lists = [...attributes.matchAll(/(\w+)=\{(\[[^\]]*\])\}/g)].map(([, name, list]) => [
    name,
    JSON.parse(list ?? '[]'),
  ]);
  return schema.parse(Object.fromEntries([...words, ...lists]));
}
