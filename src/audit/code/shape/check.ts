import type { Span } from '#ir/code/instruction';
import type { Confidence } from '#model/severity';

/** A check that is too loose, and why. */
export interface Check extends Span {
  readonly about: string;
  readonly because: string;
  readonly confidence: Confidence;
}
