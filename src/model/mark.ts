import type { Location } from './location.ts';
import type { Severity } from './severity.ts';

/** What people say they did about a credential. Never `removed`: that is concluded from the tree and its history. */
export const markKinds = ['revoked', 'rotated'] as const;

export type MarkKind = (typeof markKinds)[number];

/** Who did it, and when. */
export interface Mark {
  /** `YYYY-MM-DD` in UTC. */
  readonly on: string;
  readonly by: string;
  readonly note?: string;
}

/** What the reviewed file says of one finding. */
export interface Marks {
  readonly revoked?: Mark;
  readonly rotated?: Mark;
  /** The severity that the finding has without its mark, where the mark lowers it. */
  readonly severity?: Severity;
  /** Set when the provider still accepts the credential: the mark is wrong, and lowers nothing. */
  readonly live?: true;
  /** Where the marks are written. */
  readonly location: Location;
}
