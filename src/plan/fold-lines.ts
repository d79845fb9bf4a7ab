/** Longest line of a calendar file, in octets, without its end. */
const MAX_OCTETS = 75;

const encoder = new TextEncoder();

function foldLine(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > MAX_OCTETS) {
      parts.push('');
      octets = 1; // The blank that begins a continued line counts.
    }
    parts[parts.length - 1] += character;
    octets += size;
  }
  return parts.join('\r\n ');
}

/**
 * Says in which language the texts of a calendar are; ical-generator cannot.
 *
 * @param calendar A calendar file; lines may be folded.
 * @param languages Name of a property, such as `SUMMARY` → its language.
 * @returns The file with lines of at most 75 octets, each ended by CRLF.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function tellLanguage(
  calendar: string,
  languages: Readonly<Record<string, string>>,
): string {
  const lines = calendar.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', rest = ''] = /^([A-Z-]+):(.*)$/s.exec(line) ?? [];
      const language = languages[name];
      return `${foldLine(language === undefined ? line : `${name};LANGUAGE=${language}:${rest}`)}\r\n`;
    })
    .join('');
}
