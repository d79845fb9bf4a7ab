/** @returns Whether the text is in the clipboard; some browsers and unsafe addresses refuse. */
export async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
