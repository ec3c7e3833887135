import type { ByteRange } from '#model/location';
import { atLeast, type Confidence, type Severity } from '#model/severity';
import type { Candidate } from './candidate.ts';
import type { Detector } from './detector.ts';
import { entropyOf } from './entropy.ts';
import { type FileRole, severityIn } from './file-role.ts';
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
      const secret = slice.slice(from, to);
      const verdict = verdictOn(detector, secret);
      const candidate = candidateOf(detector, range, secret, role);
      if (verdict !== 'none') {
        found.push(verdict === 'issued' ? candidate : { ...candidate, ...doubtful });
        done = range.end;
      } else if (detector.unmistakable) {
        found.push({ ...candidate, refused: true });
      }
    }
  }
  return found;
}

/** What is said of a token whose checksum does not hold: nobody can log in with it, but a real one may be near. */
const doubtful = {
  severity: 'medium',
  confidence: 'low',
  why: 'Its checksum does not hold: it was altered, cut or made up. Look whether a real one was meant.',
} as const;

/** The checks in order of their cost. */
function verdictOn(detector: Detector, secret: string): 'issued' | 'altered' | 'none' {
  const random = secret.slice(detector.prefix?.length ?? 0);
  if (secret.length === 0 || isMadeUp(random, detector.accept === undefined)) return 'none';
  if (detector.entropy !== undefined && entropyOf(secret) < detector.entropy) return 'none';
  if (detector.accept?.(secret) ?? true) return 'issued';
  return detector.checksum === true ? 'altered' : 'none';
}

function candidateOf(detector: Detector, range: ByteRange, secret: string, role: FileRole): Candidate {
  const prefix = publicPart(detector, secret);
  const rank = prefix !== '' || detector.confidence === 'high' ? 3 : 2;
  return {
    rule: detector.name,
    rank,
    ...range,
    severity: severityOf(role, detector),
    confidence: confidenceIn(role, detector),
    ...(prefix === '' ? {} : { prefix }),
  };
}

function publicPart({ prefix = '', publicLength = 0 }: Detector, secret: string): string {
  return prefix !== '' && secret.startsWith(prefix) ? prefix : secret.slice(0, publicLength);
}

/** A key that somebody made for a test should not stop a build; a token that somebody issued should, anywhere. */
function severityOf(role: FileRole, { severity, selfMade }: Detector): Severity {
  return selfMade === true && atLeast(severity, 'medium') && severityIn(role) === 'medium'
    ? 'medium'
    : severity;
}

/** In a test or an example one step less sure, unless a checksum proves that it was issued or it is plain to see what it is. */
function confidenceIn(role: FileRole, { checksum, selfMade, accept, confidence }: Detector): Confidence {
  if (severityIn(role) === 'high' || checksum === true || (selfMade === true && accept !== undefined))
    return confidence;
  return confidence === 'high' ? 'medium' : 'low';
}
