import { type ByteRange, firstEndingAfter } from '#model/location';
import type { Candidate } from '../candidate.ts';
import type { PathFacts } from '../file-role.ts';
import { withoutOverlaps } from '../overlap.ts';
import { sayWhy } from '../why.ts';
import { decodeRuns } from './base64.ts';
import type { DecodeBudget } from './budget.ts';
import type { Decoded, Told } from './decoded.ts';
import { decodeEscapes, type EscapeHit } from './escapes.ts';
import { decodeSecrets } from './kubernetes-secret.ts';
import { isNotebook, readNotebook } from './notebook.ts';

/** Encodings within each other that are undone. */
export const mostDeep = 2;

/** A text, of a file or decoded from it, and what the search saw in it. */
export interface Layer {
  /** Of a file only. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly place: PathFacts;
  readonly escapes: readonly EscapeHit[];
  /** Where the kind of a Kubernetes Secret is written. */
  readonly secretKinds: readonly number[];
  readonly budget: DecodeBudget;
}

/** Looks for credentials in a decoded text. */
type Look = (text: Decoded) => readonly Candidate[];

/**
 * What was found in a text, together with what is found in the texts that stand encoded in it. What was seen plainly is
 * not decoded once more; where a form of file says how its values are to be read, only that reading counts.
 */
export function withDecoded(plain: readonly Candidate[], layer: Layer, look: Look): readonly Candidate[] {
  const { kept, read, isTaken } = readForms(plain, layer, look);
  const { bytes, place, budget } = layer;
  const escapes = layer.escapes.filter(({ at }) => !isTaken({ start: at - 1, end: at }));
  const found: Candidate[] = [];
  const isKept = touching(kept);
  const take = (text: Decoded) => {
    found.push(...reported(text, look(text)).filter((one) => !isKept(one)));
  };
  for (const text of decodeRuns(bytes, place, budget, isTaken)) take(text);
  if (escapes.length > 0) for (const text of decodeEscapes(bytes, escapes, place, budget)) take(text);
  return read.length + found.length === 0 ? kept : withoutOverlaps([...kept, ...read, ...found]);
}

interface Forms {
  readonly kept: readonly Candidate[];
  /** What was found by reading the form. */
  readonly read: readonly Candidate[];
  /** Whether bytes need no second look. */
  readonly isTaken: (range: ByteRange) => boolean;
}

/** Forms of file that say how their values are to be read; most files are none. */
function readForms(plain: readonly Candidate[], layer: Layer, look: Look): Forms {
  const { path, bytes, place, budget, secretKinds } = layer;
  if (secretKinds.length === 0 && !isNotebook(path))
    return { kept: plain, read: [], isTaken: touching(plain) };
  const notebook = readNotebook(path, bytes, budget);
  const secrets = [...decodeSecrets(bytes, secretKinds, place, budget)];
  const isCovered = touching(inOrder([...notebook.covered, ...secrets.map(({ whole }) => whole)]));
  const read = [...notebook.texts, ...secrets].flatMap((text) => reported(text, look(text)));
  const isRead = touching(inOrder(read));
  const kept = plain.filter(
    (one) => !isRead(one) && (one.rank >= 2 || readsForms.has(one.rule) || !isCovered(one)),
  );
  const isKept = touching(kept);
  return { kept, read, isTaken: (range) => isKept(range) || isCovered(range) };
}

/** Rules that know the form, and read its values as they are meant. */
const readsForms: ReadonlySet<string> = new Set(['kubernetes-secret']);

/** Candidates of a decoded text as ones of the text that holds it. */
function reported(text: Decoded, inner: readonly Candidate[]): readonly Candidate[] {
  const masks = inOrder(inner.flatMap((one) => [one, ...(one.alsoMask ?? [])]));
  const isEncoded = text.how !== undefined && text.escaped === undefined;
  return inner
    .filter((one) => text.escaped === undefined || isNews(text, one))
    .map((one) => {
      const others = [...(isEncoded ? [text.whole] : []), ...(one.alsoMask ?? []).map(text.back)];
      const told = tell(one, text, masks);
      return { ...one, ...text.back(one), told, ...(others.length === 0 ? {} : { alsoMask: others }) };
    });
}

/** So much of a text in front of a value is looked at for an escape. */
const near = 80;

/** True when an escape is in a value or in front of it: else the plain text has told all. */
function isNews(text: Decoded, { start, end }: ByteRange): boolean {
  const from = Math.max(0, start - near);
  const outer = text.back({ start: from, end });
  return outer.end - outer.start > end - from;
}

function tell(one: Candidate, text: Decoded, masks: readonly ByteRange[]): Told {
  const { how } = text;
  if (one.told !== undefined) {
    const ways = [one.told.how, how].filter((way) => way !== undefined);
    return { ...one.told, ...(ways.length === 0 ? {} : { how: ways.join(' in ') }) };
  }
  const value = text.bytes.slice(one.start, one.end);
  return { ...sayWhy(one, text.bytes, masks), value, ...(how === undefined ? {} : { how }) };
}

/** Sorted, so that places can be found by bisection. */
function inOrder(ranges: readonly ByteRange[]): readonly ByteRange[] {
  return ranges.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a stretch shares bytes with one of those, which are sorted and do not overlap. */
function touching(ranges: readonly ByteRange[]): (range: ByteRange) => boolean {
  return ({ start, end }) => {
    const next = ranges[firstEndingAfter(ranges, start)];
    return next !== undefined && next.start < end;
  };
}
