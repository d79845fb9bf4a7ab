import { cleanText, readFragment, writeFragment } from '../fragments/fragment-state.ts';
import { type AppointmentProblem, checkAppointment } from './appointment.ts';
import type { Checked } from './checked.ts';
import { checkClinicName, type NameProblem } from './clinic-name.ts';
import { checkPhone, type PhoneProblem } from './phone-number.ts';

/**
 * Fields of the address, with the most characters that are read. Longer than what is shown, so that
 * too much is refused and never cut: half a number is another number.
 */
const FIELDS = { leaflets: 120, clinic: 200, tel: 100, night: 100, next: 40 } as const;

/** A detail of a clinic, by its name in the address. */
export type Detail = Exclude<keyof typeof FIELDS, 'leaflets'>;

/** Details of a clinic, in the order of the sheet. */
export const DETAILS = ['clinic', 'tel', 'night', 'next'] as const satisfies readonly Detail[];

/** A sheet as it can be shown. */
export interface Sheet {
  /** Codes of the leaflets, in their order. */
  readonly leaflets: readonly string[];
  readonly clinic: Checked<NameProblem>;
  readonly tel: Checked<PhoneProblem>;
  /** Number outside opening hours. */
  readonly night: Checked<PhoneProblem>;
  readonly next: Checked<AppointmentProblem>;
}

/** What a sheet is checked against. */
export interface SheetRules {
  /** Codes of all leaflets, in their order. */
  readonly codes: readonly string[];
  /** Names of medicines. */
  readonly medicines: readonly string[];
}

/** @returns What somebody typed, as it would be read from the address. */
export const cleanDetail = (detail: Detail, text: string): string =>
  cleanText(text, FIELDS[detail]);

/**
 * @param hash Fragment of the address, as `#leaflets=MESO-01,MESO-04&tel=020%207946%200000`.
 * @returns A sheet that can be shown, whatever the fragment holds.
 */
export function readSheet(hash: string, { codes, medicines }: SheetRules): Sheet {
  const { leaflets, clinic, tel, night, next } = readFragment(hash, FIELDS);
  const wanted = new Set(leaflets.split(','));
  return {
    leaflets: codes.filter((code) => wanted.has(code)),
    clinic: checkClinicName(clinic, medicines),
    tel: checkPhone(tel),
    night: checkPhone(night),
    next: checkAppointment(next),
  };
}

/** @returns The fragment that holds leaflets and details, without the `#`. */
export const writeSheet = (
  leaflets: readonly string[],
  details: Readonly<Record<Detail, string>>,
): string =>
  // Commas and colons are allowed in a fragment, and an address with them can be read.
  writeFragment({ leaflets: leaflets.join(','), ...details })
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':');
