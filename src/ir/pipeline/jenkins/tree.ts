import type { Token } from './tokens.ts';

/** A call or a block of Groovy: `stage('Build') { … }`, `sh "make"`, `agent any`. */
export interface Node {
  readonly name: string;
  /** Everything behind the name, up to its block or the end of the line. */
  readonly args: readonly Token[];
  readonly block?: readonly Node[];
  readonly start: number;
  readonly end: number;
}

/** Blocks within each other. */
const deepest = 100;

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** The calls and blocks of a file, in order; whatever is neither is passed over, blocks within it are not. */
export function nodesOf(tokens: readonly Token[]): readonly Node[] {
  return untilBrace({ tokens, at: 0, depth: 0 });
}

function untilBrace(reader: Reader): readonly Node[] {
  const found: Node[] = [];
  while (reader.at < reader.tokens.length) {
    const next = reader.tokens[reader.at];
    if (next === undefined || next.text === '}') break;
    if (next.kind === 'word') found.push(nodeAt(reader, next));
    else if (next.kind === 'sign' && next.text === '{') found.push(...blockAt(reader));
    else reader.at++;
  }
  return found;
}

function blockAt(reader: Reader): readonly Node[] {
  reader.at++;
  reader.depth++;
  const nodes = reader.depth > deepest ? [] : untilBrace(reader);
  reader.depth--;
  reader.at++;
  return nodes;
}

function nodeAt(reader: Reader, name: Token): Node {
  reader.at++;
  const args: Token[] = [];
  let open = 0;
  let block: readonly Node[] | undefined;
  for (let next = reader.tokens[reader.at]; next !== undefined; next = reader.tokens[reader.at]) {
    if (next.kind === 'sign' && next.text === '{') {
      block = [...(block ?? []), ...blockAt(reader)];
      if (open === 0) break;
      continue;
    }
    if (next.kind === 'sign' && next.text === '}') break;
    if (next.kind === 'line' && open === 0 && !goesOn(args.at(-1), reader)) break;
    if (next.kind === 'sign' && next.text === ';' && open === 0) break;
    if (next.kind === 'sign' && /[([]/.test(next.text)) open++;
    if (next.kind === 'sign' && /[)\]]/.test(next.text)) open = Math.max(0, open - 1);
    if (next.kind !== 'line') args.push(next);
    reader.at++;
  }
  const end = reader.tokens[reader.at - 1]?.end ?? name.end;
  return { name: name.text, args, start: name.start, end, ...(block === undefined ? {} : { block }) };
}

/** A line that ends in a comma or a sign goes on in the next. */
function goesOn(last: Token | undefined, { tokens, at }: Reader): boolean {
  if (last?.kind === 'sign' && /[,+.=(:?&|]/.test(last.text)) return true;
  const next = tokens.slice(at + 1).find(({ kind }) => kind !== 'line');
  return next?.kind === 'sign' && next.text === '{' && last?.text === ')';
}
