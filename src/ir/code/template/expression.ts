import type { FunctionBuilder } from '../builder.ts';
import type { Argument, BinaryOperator, Slot, Span } from '../instruction.ts';
import type { Word } from './words.ts';

/** What an expression of a template is lowered with. */
export interface Writing {
  readonly code: FunctionBuilder;
  /** Variables that the template itself sets, innermost last. */
  readonly scopes: Map<string, Slot>[];
  /** The map that the page is made with. */
  readonly given: Slot;
  /** `a.items` calls `items`. */
  readonly callsMethods: boolean;
}

/** Module whose names are what templates have without being given it. */
export const pageModule = '#page';
/** Module whose names are the filters. */
export const filterModule = '#page.filters';

/** Where a value came from, as far as printing needs to know. */
export interface Lowered {
  readonly slot: Slot;
  /** Filters that were applied to the whole, in order. */
  readonly filters: readonly string[];
}

/** Names that every page has. */
const globals: ReadonlySet<string> = new Set([
  'request',
  'session',
  'g',
  'config',
  'url_for',
  'get_flashed_messages',
  'range',
  'dict',
  'lipsum',
  'cycler',
  'joiner',
  'namespace',
  'loop',
  'forloop',
  'caller',
  'super',
  '_',
  'gettext',
  'ngettext',
]);

/** Functions of a project that make addresses of their own site. */
const makesAddress = /(?:^|_)(?:url|link|href|static|asset|reverse|path)(?:_for|_to)?$/;

/** Methods that Django calls by their name alone. */
const methods: ReadonlySet<string> = new Set(['items', 'values', 'keys', 'all']);

const comparisons: Readonly<Record<string, BinaryOperator>> = {
  '==': '==',
  '!=': '!=',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
};
const sums: Readonly<Record<string, BinaryOperator>> = { '+': '+', '-': '-', '~': '+' };
const products: Readonly<Record<string, BinaryOperator>> = {
  '*': '*',
  '/': '/',
  '//': '//',
  '%': '%',
  '**': '**',
};

/** Nested deeper than this an expression is not read. */
const deepest = 100;

/** Reads the expressions of one template. */
export interface ExpressionReader {
  readonly expression: () => Lowered;
  /** An expression without `if` and `else`, which belong to the tag around it. */
  readonly simple: () => Lowered;
  readonly at: () => Word;
  readonly take: (text: string) => boolean;
  readonly next: () => Word;
}

