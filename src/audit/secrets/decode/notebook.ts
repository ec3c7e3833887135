import type { ByteRange } from '#model/location';
import { type PathFacts, pathFactsOf } from '../file-role.ts';
import type { DecodeBudget } from './budget.ts';
import { type Decoded, type Growing, openGrowing } from './decoded.ts';
import { type JsonString, jsonStrings } from './json-strings.ts';

/** The cells of a notebook as texts, and what of the file they and their images take up. */
export interface Notebook {
  readonly texts: readonly Decoded[];
  /** Read as cells, or not worth reading: what is seen there in the raw file counts no more. */
  readonly covered: readonly ByteRange[];
}

export function isNotebook(path: string): boolean {
  return path.endsWith('.ipynb');
}

const empty: Notebook = { texts: [], covered: [] };

/**
 * Reads the cells of a Jupyter notebook (nbformat 4): sources as code or prose, outputs as text, lines joined and
 * escapes undone. Images and widgets are covered and not read.
 */
export function readNotebook(path: string, bytes: Uint8Array, budget: DecodeBudget): Notebook {
  if (!isNotebook(path)) return empty;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts = new Map<string, Part>();
  const covered: ByteRange[] = [];
  const prose = new Set<number>();
  for (const found of jsonStrings(text)) {
    if (found.keys[0] !== 'cells') continue;
    const { start, end, keys, objects } = found;
    if (keys.length === 2 && keys[1] === 'cell_type' && text.slice(start, end) !== 'code')
      prose.add(objects[1] ?? 0);
    const kind = kindOf(keys);
    if (kind === undefined) continue;
    covered.push({ start, end });
    if (kind === 'other') continue;
    const name = `${objects.slice(1).join(' ')} ${keys.join(' ')}`;
    const part = parts.get(name) ?? { kind, cell: objects[1] ?? 0, start, grown: openGrowing(), end };
    if (!parts.has(name)) parts.set(name, part);
    part.end = end;
    unescapeJson(text, found, part.grown);
  }
  const places = placesFor(path);
  const texts = [...parts.values()].flatMap(({ kind, cell, start, grown, end }): readonly Decoded[] => {
    if (!budget.take(grown.length())) return [];
    const place = kind === 'source' && prose.has(cell) ? places.markdown : places[kind];
    return [{ ...grown.finish(end), whole: { start, end }, place }];
  });
  return { texts, covered };
}

interface Part {
  readonly kind: 'source' | 'output';
  readonly cell: number;
  readonly start: number;
  readonly grown: Growing;
  end: number;
}

/** `other` is covered and not read: images, scripts of widgets, attachments. */
function kindOf(keys: readonly string[]): 'source' | 'output' | 'other' | undefined {
  const [, what, field, mime = ''] = keys;
  if (what === 'source' && keys.length === 2) return 'source';
  if (what === 'attachments') return 'other';
  if (what !== 'outputs') return undefined;
  if (field === 'text' || field === 'traceback' || field === 'evalue') return 'output';
  if (field !== 'data') return undefined;
  return /^text\/(?:plain|html|markdown|latex)$/.test(mime) ? 'output' : 'other';
}

/** As if each cell were a file beside the notebook: code, its output, a page of text. */
function placesFor(path: string): Readonly<Record<'source' | 'output' | 'markdown', PathFacts>> {
  const stem = path.replace(/\.ipynb$/i, '');
  const source = pathFactsOf(`${stem}.py`);
  return { source, output: { ...source, syntax: 'prose' }, markdown: pathFactsOf(`${stem}.md`) };
}

const controls: ReadonlyMap<string, number> = new Map([
  ['n', 10],
  ['t', 9],
  ['r', 13],
  ['b', 8],
  ['f', 12],
]);

function unescapeJson(text: string, { start, end }: JsonString, grown: Growing): void {
  for (let at = start; at < end; at++) {
    if (text[at] !== '\\') {
      grown.add(text.charCodeAt(at), at);
      continue;
    }
    const next = text[at + 1] ?? '';
    const hex = next === 'u' ? text.slice(at + 2, at + 6) : '';
    if (/^[0-9A-Fa-f]{4}$/.test(hex)) grown.addCharacter(Number.parseInt(hex, 16), at);
    else grown.add(controls.get(next) ?? next.charCodeAt(0), at);
    at += hex.length === 4 ? 5 : 1;
  }
}
