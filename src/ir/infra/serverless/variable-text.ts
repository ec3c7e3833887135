/** A piece of a text: as it is, or a variable with what is tried for it, in order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly candidates: readonly (readonly Piece[])[] };

/** Levels that variables may stand in each other. */
const deepest = 20;

/** `self:custom.stage`, `file(./x.yml):key`, `strToBool(x)`; not `AWS::Region`, which is CloudFormation's. */
const variable = /^\s*(?:[A-Za-z][\w-]*(?:\([\s\S]*?\))?:(?!:)|[A-Za-z]\w*\()/;

/** The pieces of a text with variables of the Serverless Framework: `${opt:stage, 'dev'}`, also within each other. */
export function piecesOf(text: string, depth = 0): readonly Piece[] {
  const pieces: Piece[] = [];
  const ends = depth < deepest ? endsOf(text) : new Map<number, number>();
  let from = 0;
  for (let at = text.indexOf('${'); at >= 0; at = text.indexOf('${', at)) {
    const end = ends.get(at) ?? -1;
    const content = text.slice(at + 2, end);
    if (end < 0 || !variable.test(content)) {
      at += 2;
      continue;
    }
    if (at > from) pieces.push({ kind: 'text', text: text.slice(from, at) });
    const candidates = candidatesIn(content).map((each) => piecesOf(each.trim(), depth + 1));
    pieces.push({ kind: 'variable', candidates });
    from = end + 1;
    at = from;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** The braces that close variables by where these begin, found in one go. */
function endsOf(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '$' && text[at + 1] === '{') open.push(at++);
    else if (text[at] === '}') {
      const start = open.pop();
      if (start !== undefined) found.set(start, at);
    }
  }
  return found;
}

/** Parts between commas that stand in no quotes, brackets or inner variable. */
function candidatesIn(content: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < content.length; at++) {
    const letter = content[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '{' || letter === '(') depth++;
    else if (letter === '}' || letter === ')') depth--;
    else if (letter === ',' && depth === 0) {
      found.push(content.slice(from, at));
      from = at + 1;
    }
  }
  return [...found, content.slice(from)];
}
