import type { Location } from './location.ts';

/** A person's decision that a finding shall not count, with its reason and perhaps its last day. */
export interface Suppression {
  readonly kind: 'inline' | 'config';
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until?: string;
  /** Where the decision is written. */
  readonly location: Location;
}

/** A `handrail:ignore` comment as written; whether it holds is decided when findings are judged. */
export interface InlineSuppression {
  /** Rule ids or families; `*` is not allowed: a blanket has no reason. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly location: Location;
  /** The lines that it covers: its own, or the next line of code when the comment stands alone. */
  readonly covers: readonly number[];
  /** What is wrong with it, when it cannot be honoured. */
  readonly problem?: string;
}
