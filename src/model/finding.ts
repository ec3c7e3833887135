import type { AffectedPackage } from './affected-package.ts';
import type { FindingDecision } from './decision.ts';
import type { Family } from './family.ts';
import type { ByteRange, Frame, Location } from './location.ts';
import type { Marks } from './mark.ts';
import type { Priority } from './priority.ts';
import type { Confidence, Severity } from './severity.ts';
import type { BrokenSection } from './standard.ts';
import type { Suppression } from './suppression.ts';

/** One step of a data flow, in the order in which the data travels. */
export interface TraceStep {
  readonly role: 'source' | 'step' | 'sink';
  readonly location: Location;
  readonly message: string;
  readonly frame?: Frame;
}

/**
 * What an audit says of one place, before the organisation's rules are applied. It is cached and crosses threads, so it
 * holds no literal value of a secret: places to mask, a preview with the public prefix, hashes of masked text.
 */
export interface Detection {
  readonly ruleId: string;
  readonly family: Family;
  /** Why it holds here, in one sentence. */
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly location: Location;
  /** What must never be shown of this file. */
  readonly masks: readonly ByteRange[];
  /** Hash of what the finding is about, without path, line, indentation or literal value (`reference` in docs/identity.md). */
  readonly anchor: string;
  /** Hash of the masked line with white space removed: tells findings of one anchor apart. */
  readonly lineHash: string;
  readonly trace?: readonly TraceStep[];
  /** Short facts for people, such as `preview: ghp_****`; never a secret. */
  readonly evidence?: Readonly<Record<string, string>>;
  /** Of the family `packages`: which package it is about. */
  readonly package?: AffectedPackage;
  /** The weakness, where it is the detection's own and not its rule's: that of an advisory. */
  readonly cwe?: number;
  /** A suspicion that only the profile `audit` shows. */
  readonly faint?: true;
  /** Rules that say more of the same thing there: while one of them is on, this is not told. */
  readonly absorbedBy?: readonly string[];
  /** Ids of the tests of other tools' files that its value passed (`ForeignTest` in suppression.ts). */
  readonly passes?: readonly string[];
}

/**
 * What the provider said when it was asked whether a credential still opens something; only with `--verify`. `unknown`
 * when nobody was asked or the answer proves nothing.
 */
export interface Verification {
  readonly state: 'verified' | 'rejected' | 'unknown';
  /** For people: `GitHub`. */
  readonly provider: string;
  /** One sentence without any of the value, and without whose it is. */
  readonly reason: string;
  /** The day of the answer in UTC, `YYYY-MM-DD`. */
  readonly on: string;
}

/**
 * Edits that mend a finding; told only after the program was read again with them. All of them are of one file, do not
 * overlap, and are of the text that was scanned.
 */
export interface Fix {
  /** What is done, in one sentence. */
  readonly title: string;
  readonly edits: readonly FixEdit[];
  /** The edits as a unified diff with secrets masked: for reading, and for applying where nothing is masked. */
  readonly diff: string;
  /** What the program stores, shows or answers is another thing afterwards: a person has to decide. */
  readonly changesResults?: true;
}

/** A stretch of a file, and what stands there instead; never any of a secret. */
export interface FixEdit {
  readonly location: Location;
  readonly text: string;
}

/** Against a baseline or a base revision; absent when there was nothing to compare with. */
export type FindingStatus = 'new' | 'existing';

/** A detection that was judged: it has an identity, a history and perhaps a suppression. */
export interface Finding {
  /** The same for the same weakness after lines moved, a file was renamed or code was re-indented. Not unique: copies share it. */
  readonly key: string;
  readonly lineHash: string;
  readonly ruleId: string;
  readonly family: Family;
  readonly title: string;
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly cwe: number;
  readonly location: Location;
  readonly frame?: Frame;
  readonly trace?: readonly TraceStep[];
  readonly evidence?: Readonly<Record<string, string>>;
  /** Of the family `packages`: which package it is about. */
  readonly package?: AffectedPackage;
  /** Of the family `packages`: how soon to do something about it, and why. */
  readonly priority?: Priority;
  /** Findings of one scan with the same rule and the same value share a number, which says nothing of the value. */
  readonly group?: number;
  readonly status?: FindingStatus;
  /** Present while the suppression holds; an expired one becomes a notice and the finding counts again. */
  readonly suppression?: Suppression;
  /** Who decided what about the flaw of the package, while that holds; not every decision suppresses. */
  readonly decision?: FindingDecision;
  /** What was done about the credential, as `handrail-credentials.json` says. */
  readonly marks?: Marks;
  readonly verification?: Verification;
  /** Sections of standards that it breaks, the most exact first. */
  readonly standards?: readonly BrokenSection[];
  /** With `--fixes`, where an edit is known to hold. */
  readonly fix?: Fix;
}
