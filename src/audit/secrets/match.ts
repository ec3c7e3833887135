import type { Candidate } from './candidate.ts';
import type { Detector } from './detector.ts';
import { entropyOf } from './entropy.ts';
import { isMadeUp } from './placeholder.ts';
import { isCut, type Windows } from './windows.ts';

/** Runs one detector over its windows; a match is a candidate when entropy, stand-in words and checksum let it pass. */
export function matchDetector(detector: Detector, windows: Windows, bytes: Uint8Array): Candidate[] {
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
      found.push(candidateOf(detector, range.start, range.end, slice.slice(from, to)));
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

function candidateOf(detector: Detector, start: number, end: number, secret: string): Candidate {
  const { name, severity, confidence, prefix } = detector;
  const own = prefix !== undefined && prefix !== '' && secret.startsWith(prefix);
  const rank = own || confidence === 'high' ? 3 : 2;
  return { rule: name, rank, start, end, severity, confidence, ...(own ? { prefix } : {}) };
}
