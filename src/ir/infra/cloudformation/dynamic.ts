import { madeOf } from '../make.ts';
import type { InfraValue, ReferenceValue } from '../value.ts';
import { textFrom } from './texts.ts';

/** `{{resolve:service:what}}`: looked up when it is deployed. */
const dynamic = /\{\{resolve:([\w-]+):([^{}]*)\}\}/;

/**
 * A text with its dynamic references: each is a reference to `resolve:secretsmanager` (or `ssm`, `ssm-secure`) with
 * what is looked up there as its path, which no resource has for its id.
 */
export function dynamicIn(value: InfraValue): InfraValue {
  if (value.kind === 'text') return value.text.includes('{{resolve:') ? inText(value.text, value) : value;
  if (value.kind !== 'unknown' || value.parts === undefined) return value;
  return value.parts.some((part) => part.kind === 'text' && part.text.includes('{{resolve:'))
    ? inParts(value.parts, value)
    : value;
}

function inText(text: string, value: InfraValue): InfraValue {
  const { place, origin, textLine } = value;
  const pieces = text.split(dynamic);
  const parts = pieces.flatMap((piece, i): InfraValue[] => {
    if (i % 3 === 2) return [];
    if (i % 3 === 1) return [lookedUp(piece, pieces[i + 1] ?? '', value)];
    return piece === '' ? [] : [{ kind: 'text', text: piece, origin, place }];
  });
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : textFrom(parts, place, textLine);
}

function lookedUp(service: string, path: string, { place, origin }: InfraValue): ReferenceValue {
  return { kind: 'reference', to: `resolve:${service}`, path, place, origin };
}

/** `{{resolve:secretsmanager:${Secret}:…}}`: what is looked up is itself not known whole. */
function inParts(parts: readonly InfraValue[], value: InfraValue): InfraValue {
  const marked = parts.map((part, i) => (part.kind === 'text' ? part.text : `\ue000${i}\ue001`)).join('');
  const pieces = marked.split(dynamic);
  const made = pieces.flatMap((piece, i): readonly InfraValue[] => {
    if (i % 3 === 2) return [];
    if (i % 3 === 0) return unmarked(piece, parts, value);
    const within = unmarked(pieces[i + 1] ?? '', parts, value).filter(({ kind }) => kind !== 'text');
    const { refers } = madeOf(value.place, within);
    const path = (pieces[i + 1] ?? '').replace(/\ue000\d+\ue001/g, '*');
    return [{ ...lookedUp(piece, path, value), ...(refers === undefined ? {} : { refers }) }];
  });
  return made.length === 1 && made[0] !== undefined ? made[0] : textFrom(made, value.place, value.textLine);
}

function unmarked(
  text: string,
  parts: readonly InfraValue[],
  { place, origin }: InfraValue,
): readonly InfraValue[] {
  return text.split(/\ue000(\d+)\ue001/).flatMap((piece, i): readonly InfraValue[] => {
    const part = i % 2 === 1 ? parts[Number(piece)] : undefined;
    if (part !== undefined) return [part];
    return i % 2 === 1 || piece === '' ? [] : [{ kind: 'text', text: piece, origin, place }];
  });
}
