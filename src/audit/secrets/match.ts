import type { ByteRange } from '#model/location';
import type { Confidence } from '#model/severity';
import type { Candidate } from './candidate.ts';
import type { Detector } from './detector.ts';
import { entropyOf } from './entropy.ts';
import type { FileRole } from './file-role.ts';
import { isMadeUp } from './placeholder.ts';
import { isCut, type Windows } from './windows.ts';

/** Runs one detector over its windows; a match is a candidate when entropy, stand-in words and checksum let it pass. */
export function matchDetector(
  detector: Detector,
  windows: Windows,
  bytes: Uint8Array,
  role: FileRole,
): Candidate[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Candidate[] = [];
  let done = 0;
  for (const window of windows.ranges) {
    const slice = text.toString('latin1', window.start, window.end);
    for (const match of slice.matchAll(detector.pattern)) {
      const [from, end] = match.indices?.groups?.['secret'] ?? [match.index, match.index + match[0].length];
      const to = from + slice.slice(from, end).trimEnd().length;
      const range = { start: window.start + from, end: window.start + to };
      const whole = { start: window.start + match.index, end: window.start + match.index + match[0].length };
      if (range.start < done || isCut(window, whole, bytes.length)) continue;
      if (!isCredential(detector, slice.slice(from, to))) continue;
      found.push(candidateOf(detector, range, slice.slice(from, to), role));
      done = range.end;
    }
  }
  return found;
}

/** The checks in order of their cost. */
function isCredential(detector: Detector, secret: string): boolean {
  if (secret.length === 0 || isMadeUp(secret.slice(detector.prefix?.length ?? 0))) return false;
  if (detector.entropy !== undefined && entropyOf(secret) < detector.entropy) return false;
  return detector.accept?.(secret) ?? true;
}

function candidateOf(detector: Detector, range: ByteRange, secret: string, role: FileRole): Candidate {
  const { name, severity, prefix } = detector;
  const own = prefix !== undefined && prefix !== '' && secret.startsWith(prefix);
  const rank = own || detector.confidence === 'high' ? 3 : 2;
  const confidence = confidenceIn(role, detector);
  return { rule: name, rank, ...range, severity, confidence, ...(own ? { prefix } : {}) };
}

/** In a test or an example one step less sure, unless a checksum proves that the token was issued. */
function confidenceIn(role: FileRole, { accept, confidence }: Detector): Confidence {
  if (accept !== undefined || !(role === 'test' || role === 'example' || role === 'docs')) return confidence;
  return confidence === 'high' ? 'medium' : 'low';
}
