import { formatAppointment } from './appointment.ts';
import { toTelHref } from './phone-number.ts';
import type { Detail } from './sheet-state.ts';

/** A line to write on with a pen. */
function drawLine(): HTMLElement {
  const line = document.createElement('span');
  line.className = 'line';
  return line;
}

function drawPhone(number: string): HTMLElement {
  const link = document.createElement('a');
  link.href = toTelHref(number);
  link.textContent = number;
  link.dir = 'ltr';
  return link;
}

/** A name may run the other way; it does not turn what stands beside it. */
function drawText(text: string): HTMLElement {
  const element = document.createElement('bdi');
  element.textContent = text;
  return element;
}

/**
 * Writes a checked detail into its place on the sheet, or leaves a line to write on.
 *
 * @param value Empty for a line.
 * @param lang Language of the page, for the day of an appointment.
 */
export function fillDetail(place: Element, detail: Detail, value: string, lang: string): void {
  if (value === '') place.replaceChildren(drawLine());
  else if (detail === 'next') place.replaceChildren(drawText(formatAppointment(value, lang)));
  else if (detail === 'clinic') place.replaceChildren(drawText(value));
  else place.replaceChildren(drawPhone(value));
}
