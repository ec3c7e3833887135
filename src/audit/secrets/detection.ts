import type { SourceText } from '#model/file';
import type { Detection } from '#model/finding';
import { anchorOf, keyedAnchorOf, lineHashOf, maskedLineOf, templateOf } from '#model/identity';
import type { ByteRange } from '#model/location';
import type { Candidate } from './candidate.ts';
import { wordsOf } from './key-value/key-name.ts';
import { openLocator } from './locate.ts';
import { sayWhy } from './why.ts';

/**
 * Turns candidates (sorted, without overlaps) into detections: places, masks, hashes and a preview, but no character of
 * a value beyond its public prefix.
 */
export function describe(
  text: SourceText,
  candidates: readonly Candidate[],
  valueKey: Uint8Array | undefined,
): Detection[] {
  const locate = openLocator(text.path, text.bytes);
  const masks = merged(candidates.flatMap(maskedBy));
  return candidates.map((candidate) => {
    const ruleId = `secrets/${candidate.rule}`;
    const line = maskedLineOf(text.bytes, candidate.start, masks);
    const { message, name } = candidate.told ?? sayWhy(candidate, text.bytes, masks);
    const how = candidate.told?.how;
    const preview = candidate.prefix === undefined ? undefined : `${candidate.prefix}****`;
    return {
      ruleId,
      family: 'secrets',
      message: how === undefined ? message : `${message.replace(/\.$/, '')}, decoded from ${how}.`,
      severity: candidate.severity,
      confidence: candidate.confidence,
      location: locate(candidate),
      masks: merged(maskedBy(candidate)),
      anchor: anchorFor(ruleId, candidate, line, text.bytes, valueKey),
      lineHash: lineHashOf(line),
      ...(candidate.faint && { faint: candidate.faint }),
      ...evidenceOf({ preview, name, decoded: how && `from ${how}` }),
    };
  });
}

function evidenceOf(facts: Readonly<Record<string, string | undefined>>): Pick<Detection, 'evidence'> {
  const known = Object.entries(facts).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return known.length === 0 ? {} : { evidence: Object.fromEntries(known) };
}

function anchorFor(
  ruleId: string,
  candidate: Candidate,
  line: string,
  bytes: Uint8Array,
  valueKey: Uint8Array | undefined,
): string {
  if (valueKey !== undefined)
    return keyedAnchorOf(
      valueKey,
      ruleId,
      candidate.told?.value ?? bytes.subarray(candidate.start, candidate.end),
    );
  if (candidate.name !== undefined) return anchorOf(ruleId, 'name', wordsOf(candidate.name).join(' '));
  return anchorOf(ruleId, 'line', templateOf(line));
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
