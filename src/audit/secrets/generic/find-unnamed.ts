import type { Candidate } from '../candidate.ts';
import { entropyOf } from '../entropy.ts';
import { type PathFacts, severityIn } from '../file-role.ts';
import { shapeOf } from '../key-value/value-shape.ts';

/** Shorter ones are random by chance, longer ones are data. */
const shortest = 20;
const longest = 200;
/** Text is read in pieces, so that no large file is held twice. */
const stride = 1024 * 1024;

/** A whole literal of characters that tokens are made of, between quotes or behind a joint. */
const literal = new RegExp(
  `(?<=["'\`]|[=:][ \\t]{0,4})(?<value>[A-Za-z0-9+/_.~-]{${shortest},${longest}}={0,2})(?=["'\`]|[ \\t]*(?:[\\r\\n,;]|$))`,
  'dg',
);

/**
 * Literals that look made by a machine, whatever they are called. For the profile `audit` only: in snapshots and data
 * there are many, and few of them open anything.
 */
export function findUnnamed(bytes: Uint8Array, place: PathFacts): Candidate[] {
  if (place.role === 'lock' || place.role === 'locale') return [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<number, Candidate>();
  for (let from = 0; from < bytes.length; from += stride) {
    const begin = Math.max(0, from - longest - 16);
    const text = buffer.toString('latin1', begin, from + stride + longest + 16);
    for (const match of text.matchAll(literal)) {
      const [start, end] = match.indices?.groups?.['value'] ?? [0, 0];
      if (isRandom(match.groups?.['value'] ?? ''))
        found.set(begin + start, candidateAt(begin + start, begin + end, place));
    }
  }
  return [...found.values()];
}

function candidateAt(start: number, end: number, place: PathFacts): Candidate {
  return {
    rule: 'unnamed-literal',
    rank: 0,
    start,
    end,
    severity: severityIn(place.role) === 'high' ? 'medium' : 'low',
    confidence: 'low',
    faint: true,
    why: 'A literal that looks made by a machine stands here.',
  };
}

/** Paths of resources are no keys; hexadecimal of the length of a digest is one, as a rule. */
function isRandom(value: string): boolean {
  if (/^\/|\/\/|^[\w.-]+\/[\w.-]+\/[\w.-]+\//.test(value)) return false;
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i.test(value)) return false;
  return shapeOf(value) === 'strong' && entropyOf(value) >= (/^[0-9a-f]+$/i.test(value) ? 3 : 3.8);
}
