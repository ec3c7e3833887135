import type { CodeGroup } from '../group.ts';
import { callIn, endOfHole, literalIn, type Stretch, splitAt, type WrittenText } from './call-text.ts';

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
  const parts = partsBetween(
    own.body,
    holes,
    { '%%': '%' },
    values.map(({ value }) => value),
  );
  if (parts === undefined) return undefined;
  // Each hole in its turn.
  const places = values.values();
  const placed = parts.map((part): TextPart => {
    const at = 'literal' in part ? undefined : places.next().value;
    return 'literal' in part || at === undefined ? part : { ...part, isAny: true, at };
  });
  return { parts: placed, quote: own.quote };
}

function ofLiteral({ prefix, quote, body }: WrittenText, group: CodeGroup): BuiltText | undefined {
  if (group === 'python') {
    if (prefix === '') return { parts: [{ literal: body }], quote };
    if (prefix !== 'f') return undefined;
    return withQuote(partsBetween(body, /\{\{|\}\}|\{([^{}!:]+)\}|[{}]/g, { '{{': '{', '}}': '}' }), quote);
  }
  if (quote !== '`') return { parts: [{ literal: body }], quote };
  const parts: TextPart[] = [];
  let from = 0;
  for (let at = body.indexOf('${'); at >= 0; at = body.indexOf('${', from)) {
    const end = endOfHole(body, at + 2);
    parts.push({ literal: body.slice(from, at) }, { value: body.slice(at + 2, end).trim() });
    from = end + 1;
  }
  return { parts: [...parts, { literal: body.slice(from) }], quote };
}

function withQuote(parts: readonly TextPart[] | undefined, quote: string): BuiltText | undefined {
  return parts && { parts, quote };
}

/** Undefined where a hole is not a plain one. */
function partsBetween(
  body: string,
  holes: RegExp,
  signs: Readonly<Record<string, string>>,
  values?: readonly string[],
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
    const value = values === undefined ? match[1]?.trim() : values[count++];
    if (value === undefined || value === '') return undefined;
    parts.push({ literal }, { value });
    literal = '';
  }
  if (values !== undefined && count !== values.length) return undefined;
  return [...parts, { literal: literal + body.slice(from) }];
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
    const written = items.map(({ start, end }) => text.slice(start, end)).filter((each) => each !== '');
    return withQuote(partsBetween(own.body, /%%|%[sd]|%/g, { '%%': '%' }, written), own.quote);
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
  const written = splitAt(text, { start: from, end: stretch.end - 1 }, ',', 'python')
    .map(({ start, end }) => text.slice(start, end))
    .filter((each) => each !== '');
  if (written.some((each) => /^\w+\s*=|^\*/.test(each))) return undefined;
  return withQuote(
    partsBetween(own.body, /\{\{|\}\}|\{\}|[{}]/g, { '{{': '{', '}}': '}' }, written),
    own.quote,
  );
}
