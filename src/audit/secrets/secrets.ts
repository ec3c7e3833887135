import type { SourceText } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import type { Rule } from '#model/rule';
import { buildAutomaton, run } from './aho-corasick.ts';
import type { Candidate } from './candidate.ts';
import { openDecodeBudget } from './decode/budget.ts';
import { type EscapeHit, type EscapeKind, escapeMarks } from './decode/escapes.ts';
import { type Layer, mostDeep, withDecoded } from './decode/find.ts';
import { secretKinds } from './decode/kubernetes-secret.ts';
import { describe } from './detection.ts';
import type { Detector } from './detector.ts';
import { detectors as allDetectors } from './detectors.table.ts';
import { type PathFacts, pathFactsOf } from './file-role.ts';
import { findAuthorization, schemes } from './generic/find-authorization.ts';
import { commandWords, findCommandSecrets, findPipedPassword, pipedWords } from './generic/find-command.ts';
import { openKubernetesPass } from './generic/find-kubernetes.ts';
import { findLogin, loginWords } from './generic/find-login.ts';
import { findInStatement, type StatementWord, statementWords } from './generic/find-statement.ts';
import { findInTable } from './generic/find-table.ts';
import { findUnnamed } from './generic/find-unnamed.ts';
import { findUrlCredentials } from './generic/find-url.ts';
import { keyStoreRule } from './key-store.ts';
import { keyWords, openKeyValuePass } from './key-value/find.ts';
import { matchDetector } from './match.ts';
import { untouched, withoutOverlaps } from './overlap.ts';
import type { RunTests } from './own/foreign-tests.ts';
import type { OwnPass } from './own/own-pass.ts';
import { genericRules, ruleOfDetector, ruleOfGeneric } from './rules.ts';
import { type Windows, widen, windowsOf } from './windows.ts';

export interface SecretsSettings {
  /** The organisation's key: identities then follow the value, as an HMAC, and not its place. */
  readonly valueKey?: Uint8Array;
  readonly detectors?: readonly Detector[];
  /** Looks with the repository's own detectors. */
  readonly own?: OwnPass;
  /** What other tools' files ask about values. */
  readonly tests?: RunTests;
  /** Looks for random literals without a telling name, too. */
  readonly unnamed?: boolean;
}

export interface SecretsAudit {
  /** Finds the credentials in one file; the same path and bytes give the same answer, in the order of the file. */
  readonly audit: (text: SourceText) => SecretsResult;
}

export interface SecretsResult {
  readonly detections: readonly Detection[];
  readonly gaps: readonly Gap[];
}

/** Most candidates of one file that are described; what is beyond is counted in a gap. */
const mostCandidates = 5_000;
/** Most places of one file that are read for credentials without a provider: some seconds of work at worst. */
const mostReadings = 100_000;
/** Bytes that all detectors together may read of one file, on top of four times its size. */
const freeReading = 32 * 1024 * 1024;

/** Builds the automaton: some milliseconds, once per thread. */
export function openSecretsAudit(settings: SecretsSettings = {}): SecretsAudit {
  const detectors = settings.detectors ?? allDetectors;
  const triggers = triggersOf(detectors);
  const automaton = buildAutomaton([...triggers.keys()]);
  const actions = [...triggers.values()];
  const { own, tests, unnamed = false } = settings;

  return {
    audit(text) {
      const theirs = own?.(text.path, text.bytes) ?? { candidates: [], unread: 0 };
      const work = openWork(text.bytes.length);
      const budget = openDecodeBudget();

      function findIn({ path, bytes, place, depth }: Searched): readonly Candidate[] {
        const search = openSearch(bytes, place, detectors, work);
        run(automaton, bytes, (pattern, end) => search.hit(actions[pattern] ?? [], end));
        const isFile = depth === 0 && path !== '';
        const named = [...search.finish(), ...(isFile ? theirs.candidates : [])];
        const others = unnamed && isFile ? untouched(findUnnamed(bytes, place), named) : [];
        const plain = withoutOverlaps([...named, ...others]);
        if (depth >= mostDeep) return plain;
        const layer = { path, bytes, place, ...search.hints(), budget };
        return withDecoded(plain, layer, (inner) => {
          return findIn({ path: '', ...inner, depth: inner.how === undefined ? depth : depth + 1 });
        });
      }

      const place = pathFactsOf(text.path);
      const found = findIn({ path: text.path, bytes: text.bytes, place, depth: 0 });
      const described = found.slice(0, mostCandidates);
      const detections = describe(text, described, settings.valueKey);
      const unread = work.unread();
      const texts = budget.missed();
      const gaps = gapsOf(text, found.length, { ...unread, bytes: unread.bytes + theirs.unread, texts });
      if (tests === undefined) return { detections, gaps };
      return { detections: detections.map((each, i) => withPasses(each, described[i], text, tests)), gaps };
    },
  };
}

