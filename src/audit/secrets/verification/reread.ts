import type { SourceText } from '#model/file';
import type { ByteRange, Location } from '#model/location';
import type { Detector } from '../detector.ts';
import { roleOf } from '../file-role.ts';
import { matchDetector } from '../match.ts';
import { windowsOf } from '../windows.ts';
import type { Companion, Credential } from './verifier.ts';

/** Bytes around a secret in which the id that belongs to it is looked for. */
const nearby = 600;
/** More ids than this near one secret are not tried. */
const mostCompanions = 3;

/**
 * The credential at a finding's place, from the bytes of its file: facts hold no value. Undefined when the detector does
 * not see one at exactly that place, as in encoded text.
 */
export function rereadSecret(
  text: SourceText,
  location: Location,
  detector: Detector,
): ByteRange | undefined {
  const place = rangeOf(text.bytes, location);
  if (place === undefined) return undefined;
  const windows = windowsOf(detector);
  const reach = windows.before + windows.after;
  windows.ranges.push({
    start: Math.max(0, place.start - reach),
    end: Math.min(text.bytes.length, place.end + reach),
  });
  const found = matchDetector(detector, windows, text.bytes, roleOf(text.path));
  const isThere = found.some(
    ({ start, end, refused }) => refused !== true && start === place.start && end === place.end,
  );
  return isThere ? place : undefined;
}

/** The secret as text; undefined when a request could not hold it as it is. */
export function secretIn({ bytes }: SourceText, { start, end }: ByteRange): string | undefined {
  const secret = Buffer.from(bytes.subarray(start, end)).toString('latin1');
  return /^[\x21-\x7e]{1,4096}$/.test(secret) ? secret : undefined;
}

/** The secret with each id near it that may belong to it, the nearest first. */
export function pairsOf(
  { bytes }: SourceText,
  { start, end }: ByteRange,
  secret: string,
  companion: Companion,
): readonly Credential[] {
  const from = Math.max(0, start - nearby);
  const around = Buffer.from(bytes.subarray(from, end + nearby)).toString('latin1');
  const distances = new Map<string, number>();
  for (const { 0: id, index } of around.matchAll(companion.pattern)) {
    const distance = Math.abs(from + index - start);
    distances.set(id, Math.min(distance, distances.get(id) ?? distance));
  }
  const ids = [...distances].sort(([, a], [, b]) => a - b).map(([id]) => id);
  return ids.slice(0, mostCompanions).map((id) => ({ secret, companion: id }));
}

/** Where lines and columns (UTF-16) are in bytes: the way back of `locate.ts`. */
function rangeOf(bytes: Uint8Array, { line, column, endLine, endColumn }: Location): ByteRange | undefined {
  const start = offsetOf(bytes, line, column);
  const end = start === undefined ? undefined : offsetOf(bytes, endLine, endColumn);
  return start === undefined || end === undefined || end <= start ? undefined : { start, end };
}

function offsetOf(bytes: Uint8Array, line: number, column: number): number | undefined {
  let at = 0;
  for (let current = 1; current < line; current++) {
    at = bytes.indexOf(10, at) + 1;
    if (at === 0) return undefined;
  }
  for (let current = 1; current < column; at++) {
    const byte = bytes[at];
    if (byte === undefined || byte === 10) return undefined;
    if (byte >= 0xf0) current += 2;
    else if ((byte & 0xc0) !== 0x80) current++;
  }
  // The bytes that go on a character belong in front of the next place.
  while (((bytes[at] ?? 0) & 0xc0) === 0x80) at++;
  return at;
}
