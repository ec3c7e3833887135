import type { Span } from '../instruction.ts';

/** An element of a mapper, with what it holds in the order of the text. */
export interface MapperElement extends Span {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parts: readonly MapperPart[];
}

/** Text between the tags, or another element. */
export type MapperPart = MapperElement | ({ readonly kind: 'text' } & Span);

interface Open {
  readonly name: string;
  readonly start: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parts: MapperPart[];
}

/** Elements in elements that are read. */
const deepest = 60;

const tags =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![A-Z][^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;

/** The elements below the root of a file of XML; of one that is not well formed, what can be told of it. */
export function elementsIn(text: string): readonly MapperElement[] {
  const root: Open = { name: '', start: 0, attributes: new Map(), parts: [] };
  const open: Open[] = [root];
  let at = 0;
  const top = () => open.at(-1) ?? root;
  const addText = (end: number) => {
    if (end > at) top().parts.push({ kind: 'text', start: at, end });
  };
  for (const match of text.matchAll(tags)) {
    const [whole, data, close, name, written = '', ended] = match;
    const end = match.index + whole.length;
    addText(match.index);
    at = end;
    if (data !== undefined) top().parts.push({ kind: 'text', start: end - data.length - 3, end: end - 3 });
    if (name === undefined) continue;
    if (close === '/') finish(open, name, end);
    else if (open.length < deepest || ended === '/') {
      open.push({ name, start: match.index, attributes: attributesOf(written), parts: [] });
      if (ended === '/') finish(open, name, end);
    }
  }
  addText(text.length);
  while (open.length > 1) finish(open, top().name, text.length);
  const [mapper] = root.parts.filter((part) => part.kind === 'element');
  return mapper === undefined ? [] : mapper.parts.filter((part) => part.kind === 'element');
}

/** Ends the innermost open element of that name with all in it. */
function finish(open: Open[], name: string, end: number): void {
  if (!open.slice(1).some((each) => each.name === name)) return;
  for (let last = open.pop(); last !== undefined; last = open.pop()) {
    const { start, attributes, parts } = last;
    open.at(-1)?.parts.push({ kind: 'element', name: last.name, attributes, parts, start, end });
    if (last.name === name) return;
  }
}

const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>', amp: '&' };

function attributesOf(written: string): ReadonlyMap<string, string> {
  return new Map(
    [...written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      ([, name = '', double, single]) => [
        name,
        (double ?? single ?? '').replace(/&(\w+);/g, (entity, of: string) => entities[of] ?? entity),
      ],
    ),
  );
}