/** A file, or a text that was decoded from it (which has no path), and how many encodings were undone. */
interface Searched {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly place: PathFacts;
  readonly depth: number;
}

/** Candidates and detections are in the same order. */
function withPasses(
  detection: Detection,
  candidate: Candidate | undefined,
  { path, bytes }: SourceText,
  tests: RunTests,
): Detection {
  const passes = candidate === undefined ? [] : tests(path, bytes, candidate);
  return passes.length === 0 ? detection : { ...detection, passes };
}

/** What is said of every rule of this family, in the order of their ids. */
export function secretsRules(): readonly Rule[] {
  const rules = [...allDetectors.map(ruleOfDetector), ...genericRules.map(ruleOfGeneric), keyStoreRule];
  return rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What a text of the automaton sets off: a detector by its number, or one of the passes written as code. */
type Action =
  | number
  | 'name'
  | 'url'
  | 'secret'
  | EscapeKind
  | `scheme ${string}`
  | `command ${string}`
  | `pipe ${string}`
  | `login ${string}`
  | `statement ${StatementWord}`;

function triggersOf(detectors: readonly Detector[]): Map<string, Action[]> {
  const triggers = new Map<string, Action[]>();
  const add = (text: string, action: Action) => triggers.set(text, [...(triggers.get(text) ?? []), action]);
  detectors.forEach((detector, i) => {
    for (const keyword of detector.keywords) add(keyword.toLowerCase(), i);
  });
  for (const word of keyWords) add(word, 'name');
  for (const scheme of schemes) add(scheme, `scheme ${scheme}`);
  for (const word of commandWords) add(word, `command ${word}`);
  for (const word of pipedWords) add(word, `pipe ${word}`);
  for (const word of loginWords) add(word, `login ${word}`);
  for (const word of statementWords) add(word, `statement ${word}`);
  add('://', 'url');
  for (const kind of secretKinds) add(kind, 'secret');
  for (const kind of escapeKinds) for (const mark of escapeMarks[kind]) add(mark, kind);
  return triggers;
}

interface Search {
  readonly hit: (actions: readonly Action[], end: number) => undefined;
  readonly finish: () => Candidate[];
  /** What is worth decoding, as far as single words tell. */
  readonly hints: () => Pick<Layer, 'escapes' | 'secretKinds'>;
}

/** The work that one file may cost, whatever is decoded from it. */
interface Work {
  /** Takes off one reading of a place. */
  readonly spend: () => boolean;
  /** Takes off bytes that a detector is about to read. */
  readonly read: (bytes: number) => boolean;
  /** How much was left out when the work grew too large. */
  readonly unread: () => { readonly places: number; readonly bytes: number };
}

function openWork(size: number): Work {
  let readings = 0;
  let left = freeReading + 4 * size;
  let unread = 0;
  return {
    spend: () => ++readings <= mostReadings,
    read: (bytes) => {
      left -= bytes;
      if (left < 0) unread += bytes;
      return left >= 0;
    },
    unread: () => ({ places: Math.max(0, readings - mostReadings), bytes: unread }),
  };
}

function openSearch(bytes: Uint8Array, place: PathFacts, detectors: readonly Detector[], work: Work): Search {
  const windows = new Map<number, Windows>();
  const candidates: Candidate[] = [];
  const escapes: EscapeHit[] = [];
  const kinds: number[] = [];
  const { spend } = work;
  const readName = openKeyValuePass(bytes, place, spend);
  const readManifest = openKubernetesPass(bytes, place);

  function act(action: Action, end: number): Candidate | readonly Candidate[] | undefined {
    if (typeof action === 'number') {
      widen(windowsFor(action), end, bytes.length);
      return undefined;
    }
    if (action === 'name') return readName(end);
    if (action === 'url') return findUrlCredentials(bytes, end, place);
    if (action === 'secret' || isEscape(action)) note(action, end);
    if (isEscape(action)) return undefined;
    if (!spend()) return undefined;
    if (action === 'secret') return readManifest(end);
    if (action.startsWith('command ')) {
      return findCommandSecrets(bytes, end, action.slice('command '.length), place);
    }
    if (action.startsWith('pipe ')) return findPipedPassword(bytes, end, action.slice('pipe '.length), place);
    if (action.startsWith('login ')) return findLogin(bytes, end, action.slice('login '.length), place);
    if (action.startsWith('statement ')) {
      const word = action.slice('statement '.length) as StatementWord;
      candidates.push(...findInStatement(bytes, end, word, place));
      return undefined;
    }
    return findAuthorization(bytes, end, action.slice('scheme '.length), place);
  }

  function note(action: 'secret' | EscapeKind, end: number): undefined {
    if (action === 'secret') kinds.push(end);
    else if (
      (escapes.at(-1)?.at ?? Number.NEGATIVE_INFINITY) + enough < end ||
      escapes.at(-1)?.kind !== action
    )
      escapes.push({ kind: action, at: end });
  }

  function windowsFor(index: number): Windows {
    const known = windows.get(index);
    if (known !== undefined) return known;
    const made = windowsOf(detectors[index] as Detector);
    windows.set(index, made);
    return made;
  }

  function finish(): Candidate[] {
    candidates.push(...findInTable(bytes, place));
    for (const [index, stretches] of [...windows].toSorted(([a], [b]) => a - b)) {
      const size = stretches.ranges.reduce((sum, range) => sum + range.end - range.start, 0);
      if (work.read(size))
        candidates.push(...matchDetector(detectors[index] as Detector, stretches, bytes, place.role));
    }
    return candidates;
  }

  return {
    hit(actions, end) {
      for (const action of actions) {
        candidates.push(...[act(action, end) ?? []].flat());
      }
    },
    finish,
    hints: () => ({ escapes, secretKinds: kinds }),
  };
}

const escapeKinds = ['percent', 'unicode', 'entity'] as const;
/** Escapes that follow within so many bytes are decoded together with the first anyway. */
const enough = 64;

function isEscape(action: string): action is EscapeKind {
  return escapeKinds.some((kind) => kind === action);
}

function gapsOf(
  text: SourceText,
  found: number,
  unread: { readonly places: number; readonly bytes: number; readonly texts: number },
): Gap[] {
  const parts = [
    found > mostCandidates ? `${found - mostCandidates} of ${found} findings are not described` : '',
    unread.places > 0 ? `${unread.places} places were not read after the first ${mostReadings}` : '',
    unread.bytes > 0 ? `${unread.bytes} bytes around keywords were not read` : '',
    unread.texts > 0 ? `${unread.texts} encoded texts were not decoded` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return [];
  const detail = `The file holds too much that looks like credentials: ${parts.join('; ')}. Exclude it or split it.`;
  return [{ analyser: 'secrets', path: text.path, why: 'budget', detail }];
}
