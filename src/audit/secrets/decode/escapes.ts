import type { ByteRange } from '#model/location';
import type { PathFacts } from '../file-role.ts';
import type { DecodeBudget } from './budget.ts';
import { type Decoded, openGrowing } from './decoded.ts';

/** Ways to write a character by its number. */
export type EscapeKind = 'percent' | 'unicode' | 'entity';

/**
 * Texts, in lower case, that make it worth to decode around them: escapes of what joins names and values, and of
 * letters, which nobody escapes without a reason.
 */
export const escapeMarks: Readonly<Record<EscapeKind, readonly string[]>> = {
  percent: ['%3d', '%3a', '%40', '%22', '%2f', '%2b'],
  unicode: ['\\u00', '\\x2', '\\x3', '\\x4', '\\x5', '\\x6', '\\x7'],
  entity: [
    '&quot;',
    '&apos;',
    '&#34;',
    '&#39;',
    '&#x22;',
    '&#x27;',
    '&#61;',
    '&#x3d;',
    '&#58;',
    '&#64;',
    '&#11',
    '&#x6',
    '&#x7',
  ],
};

/** Where a mark ends. */
export interface EscapeHit {
  readonly kind: EscapeKind;
  readonly at: number;
}

/** Bytes around an escape that are decoded with it, within its line; and the most of one text. */
const reach = 256;
const longest = 16 * 1024;

/** The stretches around escapes with the escapes undone. Hits come in the order of the file. */
export function* decodeEscapes(
  bytes: Uint8Array,
  hits: readonly EscapeHit[],
  place: PathFacts,
  budget: DecodeBudget,
): Generator<Decoded> {
  if (place.role === 'lock' || hits.length === 0) return;
  for (const [kind, here] of Map.groupBy(hits, (hit) => hit.kind)) {
    for (const whole of stretches(bytes, here)) {
      if (!budget.take(whole.end - whole.start)) continue;
      const text = undone(bytes, whole, kind);
      if (text !== undefined) yield { ...text, whole, place, how: names[kind], escaped: true };
    }
  }
}

const names: Readonly<Record<EscapeKind, string>> = {
  percent: 'percent-encoding',
  unicode: 'escapes',
  entity: 'HTML entities',
};

function* stretches(bytes: Uint8Array, hits: readonly EscapeHit[]): Generator<ByteRange> {
  let open: { start: number; end: number } | undefined;
  for (const { at } of hits) {
    const start = lineEdge(bytes, at, -1);
    const end = lineEdge(bytes, at, 1);
    if (open !== undefined && start <= open.end && end - open.start <= longest) open.end = end;
    else {
      if (open !== undefined) yield open;
      open = { start: Math.max(start, open?.end ?? 0), end };
    }
  }
  if (open !== undefined) yield open;
}

function lineEdge(bytes: Uint8Array, from: number, step: 1 | -1): number {
  const first = step === 1 ? 0 : -1;
  let at = from;
  while (Math.abs(at - from) < reach && at + first >= 0 && at + first < bytes.length) {
    if (bytes[at + first] === 10) break;
    at += step;
  }
  return at;
}

const patterns: Readonly<Record<EscapeKind, RegExp>> = {
  percent: /%([0-9A-Fa-f]{2})/g,
  unicode: /\\u(?:([0-9A-Fa-f]{4})|\{([0-9A-Fa-f]{1,6})\})|\\x([0-9A-Fa-f]{2})/g,
  entity: /&(?:#(\d{1,6})|#[xX]([0-9A-Fa-f]{1,6})|(quot|apos|amp|lt|gt|equals|colon|commat));/g,
};

const entities: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['equals', '='],
  ['colon', ':'],
  ['commat', '@'],
]);

function undone(
  bytes: Uint8Array,
  { start, end }: ByteRange,
  kind: EscapeKind,
): Pick<Decoded, 'bytes' | 'back'> | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', start, end);
  const grown = openGrowing();
  let done = 0;
  for (const match of text.matchAll(patterns[kind])) {
    for (; done < match.index; done++) grown.add(text.charCodeAt(done), start + done);
    const code = codeOf(match, kind);
    if (kind === 'percent') grown.add(code, start + done);
    else grown.addCharacter(code, start + done);
    done = match.index + match[0].length;
  }
  if (done === 0) return undefined;
  for (; done < text.length; done++) grown.add(text.charCodeAt(done), start + done);
  return grown.finish(end);
}

function codeOf([, first, second, third]: RegExpMatchArray, kind: EscapeKind): number {
  if (kind === 'entity' && third !== undefined) return entities.get(third)?.charCodeAt(0) ?? 0x3f;
  if (kind === 'entity' && first !== undefined) return Number(first);
  return Number.parseInt(first ?? second ?? third ?? '3f', 16);
}
