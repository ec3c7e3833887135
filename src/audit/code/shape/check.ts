import type { Span } from '#ir/code/instruction';
import type { Confidence } from '#model/severity';

/** A check that lets more through than it says, where it is written. */
export interface Check extends Span {
  readonly about: string;
  readonly because: string;
  readonly confidence: Confidence;
}
