import type { CodeGroup } from '../group.ts';
import {
  callIn,
  endOfHole,
  literalIn,
  type Stretch,
  splitAt,
  trimmed,
  type WrittenText,
} from './call-text.ts';

/** A text that is put together: what is written down, and what is put in. */
export type TextPart =
  | {
      readonly literal: string;
      /** What stands between it and the literal before, where a line ends there: `\n    + `. */
      readonly glue?: string;
    }
  | {
      readonly value: string;
      /** Where it is written. */
      readonly at?: Stretch;
      /** It is formatted: of any type. */
      readonly isAny?: true;
      /** It stands between quotes itself: nothing with quotes may be put around it. */
      readonly isQuoted?: true;
    };

/** The parts of a text, and the quotes that it is written in. */
export interface BuiltText {
  readonly parts: readonly TextPart[];
  readonly quote: string;
}

/**
 * Reads an expression that makes a text of parts: an f-string, a template literal, `+`, `%` and `format`. Undefined for
 * anything else, and where values are formatted.
 */
export function builtText(text: string, stretch: Stretch, group: CodeGroup): BuiltText | undefined {
  const literal = literalIn(text, stretch, group);
  if (literal !== undefined) return ofLiteral(literal, group);
  const joined = concatenated(text, stretch, group);
  if (joined !== undefined) return joined;
  if (group === 'python') return formatted(text, stretch);
  return group === 'javascript' ? undefined : formattedCall(text, stretch, group);
}

/** `String.format("… %s", a)`, `fmt.Sprintf("… %s", a)`. */
function formattedCall(text: string, stretch: Stretch, group: CodeGroup): BuiltText | undefined {
  const call = callIn(text, stretch, group);
  const isFormat = group === 'java' ? call?.callee === 'String.format' : call?.callee === 'fmt.Sprintf';
  const [pattern, ...values] = call?.args ?? [];
  if (!isFormat || pattern === undefined) return undefined;
  const own = literalIn(text, pattern, group);
  if (own === undefined) return undefined;
  const holes = group === 'java' ? /%%|%n|%[sd]|%/g : /%%|%[svd]|%/g;
  const parts = partsBetween(own.body, holes, { '%%': '%' }, values);
  return withQuote(
    parts?.map((part): TextPart => ('literal' in part ? part : { ...part, isAny: true })),
    own.quote,
  );
}

function ofLiteral({ prefix, quote, body, start }: WrittenText, group: CodeGroup): BuiltText | undefined {
  const inside = start + prefix.length + quote.length;
  if (group === 'python') {
    if (prefix === '') return { parts: [{ literal: body }], quote };
    if (prefix !== 'f') return undefined;
    const holes = /\{\{|\}\}|\{([^{}!:]+)\}|[{}]/g;
    return withQuote(partsBetween(body, holes, { '{{': '{', '}}': '}' }, undefined, inside), quote);
  }
  if (quote !== '`') return { parts: [{ literal: body }], quote };
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = body.indexOf('${'); at >= 0; at = body.indexOf('${', from)) {
    const end = endOfHole(body, at + 2);
    parts.push({ literal: body.slice(from, at) }, valueAt(body, { start: at + 2, end }, inside));
    from = end + 1;
  }
  return { parts: [...parts, { literal: body.slice(from) }], quote };
}

function valueAt(body: string, { start, end }: Stretch, inside: number): TextPart {
  const value = trimmed(body, { start, end });
  const at = { start: inside + value.start, end: inside + value.end };
  return { value: body.slice(value.start, value.end), at };
}

function withQuote(parts: readonly TextPart[] | undefined, quote: string): BuiltText | undefined {
  return parts && { parts, quote };
}

/** Undefined where a hole is not a plain one. */
function partsBetween(
  body: string,
  holes: RegExp,
  signs: Readonly<Record<string, string>>,
  values?: readonly (Stretch & { readonly value: string })[],
  inside?: number,
): readonly TextPart[] | undefined {
  const parts: TextPart[] = [];
  let from = 0;
  let literal = '';
  let count = 0;
  for (const match of body.matchAll(holes)) {
    literal += body.slice(from, match.index);
    from = match.index + match[0].length;
    const sign = signs[match[0]];
    if (sign !== undefined) {
      literal += sign;
      continue;
    }
    const part = values === undefined ? holeOf(match, inside) : givenIn(values[count++]);
    if (part === undefined || !('value' in part) || part.value === '') return undefined;
    parts.push({ literal }, part);
    literal = '';
  }
  if (values !== undefined && count !== values.length) return undefined;
  return [...parts, { literal: literal + body.slice(from) }];
}

