import type { OwnDetector } from '#model/detector';
import type { ByteRange } from '#model/location';
import { knownPattern, type Pattern, type PatternRange } from '#model/pattern';
import { type Automaton, buildAutomaton, run } from '../aho-corasick.ts';
import type { Candidate } from '../candidate.ts';
import { entropyOf } from '../entropy.ts';
import { isMadeUp } from '../placeholder.ts';
import { isCut, type Windows, widen, windowsOf } from '../windows.ts';

/** What the detectors of a repository found in one file. */
export interface OwnFound {
  readonly candidates: readonly Candidate[];
  /** Bytes around keywords that were not read when the work of one file grew too large. */
  readonly unread: number;
}

export type OwnPass = (path: string, bytes: Uint8Array) => OwnFound;

/** Bytes of keywords in one automaton: its states are numbered with two bytes. */
const mostStates = 60_000;
/** Steps (bytes times instructions) that all detectors together may take in one file: about five seconds. */
const mostWork = 200_000_000;
/** What it may cost to compile a pattern, in the same steps. */
const compiling = 20_000;
/** Compiled patterns that a thread keeps, in instructions; some 50 MB at worst. */
const mostCompiled = 250_000;

/**
 * Opens the detectors of a repository's own. Their patterns run in linear time, near their keywords only, and are
 * compiled when a keyword first occurs: ten thousand of them cost the automaton and little else.
 */
export function openOwnPass(detectors: readonly OwnDetector[]): OwnPass {
  const tables = tablesOf(detectors);
  const everywhere = detectors.flatMap(({ keywords }, i) => (keywords.length === 0 ? [i] : []));
  const patternOf = openPatterns();
  return (path, bytes) => {
    const windows = new Map<number, Windows>();
    for (const index of everywhere) {
      windows.set(index, { before: 0, after: 0, ranges: [{ start: 0, end: bytes.length }] });
    }
    for (const { automaton, owners } of tables) {
      run(automaton, bytes, (keyword, end) => {
        for (const index of owners[keyword] ?? []) {
          const known = windows.get(index) ?? windowsOf({});
          windows.set(index, known);
          widen(known, end, bytes.length);
        }
        return undefined;
      });
    }
    return readWindows(windows, detectors, patternOf, path, bytes);
  };
}

function readWindows(
  windows: ReadonlyMap<number, Windows>,
  detectors: readonly OwnDetector[],
  patternOf: (source: string) => Pattern,
  path: string,
  bytes: Uint8Array,
): OwnFound {
  const candidates: Candidate[] = [];
  let left = mostWork;
  let unread = 0;
  for (const [index, { ranges }] of [...windows].toSorted(([a], [b]) => a - b)) {
    const detector = detectors[index];
    // The file that describes a detector holds its keywords, and its pattern perhaps.
    if (detector === undefined || detector.location.path === path) continue;
    if (left > 0 && detector.path !== undefined && !patternOf(detector.path).test(path)) continue;
    const size = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    const pattern = left > 0 ? patternOf(detector.pattern) : undefined;
    left -= size * (pattern?.size ?? 1) + compiling;
    if (pattern === undefined || left < 0) unread += size;
    else for (const range of ranges) candidates.push(...matchesIn(range, bytes, detector, pattern));
  }
  return { candidates: candidates.filter(isFirst(candidates)), unread };
}

/** Windows of one detector may overlap; a match in both is one. */
function isFirst(all: readonly Candidate[]): (candidate: Candidate) => boolean {
  const seen = new Set<string>();
  return ({ rule, start }) => {
    const name = `${rule} ${start}`;
    const fresh = all.length > 0 && !seen.has(name);
    seen.add(name);
    return fresh;
  };
}

function* matchesIn(
  window: ByteRange,
  bytes: Uint8Array,
  detector: OwnDetector,
  pattern: Pattern,
): Generator<Candidate> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const slice = text.toString('latin1', window.start, window.end);
  for (const { groups } of pattern.matches(slice)) {
    const whole = placed(groups[0], window.start);
    const secret = placed(secretOf(groups, detector, pattern), window.start);
    if (whole === undefined || secret === undefined || isCut(window, whole, bytes.length)) continue;
    const value = text.toString('latin1', secret.start, secret.end);
    if (value.trim() === '' || isMadeUp(value)) continue;
    if (detector.entropy !== undefined && entropyOf(value) < detector.entropy) continue;
    const { name, severity, confidence } = detector;
    yield { rule: name, rank: 2, ...secret, severity, confidence };
  }
}

/** The group that is said to be the secret, the one of that name, the first with text, or the whole match. */
function secretOf(
  groups: readonly (PatternRange | undefined)[],
  { group }: OwnDetector,
  pattern: Pattern,
): PatternRange | undefined {
  const named = pattern.groupNamed('secret');
  if (group !== undefined || named !== undefined) return groups[group ?? named ?? 0] ?? groups[0];
  return groups.slice(1).find((range) => range !== undefined && range.end > range.start) ?? groups[0];
}

function placed(range: PatternRange | undefined, by: number): ByteRange | undefined {
  return range && { start: range.start + by, end: range.end + by };
}

interface Table {
  readonly automaton: Automaton;
  /** Detectors by the number of a keyword. */
  readonly owners: readonly (readonly number[])[];
}

/** As many automata as the keywords need: one for some thousand of them. */
function tablesOf(detectors: readonly OwnDetector[]): readonly Table[] {
  const owners = new Map<string, number[]>();
  detectors.forEach(({ keywords }, i) => {
    for (const keyword of keywords) {
      const known = owners.get(keyword);
      if (known === undefined) owners.set(keyword, [i]);
      else known.push(i);
    }
  });
  const groups: string[][] = [[]];
  let size = 0;
  for (const keyword of [...owners.keys()].sort()) {
    if (size + keyword.length > mostStates) {
      groups.push([]);
      size = 0;
    }
    size += keyword.length;
    groups.at(-1)?.push(keyword);
  }
  return groups.map((keywords) => ({
    automaton: buildAutomaton(keywords),
    owners: keywords.map((keyword) => owners.get(keyword) ?? []),
  }));
}

/** Keeps the patterns that were used last; a new one drops those that were not used for longest. */
function openPatterns(): (source: string) => Pattern {
  const kept = new Map<string, Pattern>();
  let size = 0;
  return (source) => {
    const known = kept.get(source);
    if (known !== undefined) {
      kept.delete(source);
      kept.set(source, known);
      return known;
    }
    const made = knownPattern(source);
    kept.set(source, made);
    size += made.size;
    for (const [old, { size: its }] of kept) {
      if (size <= mostCompiled || old === source) break;
      kept.delete(old);
      size -= its;
    }
    return made;
  };
}
