/** What can stand in an element; `undefined`, `null` and `false` draw nothing. */
export type Child = Node | string | false | null | undefined;

/**
 * Makes an element from text and other elements. Text stays text, whatever stands in it.
 *
 * @param tag Name of the element, such as `li`.
 * @param attributes Names and values; left out where `null` or `undefined`. They come from the site,
 *   never from a reader.
 */
export function drawElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null | undefined>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(
    ...children.filter((child) => child !== undefined && child !== null && child !== false),
  );
  return made;
}
