/**
 * Reads what `<ScriptData>` wrote into the page.
 *
 * @typeParam Data What the page writes; both sides name the same type.
 * @throws {Error} When the page has no such data.
 */
export function readScriptData<Data>(id: string): Data {
  const text = document.getElementById(id)?.textContent;
  if (text === undefined || text === null) throw new Error(`No data "${id}" on this page.`);
  return JSON.parse(text) as Data;
}
