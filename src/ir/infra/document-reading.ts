import type { Gap, Notice } from '#model/gap';
import { rangeOf } from '#parse/hcl/range';
import type { InfraValue, Place } from './value.ts';

/** One document of a file: a template, a manifest. */
export interface InfraDocument {
  readonly value: InfraValue;
  readonly place: Place;
  /** In order, each from its `#` to the end of the line. None in JSON. */
  readonly comments: readonly DocumentComment[];
}

/** A comment as it stands. */
export interface DocumentComment {
  readonly text: string;
  readonly place: Place;
  /** Whether nothing but white space stands before it on its line. */
  readonly isAlone: boolean;
}

/** What could be read of a file, what could not, and what is doubtful about it. */
export interface DocumentsRead {
  readonly documents: readonly InfraDocument[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
}

/**
 * What a value means that has a tag of its own (`!Ref x`); undefined for a tag that it does not know, which makes the
 * value unknown.
 *
 * @param tag with its `!`
 */
export type TagReader = (tag: string, value: InfraValue) => InfraValue | undefined;

/** How a file is to be read. */
export interface DocumentOptions {
  readonly tag?: TagReader;
  /** Most characters of the file. */
  readonly largest?: number;
  /** Whether `yes`, `on` and `0777` are texts and numbers as YAML 1.2 has it; they are truths and octal otherwise. */
  readonly isYaml12?: boolean;
  /** The family whose gaps they are; `infra` unless given. */
  readonly analyser?: Gap['analyser'];
}

/** A file while it is read. */
export interface DocumentReading extends DocumentOptions {
  readonly path: string;
  readonly text: string;
  readonly lines: readonly number[];
  readonly gaps: Gap[];
  readonly notices: Notice[];
}

/** A stretch of the file that is read. */
export function placeOf({ path, lines }: DocumentReading, start: number, end: number): Place {
  const { line, column, endLine, endColumn } = rangeOf(lines, { start, end });
  return { path, line, column, endLine, endColumn, start, end };
}

/** Tells that something of the file was not read. */
export function gapIn(reading: DocumentReading, why: Gap['why'], detail: string): void {
  const { path, gaps, analyser = 'infra' } = reading;
  if (gaps.length < 20) gaps.push({ analyser, path, why, detail });
}

/** Tells that a key of a map stands twice. */
export function tellTwice({ path, notices }: DocumentReading, key: string, line: number): void {
  const message = `The key ${JSON.stringify(key.slice(0, 60))} stands twice; the last holds.`;
  if (notices.length < 20) notices.push({ code: 'key-twice', message, path, line });
}
