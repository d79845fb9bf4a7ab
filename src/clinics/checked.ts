/** What may be shown; empty when it was refused, with the reason. */
export interface Checked<Problem extends string> {
  readonly value: string;
  readonly problem?: Problem;
}
