import { Buffer } from 'node:buffer';
import type { Place } from '#ir/infra/value';
import type { Detection, TraceStep } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import type { ByteRange, Location } from '#model/location';
import type { Hit, HitStep } from './hit.ts';
import type { PipelineRule } from './pipeline-rule.ts';

/** What a detection is made of. */
export interface Telling {
  readonly rule: PipelineRule;
  readonly hit: Hit;
  /** All of the file. */
  readonly source: string;
  readonly system: string;
  readonly absorbedBy: readonly string[];
}

/** A hit in the words of all families. */
export function detectionOf({ rule, hit, source, system, absorbedBy }: Telling): Detection {
  const { id, severity, confidence } = rule.rule;
  const { place, about, says = rule.says, steps = [], evidence, isFaint, secret } = hit;
  return {
    ruleId: id,
    family: 'pipeline',
    message: `${says}.`,
    severity: hit.severity ?? severity,
    confidence: hit.confidence ?? confidence,
    location: firstLine(place),
    masks: secret === undefined ? [] : [bytesOf(secret, source)],
    anchor: anchorOf(id, system, ...about),
    lineHash: lineHashOf(lineAt(source, place, secret)),
    ...(steps.length > 0 ? { trace: steps.map(traceStep) } : {}),
    ...(evidence === undefined ? {} : { evidence }),
    ...(isFaint || (hit.severity ?? severity) === 'info' ? { faint: true } : {}),
    ...(absorbedBy.length > 0 ? { absorbedBy } : {}),
  };
}

/** A line up to its value: that changes with each version of what is used. */
function lineAt(source: string, { line }: Place, secret: Place | undefined): string {
  const text = source.split('\n', line)[line - 1] ?? '';
  const at = secret === undefined ? -1 : text.search(/[=:]/);
  return at < 0 ? text : text.slice(0, at + 1);
}

function bytesOf({ start, end }: Place, source: string): ByteRange {
  const first = Buffer.byteLength(source.slice(0, start));
  return { start: first, end: first + Buffer.byteLength(source.slice(start, end)) };
}

function traceStep({ place, says }: HitStep, i: number, all: readonly HitStep[]): TraceStep {
  const role = i === 0 ? 'source' : i === all.length - 1 ? 'sink' : 'step';
  return { role, location: firstLine(place), message: says };
}

/** A place that spans lines is told by its first. */
function firstLine({ path, line, column, endLine, endColumn }: Place): Location {
  if (endLine === line) return { path, line, column, endLine, endColumn };
  return { path, line, column, endLine: line, endColumn: column + 1 };
}
