import type { ByteRange } from '#model/location';
import type { Confidence, Severity } from '#model/severity';
import type { Told } from './decode/decoded.ts';

/** A credential that was seen in a file, before it is known whether another rule saw the same one. */
export interface Candidate {
  /** Without the family: `github-token`. */
  readonly rule: string;
  /** How exact the rule is; of rules that see the same bytes the most exact one wins. */
  readonly rank: Rank;
  /** Offsets of the value in bytes. */
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** What rules that lost against this one saw: perhaps more of the same secret. */
  readonly alsoMask?: readonly ByteRange[];
  /** The name that the value is given to, where there is one. */
  readonly name?: string;
  /** Public text in front of the value, which may be shown. */
  readonly prefix?: string;
  /** Why it holds here, in one sentence without any of the value; `$` stands for the name. Without it the place is asked. */
  readonly why?: string;
  /** A suspicion that only the profile `audit` shows. */
  readonly faint?: true;
  /** Set when it was found in decoded text: what the bytes of the file do not say. */
  readonly told?: Told;
  /** It has the shape of a known credential and is none, as its checksum tells: no less exact rule may report it. */
  readonly refused?: true;
}

/** 3: tells by its own text whose it is; 2: by the name it is given to; 1: by where it stands; 0: only by a word such as password. */
export type Rank = 0 | 1 | 2 | 3;