/** Reads expressions from words, one after the other, and writes their instructions. */
export function openExpressions(words: readonly Word[], writing: Writing): ExpressionReader {
  const { code } = writing;
  let position = 0;
  let depth = 0;

  const at = () => words[Math.min(position, words.length - 1)] as Word;
  const next = (): Word => {
    const word = at();
    position++;
    return word;
  };
  const is = (text: string) => at().kind !== 'text' && at().text === text && at().kind !== 'end';
  const take = (text: string) => {
    if (!is(text)) return false;
    position++;
    return true;
  };
  const spanFrom = (start: number): Span => ({ start, end: words[Math.max(0, position - 1)]?.end ?? start });
  const plain = (slot: Slot): Lowered => ({ slot, filters: [] });

  function expression(): Lowered {
    if (depth > deepest) return plain(constant(at(), undefined));
    depth++;
    try {
      const { start } = at();
      const yes = alternatives();
      if (!take('if')) return yes;
      alternatives();
      const no = take('else') ? expression() : undefined;
      return no === undefined
        ? yes
        : {
            slot: either(yes.slot, no.slot, start),
            filters: [...yes.filters, ...no.filters],
          };
    } finally {
      depth--;
    }
  }

  /** One or the other: which, is not followed. */
  function either(yes: Slot, no: Slot, start: number): Slot {
    const to = code.hidden();
    const span = spanFrom(start);
    const condition = code.temp();
    code.emit({ op: 'caught', to: condition, types: [] }, span);
    const [first, second, out] = [code.block(), code.block(), code.block()];
    code.end({ kind: 'branch', condition, yes: first, no: second });
    for (const [block, from] of [
      [first, yes],
      [second, no],
    ] as const) {
      code.enter(block);
      code.emit({ op: 'copy', to, from }, span);
      code.end({ kind: 'goto', to: out });
    }
    code.enter(out);
    return to;
  }

  function alternatives(): Lowered {
    const { start } = at();
    let left = conditions();
    while (take('or')) {
      const right = conditions();
      left = {
        slot: either(left.slot, right.slot, start),
        filters: [...left.filters, ...right.filters],
      };
    }
    return left;
  }

  function conditions(): Lowered {
    const { start } = at();
    let left = negation();
    while (take('and')) left = plain(either(left.slot, negation().slot, start));
    return left;
  }

  function negation(): Lowered {
    const { start } = at();
    if (!take('not')) return comparison();
    const { slot: operand } = negation();
    const to = code.temp();
    code.emit({ op: 'unary', to, operator: 'not', operand }, spanFrom(start));
    return plain(to);
  }

  function comparison(): Lowered {
    const { start } = at();
    let left = sum();
    for (;;) {
      const operator = at().kind === 'sign' ? comparisons[at().text] : undefined;
      if (operator !== undefined) next();
      else if (take('in')) return plain(binary('in', left.slot, sum().slot, start));
      else if (is('not') && words[position + 1]?.text === 'in') {
        position += 2;
        return plain(binary('not-in', left.slot, sum().slot, start));
      } else if (take('is')) {
        take('not');
        next();
        if (take('(')) argumentsUntil(')');
        left = plain(unknownAt(start));
        continue;
      } else return left;
      left = plain(binary(operator ?? '==', left.slot, sum().slot, start));
    }
  }

  function sum(): Lowered {
    const { start } = at();
    let left = product();
    for (
      let operator = sums[at().text];
      at().kind === 'sign' && operator !== undefined;
      operator = sums[at().text]
    ) {
      next();
      left = plain(binary(operator, left.slot, product().slot, start));
    }
    return left;
  }

  function product(): Lowered {
    const { start } = at();
    let left = postfix();
    for (
      let operator = products[at().text];
      at().kind === 'sign' && operator !== undefined;
      operator = products[at().text]
    ) {
      next();
      left = plain(binary(operator, left.slot, postfix().slot, start));
    }
    return left;
  }

  function binary(operator: BinaryOperator, left: Slot, right: Slot, start: number): Slot {
    const to = code.temp();
    code.emit({ op: 'binary', to, operator, left, right }, spanFrom(start));
    return to;
  }

  function unknownAt(start: number): Slot {
    const to = code.temp();
    code.emit({ op: 'caught', to, types: [] }, spanFrom(start));
    return to;
  }

  function postfix(): Lowered {
    const { start } = at();
    let slot = primary();
    let filters: readonly string[] = [];
    for (;;) {
      if (take('.')) slot = member(slot, start);
      else if (take('[')) slot = indexed(slot, start);
      else if (take('(')) {
        const args = argumentsUntil(')');
        const to = code.temp();
        code.emit({ op: 'call', to, callee: slot, args }, spanFrom(start));
        slot = to;
      } else if (take('|')) {
        const { text } = next();
        slot = filtered(slot, text, start);
        filters = [...filters, text];
        continue;
      } else return { slot, filters };
      filters = [];
    }
  }

  function member(object: Slot, start: number): Slot {
    const name = next();
    const to = code.temp();
    if (name.kind === 'number') {
      const index = constant(name, Number(name.text));
      code.emit({ op: 'index', to, object, index }, spanFrom(start));
    } else if (take('(')) {
      const args = argumentsUntil(')');
      code.emit(
        { op: 'call-method', to, object, name: name.text, args, nameStart: name.start },
        spanFrom(start),
      );
    } else if (writing.callsMethods && methods.has(name.text)) {
      code.emit(
        { op: 'call-method', to, object, name: name.text, args: [], nameStart: name.start },
        spanFrom(start),
      );
    } else code.emit({ op: 'field', to, object, name: name.text }, spanFrom(start));
    return to;
  }

  function indexed(object: Slot, start: number): Slot {
    const to = code.temp();
    const first = is(':') ? undefined : expression().slot;
    if (take(':')) {
      const last = is(']') ? undefined : expression().slot;
      take(']');
      code.emit(
        {
          op: 'slice',
          to,
          object,
          ...(first === undefined ? {} : { first }),
          ...(last === undefined ? {} : { last }),
        },
        spanFrom(start),
      );
      return to;
    }
    take(']');
    code.emit({ op: 'index', to, object, index: first ?? object }, spanFrom(start));
    return to;
  }

  function filtered(value: Slot, name: string, start: number): Slot {
    let args: readonly Argument[] = [];
    if (take('(')) args = argumentsUntil(')');
    else if (take(':')) args = [{ value: primary() }];
    const callee = code.temp();
    code.emit({ op: 'import', to: callee, module: filterModule, name }, spanFrom(start));
    const to = code.temp();
    code.emit({ op: 'call', to, callee, args: [{ value }, ...args] }, spanFrom(start));
    return to;
  }

  function argumentsUntil(close: string): Argument[] {
    const args: Argument[] = [];
    while (at().kind !== 'end' && !take(close)) {
      const word = at();
      if (take('**')) args.push({ value: expression().slot, spread: 'map' });
      else if (take('*')) args.push({ value: expression().slot, spread: 'list' });
      else if (word.kind === 'name' && words[position + 1]?.text === '=') {
        position += 2;
        args.push({ value: expression().slot, name: word.text });
      } else args.push({ value: expression().slot });
      if (!take(',') && !is(close)) next();
    }
    return args;
  }

  function constant({ start, end }: Span, value: string | number | boolean | null | undefined): Slot {
    const to = code.temp();
    code.emit({ op: 'constant', to, value }, { start, end });
    return to;
  }

  function primary(): Slot {
    const word = next();
    if (word.kind === 'text') return constant(word, word.text.replace(/\\(["'\\])/g, '$1'));
    if (word.kind === 'number') return constant(word, Number(word.text));
    if (word.kind === 'name') return named(word);
    if (word.text === '(' || word.text === '[') return listUntil(word, word.text === '(' ? ')' : ']');
    if (word.text === '{') return mapFrom(word);
    if (word.text === '-' || word.text === '+') return postfix().slot;
    return constant(word, undefined);
  }

  function listUntil({ start, text }: Word, close: string): Slot {
    const items: Argument[] = [];
    let isList = text === '[';
    while (at().kind !== 'end' && !take(close)) {
      items.push({ value: expression().slot });
      if (take(',')) isList = true;
      else if (!is(close)) next();
    }
    const [only] = items;
    if (!isList && only !== undefined && items.length === 1) return only.value;
    const to = code.temp();
    code.emit({ op: 'list', to, kind: 'list', items }, spanFrom(start));
    return to;
  }

  function mapFrom({ start }: Word): Slot {
    const entries: { key: Slot; value: Slot }[] = [];
    while (at().kind !== 'end' && !take('}')) {
      const key = expression().slot;
      take(':');
      entries.push({ key, value: expression().slot });
      if (!take(',') && !is('}')) next();
    }
    const to = code.temp();
    code.emit({ op: 'map', to, entries }, spanFrom(start));
    return to;
  }

  function named(word: Word): Slot {
    const known = constants.get(word.text.toLowerCase());
    if (known !== undefined) return constant(word, known.value);
    for (let i = writing.scopes.length - 1; i >= 0; i--) {
      const slot = writing.scopes[i]?.get(word.text);
      if (slot !== undefined) return slot;
    }
    const to = code.temp();
    if (globals.has(word.text)) code.emit({ op: 'import', to, module: pageModule, name: word.text }, word);
    else if (is('(') && makesAddress.test(word.text))
      code.emit({ op: 'import', to, module: pageModule, name: 'url_for' }, word);
    else code.emit({ op: 'field', to, object: writing.given, name: word.text }, word);
    return to;
  }

  const simple = () => alternatives();
  return { expression, simple, at, take, next };
}

const constants: ReadonlyMap<string, { readonly value: boolean | null }> = new Map([
  ['true', { value: true }],
  ['false', { value: false }],
  ['none', { value: null }],
]);
