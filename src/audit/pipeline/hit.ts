import type { Place } from '#ir/infra/value';
import type { Confidence, Severity } from '#model/severity';
import type { PlainEdit } from '#model/text-edit';

/** A place of which a rule says something. */
export interface Hit {
  readonly place: Place;
  /**
   * What it is about, in words that stay the same when lines move: the job, the name of the step or what it uses, the
   * expression. Never a secret.
   */
  readonly about: readonly string[];
  /** Why it holds here, as a sentence without its last point; the rule's own unless given. */
  readonly says?: string;
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** A suspicion, or advice that few want: only the profile `audit` shows it. */
  readonly isFaint?: true;
  /** The way from what somebody else controls to this place, the first step and the last included. */
  readonly steps?: readonly HitStep[];
  /** Short facts for people; never a secret. */
  readonly evidence?: Readonly<Record<string, string>>;
  /** Stretches of the file that hold a secret and are never shown. */
  readonly secret?: Place;
  readonly mend?: Mend;
}

export interface HitStep {
  readonly place: Place;
  readonly says: string;
}

/** Edits of the file of the hit that mend it. */
export interface Mend {
  /** What is done, in one sentence. */
  readonly says: string;
  readonly edits: readonly PlainEdit[];
  /** What the pipeline does changes, or a person has to look at it: `handrail fix` asks before it writes that. */
  readonly isDisruptive?: true;
}
