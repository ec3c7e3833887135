import type { SourceText } from '#model/file';
import type { Detection } from '#model/finding';
import { anchorOf, keyedAnchorOf, lineHashOf, maskedLineOf, templateOf } from '#model/identity';
import type { ByteRange } from '#model/location';
import type { Candidate } from './candidate.ts';
import { wordsOf } from './key-value/key-name.ts';
import { openLocator } from './locate.ts';

/**
 * Turns candidates (sorted, without overlaps) into detections: places, masks, hashes and a preview, but no character of
 * a value beyond its public prefix.
 */
export function describe(
  text: SourceText,
  candidates: readonly Candidate[],
  titles: ReadonlyMap<string, string>,
  valueKey: Uint8Array | undefined,
): Detection[] {
  const locate = openLocator(text.path, text.bytes);
  const masks = merged(candidates.flatMap(maskedBy));
  return candidates.map((candidate) => {
    const ruleId = `secrets/${candidate.rule}`;
    const name = nameToShow(candidate, text.bytes);
    const preview = `${candidate.prefix ?? ''}****`;
    const line = maskedLineOf(text.bytes, candidate.start, masks);
    return {
      ruleId,
      family: 'secrets',
      message: messageOf(titles.get(candidate.rule) ?? 'Credential', candidate, name),
      severity: candidate.severity,
      confidence: candidate.confidence,
      location: locate(candidate),
      masks: merged(maskedBy(candidate)),
      anchor: anchorFor(ruleId, candidate, line, text.bytes, valueKey),
      lineHash: lineHashOf(line),
      evidence: name === undefined ? { preview } : { preview, name },
    };
  });
}

function messageOf(title: string, candidate: Candidate, name: string | undefined): string {
  const shown = candidate.prefix === undefined ? '' : ` (${candidate.prefix}****)`;
  return name === undefined ? `${title}${shown}.` : `${title}: \`${name}\` holds it as a literal${shown}.`;
}

function anchorFor(
  ruleId: string,
  candidate: Candidate,
  line: string,
  bytes: Uint8Array,
  valueKey: Uint8Array | undefined,
): string {
  if (valueKey !== undefined)
    return keyedAnchorOf(valueKey, ruleId, bytes.subarray(candidate.start, candidate.end));
  if (candidate.name !== undefined) return anchorOf(ruleId, 'name', wordsOf(candidate.name).join(' '));
  return anchorOf(ruleId, 'line', templateOf(line));
}

/** A name that repeats a piece of its value would give that piece away. */
function nameToShow({ name, start, end }: Candidate, bytes: Uint8Array): string | undefined {
  if (name === undefined) return undefined;
  const value = Buffer.from(bytes.subarray(start, end)).toString('latin1').toLowerCase();
  return sharesPiece(name.toLowerCase(), value, 6) ? undefined : name;
}

function sharesPiece(a: string, b: string, length: number): boolean {
  const size = Math.min(length, b.length);
  for (let i = 0; i + size <= b.length; i++) if (a.includes(b.slice(i, i + size))) return true;
  return false;
}

function maskedBy({ start, end, alsoMask = [] }: Candidate): readonly ByteRange[] {
  return [{ start, end }, ...alsoMask];
}

/** Sorted and without overlaps. */
function merged(ranges: readonly ByteRange[]): ByteRange[] {
  const result: { start: number; end: number }[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}