/** `{name}` of an f-string. */
function holeOf({ 0: hole, 1: value, index }: RegExpExecArray, inside = 0): TextPart | undefined {
  if (value === undefined) return undefined;
  const part = valueAt(hole, { start: 1, end: hole.length - 1 }, inside + index);
  return { ...part, isQuoted: true };
}

function givenIn(given: (Stretch & { readonly value: string }) | undefined): TextPart | undefined {
  return given && { value: given.value, at: { start: given.start, end: given.end } };
}

function concatenated(text: string, stretch: Stretch, group: CodeGroup): BuiltText | undefined {
  const pieces = splitAt(text, stretch, '+', group);
  if (pieces.length < 2) return undefined;
  const parts: TextPart[] = [];
  let quote: string | undefined;
  const isStrict = group === 'java' || group === 'go';
  for (const [i, piece] of pieces.entries()) {
    const own = literalIn(text, piece, group);
    const built = own && ofLiteral(own, group);
    if (own !== undefined && built === undefined) return undefined;
    if (built === undefined) {
      const value = text.slice(piece.start, piece.end);
      if (value === '' || /^['"`]|\s(?:if|or|and)\s|[?%]/.test(value)) return undefined;
      parts.push({ value, at: piece });
      continue;
    }
    // Two kinds of quotes escape different letters: what joins them would have to be read.
    if (quote !== undefined && quote !== built.quote && (isStrict || /[\\'"`]/.test(own?.body ?? '')))
      return undefined;
    quote ??= built.quote;
    const before = pieces[i - 1];
    const glue = before === undefined ? '' : text.slice(before.end, piece.start);
    const [first, ...more] = built.parts;
    const last = parts.at(-1);
    const isGlued = isStrict && glue.includes('\n') && last !== undefined && 'literal' in last;
    if (isGlued && first !== undefined && 'literal' in first) parts.push({ ...first, glue }, ...more);
    else parts.push(...built.parts);
  }
  return quote === undefined ? undefined : { parts, quote };
}

/** `'… %s' % name`, `'… %s %s' % (a, b)`, `'… {}'.format(a)`. */
function formatted(text: string, stretch: Stretch): BuiltText | undefined {
  const [pattern, values, ...more] = splitAt(text, stretch, '%', 'python');
  if (pattern !== undefined && values !== undefined && more.length === 0) {
    const own = literalIn(text, pattern, 'python');
    if (own === undefined || own.prefix !== '') return undefined;
    const given = text.slice(values.start, values.end);
    const inner = { start: values.start + 1, end: values.end - 1 };
    const items =
      given.startsWith('(') && given.endsWith(')') ? splitAt(text, inner, ',', 'python') : [values];
    const written = items.map((each) => ({ ...each, value: text.slice(each.start, each.end) }));
    return withQuote(partsBetween(own.body, /%%|%[sd]|%/g, { '%%': '%' }, withoutEmpty(written)), own.quote);
  }
  const match = /^([\s\S]*?)\.format\(([\s\S]*)\)$/.exec(text.slice(stretch.start, stretch.end));
  if (match === null) return undefined;
  const own = literalIn(
    text,
    { start: stretch.start, end: stretch.start + (match[1]?.length ?? 0) },
    'python',
  );
  if (own === undefined || own.prefix !== '') return undefined;
  const from = stretch.start + (match[1]?.length ?? 0) + '.format('.length;
  const written = withoutEmpty(
    splitAt(text, { start: from, end: stretch.end - 1 }, ',', 'python').map((each) => ({
      ...each,
      value: text.slice(each.start, each.end),
    })),
  );
  if (written.some(({ value }) => /^\w+\s*=|^\*/.test(value))) return undefined;
  return withQuote(
    partsBetween(own.body, /\{\{|\}\}|\{\}|[{}]/g, { '{{': '{', '}}': '}' }, written),
    own.quote,
  );
}

function withoutEmpty<T extends { readonly value: string }>(written: readonly T[]): readonly T[] {
  return written.filter(({ value }) => value !== '');
}
