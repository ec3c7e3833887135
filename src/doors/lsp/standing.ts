import type { Finding } from '#model/finding';
import { lineMover } from './lines.ts';

/** What is known of one file: what a scan of everything said of it, and what its text says by itself. */
export interface Known {
  /** Findings of the last scan of everything in this file. */
  readonly scanned: readonly Finding[];
  /** The text that was scanned, and what it says by itself. */
  readonly before: string;
  readonly alone: readonly Finding[];
}

/**
 * What holds of a text that was edited since everything was scanned: what it says by itself, without what the scan knew
 * better, and with what only the scan could see, where its lines stand now.
 */
export function standing(now: string, aloneNow: readonly Finding[], known: Known): readonly Finding[] {
  if (known.before === now) return known.scanned;
  const move = lineMover(known.before, now);
  const [scanned, alone] = [placesOf(known.scanned), placesOf(known.alone)];
  const refuted = new Set(
    known.alone.filter((each) => !scanned.has(placeOf(each))).flatMap((each) => movedPlace(each, move)),
  );
  const own = aloneNow.filter((each) => !refuted.has(placeOf(each)));
  const there = placesOf(own);
  const seen = known.scanned.filter((each) => !alone.has(placeOf(each)));
  return [...own, ...seen.flatMap((each) => moved(each, move)).filter((each) => !there.has(placeOf(each)))];
}

type Mover = (line: number) => number | undefined;

function placesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(placeOf));
}

/** Columns change more often than lines: one finding of a rule in a line is like another. */
function placeOf({ ruleId, location: { line } }: Finding): string {
  return `${ruleId}\0${line}`;
}

function movedPlace(finding: Finding, move: Mover): readonly string[] {
  return moved(finding, move).map(placeOf);
}

function moved(finding: Finding, move: Mover): readonly Finding[] {
  const { location } = finding;
  const [line, endLine] = [move(location.line), move(location.endLine)];
  if (line === undefined || endLine === undefined) return [];
  return [{ ...finding, location: { ...location, line, endLine } }];
}
