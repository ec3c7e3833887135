import type { VexFormat, VexStatement } from '#model/decision';
import { openFinder } from '../foreign/shape.ts';

/** A VEX document, read: what it states, and what of it could not be taken over. */
export interface VexDocument {
  readonly format: VexFormat;
  readonly path: string;
  /** What tells it from other documents, whatever its version; absent where it names itself by nothing. */
  readonly id?: string;
  /** Numbers by which a later version of the same document is told. */
  readonly version: readonly number[];
  readonly statements: readonly VexStatement[];
  /** Sentences, each with the number of statements that it is about. */
  readonly left: ReadonlyMap<string, number>;
}

/** A document as its reader sees it. */
export interface Reading {
  readonly value: unknown;
  readonly path: string;
  /** The line on which a name stands, going on from the last one. */
  readonly find: (name: string) => VexStatement['location'];
  /** Notes that a statement was not taken over, and why. */
  readonly leave: (why: string) => void;
  readonly left: ReadonlyMap<string, number>;
}

/** Statements that one document may bring; more are not read, which is told. */
export const mostStatements = 100_000;

/** Why a statement was not read that stands further down. */
export const beyondMost = 'stand behind the first 100,000';

/** The statements of a document that are read; the rest is told. */
export function readable<Each>(all: readonly Each[], { leave }: Reading): readonly Each[] {
  for (let i = mostStatements; i < all.length; i++) leave(beyondMost);
  return all.slice(0, mostStatements);
}

/** Opens a parsed document for its reader. */
export function openReading(value: unknown, text: string, path: string): Reading {
  const finder = openFinder(path, text);
  const left = new Map<string, number>();
  return {
    value,
    path,
    find: (name) => finder(JSON.stringify(name)),
    leave: (why) => left.set(why, (left.get(why) ?? 0) + 1),
    left,
  };
}

/** `1.2.10` and `3` as numbers that compare; what is none of them counts as nothing. */
export function versionNumbers(version: string | number | undefined): readonly number[] {
  return String(version ?? '')
    .split(/[.+-]/)
    .map(Number)
    .filter(Number.isSafeInteger);
}

/** A reason as it is shown: one line, cut. */
export function oneLine(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/g, ' ').trim();
  return line.length <= 500 ? line : `${line.slice(0, 499).toWellFormed()}…`;
}

/** The day of a time as documents write it; undefined for what is none. */
export function dayOf(time: string | undefined): string | undefined {
  return time === undefined ? undefined : /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(time)?.[0];
}

/** A time as text that sorts; the empty text where there is none that can be read. */
export function sortableTime(time: string | undefined): string {
  const at = Date.parse(time ?? '');
  return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

/** Why nothing was taken over of a product that says it is not affected. */
export const withoutReason = 'give no reason why the product is not affected';
