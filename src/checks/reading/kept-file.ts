import { LOCK_FILE } from '../../leaflets/leaflet-key.ts';

/** A file of `content/` that a command writes and nobody edits: frozen leaflets and their lock. */
export interface KeptFile {
  /** Path from the root of the project. */
  readonly file: string;
  readonly text: string;
}

/** @returns Whether a file is written by a command. Its words are checked by `leaflet-frozen`. */
export const isKept = (file: string): boolean =>
  file === LOCK_FILE || /^content\/leaflets\/published\/[^/]+\/[^/]+\.json$/.test(file);

/** @returns The file with line ends as `\n`; bytes that are no UTF-8 become signs that no leaflet has. */
export const readKeptFile = (file: string, bytes: Uint8Array): KeptFile => ({
  file,
  text: new TextDecoder().decode(bytes).replaceAll('\r\n', '\n'),
});
