/** What names and functions of an expression mean in the page around it. */
export interface Dialect {
  /** A name of the page, as Java. */
  readonly name: (name: string) => string;
  /** Names whose parts are asked for in a way of their own: `param.x` is `request.getParameter("x")`. */
  readonly part?: (name: string, key: string) => string | undefined;
  /** A property of a value: `request.queryString` is `request.getQueryString()`. */
  readonly property?: (value: string, name: string) => string | undefined;
  /** A function of a library of tags, or a builtin of FreeMarker, whose first argument is what stands before it. */
  readonly function?: (name: string, args: readonly string[]) => string | undefined;
  /** `?name` and `!other` follow a value (FreeMarker). */
  readonly builtins?: true;
}

interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'sign';
  readonly text: string;
}

/** Characters of the longest expression that is read. */
const longest = 5_000;

/** Brackets in brackets that are read. */
const deepest = 40;

/**
 * An expression of a page (EL, SpEL, OGNL, FreeMarker, Velocity) as one of Java. What it computes is not kept where only data
 * matters: what stands for either of two values is both, joined.
 */
export function javaOf(expression: string, dialect: Dialect): string {
  if (expression.length > longest) return 'null';
  const written = read(tokensOf(expression), dialect);
  return written === '' ? 'null' : written;
}

/** A text as a literal of Java. */
export function literalOf(text: string): string {
  return JSON.stringify(text);
}

function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  const pattern =
    /('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|(\d+(?:\.\d+)?)[lLfFdD]?|([\p{L}_$][\p{L}\p{N}_$]*)|(\?\?|\?:|\?\.|[=!<>]=|&&|\|\||\+=|->|\S)/gu;
  for (const [, quoted, number, name, sign] of text.matchAll(pattern))
    if (quoted !== undefined) found.push({ kind: 'text', text: quoted.slice(1, -1).replace(/\\(.)/g, '$1') });
    else if (number !== undefined) found.push({ kind: 'number', text: number });
    else if (name !== undefined) found.push({ kind: 'name', text: name });
    else if (sign !== undefined) found.push({ kind: 'sign', text: sign });
  return found;
}

/** Words that are operators, and signs that Java writes otherwise. */
const operators: ReadonlyMap<string, string> = new Map([
  ['and', '&&'],
  ['or', '||'],
  ['not', '!'],
  ['eq', '=='],
  ['ne', '!='],
  ['neq', '!='],
  ['lt', '<'],
  ['gt', '>'],
  ['le', '<='],
  ['ge', '>='],
  ['lte', '<='],
  ['gte', '>='],
  ['div', '/'],
  ['mod', '%'],
  ['empty', 'null =='],
  ['matches', '=='],
  ['instanceof', '=='],
  ['?:', '+'],
  ['+=', '+'],
  ['??', '!= null'],
  ['=', '=='],
]);

const plain: ReadonlySet<string> = new Set([
  '+',
  '-',
  '*',
  '/',
  '%',
  '<',
  '>',
  '==',
  '!=',
  '<=',
  '>=',
  '&&',
  '||',
  '!',
  '?',
  ':',
]);

function read(tokens: readonly Token[], dialect: Dialect): string {
  let position = 0;
  let depth = 0;
  const at = () => tokens[position];
  const is = (text: string) => at()?.kind === 'sign' && at()?.text === text;
  const take = (text: string) => {
    if (!is(text)) return false;
    position++;
    return true;
  };

  return until([]);

  /** All up to one of these signs, which stays. */
  function until(closers: readonly string[]): string {
    const parts: string[] = [];
    let choices = 0;
    let isValue = false;
    while (position < tokens.length && !closers.some(is)) {
      const token = at();
      if (token === undefined) break;
      const operator = token.kind === 'text' ? undefined : operators.get(token.text);
      if (operator !== undefined) parts.push(operator);
      else if (token.kind === 'sign' && plain.has(token.text)) {
        choices += token.text === '?' ? 1 : token.text === ':' ? -1 : 0;
        parts.push(token.text);
      } else {
        // What this reader does not know as an operator stands for one that takes both.
        if (isValue) parts.push('+');
        parts.push(chain());
        isValue = true;
        continue;
      }
      isValue = false;
      position++;
    }
    return `${parts.join(' ')}${choices > 0 ? ' : null' : ''}`;
  }

  /** A value and what is asked of it. */
  function chain(): string {
    if (depth > deepest) {
      position = tokens.length;
      return 'null';
    }
    depth++;
    let value = primary();
    while (position < tokens.length) {
      const next = suffix(value);
      if (next === undefined) break;
      value = next;
    }
    depth--;
    return value;
  }

  function primary(): string {
    const token = at();
    position++;
    if (token === undefined) return 'null';
    if (token.kind === 'text') return literalOf(token.text);
    if (token.kind === 'number') return token.text;
    if (token.kind === 'name') return named(token.text);
    if (token.text === '(') {
      const inner = until([')']);
      take(')');
      return `(${inner || 'null'})`;
    }
    if (token.text === '[' || token.text === '{') {
      const items = list(token.text === '[' ? ']' : '}');
      return `java.util.Arrays.asList(${items.join(', ')})`;
    }
    // `#dates`, `@bean`: what follows is a name of another kind, and nothing that the page was made with.
    if ((token.text === '#' || token.text === '@') && at()?.kind === 'name') {
      const [name] = [at()?.text ?? ''];
      position++;
      return dialect.part?.('#', name) ?? 'el.known';
    }
    return 'null';
  }

  function named(name: string): string {
    if (/^(?:true|false|null)$/.test(name)) return name;
    if (take('(')) return called(name, list(')'));
    if (is(':') && tokens[position + 1]?.kind === 'name' && tokens[position + 2]?.text === '(') {
      const own = tokens[position + 1]?.text ?? '';
      position += 3;
      return called(own, list(')'));
    }
    const key = keyBehind();
    const part = key === undefined ? undefined : dialect.part?.(name, key.key);
    if (part === undefined || key === undefined) return dialect.name(name);
    position = key.next;
    return part;
  }

  /** The key that is asked for behind a name, as Java: `.name`, `['name']`. */
  function keyBehind(): { readonly key: string; readonly next: number } | undefined {
    const [dot, name, end] = [at(), tokens[position + 1], tokens[position + 2]];
    if (dot?.kind !== 'sign' || name === undefined) return undefined;
    if ((dot.text === '.' || dot.text === '?.') && name.kind === 'name' && end?.text !== '(')
      return { key: literalOf(name.text), next: position + 2 };
    return dot.text === '[' && name.kind === 'text' && end?.text === ']'
      ? { key: literalOf(name.text), next: position + 3 }
      : undefined;
  }

  function called(name: string, args: readonly string[]): string {
    return dialect.function?.(name, args) ?? `el.${name}(${args.join(', ')})`;
  }

  function suffix(value: string): string | undefined {
    if (is('.') || is('?.')) {
      const name = tokens[position + 1];
      if (name?.kind !== 'name') return undefined;
      position += 2;
      if (take('(')) return `${value}.${name.text}(${list(')').join(', ')})`;
      return dialect.property?.(value, name.text) ?? `${value}.${name.text}`;
    }
    if (take('[')) {
      const key = until([']']);
      take(']');
      return `${value}[${key || 'null'}]`;
    }
    return dialect.builtins === true ? builtin(value) : undefined;
  }

  /** `?html`, `?string("0")`; `!`, `!"nothing"`. */
  function builtin(value: string): string | undefined {
    if (is('?') && tokens[position + 1]?.kind === 'name') {
      const name = tokens[position + 1]?.text ?? '';
      position += 2;
      return called(name, [value, ...(take('(') ? list(')') : [])]);
    }
    if (!is('!') || tokens[position + 1]?.text === '=') return undefined;
    position++;
    const next = at();
    const isOperand = next !== undefined && (next.kind !== 'sign' || next.text === '(' || next.text === '[');
    return isOperand && operators.get(next.text) === undefined ? `(el.has ? ${value} : ${chain()})` : value;
  }

  function list(close: string): string[] {
    const items: string[] = [];
    while (position < tokens.length && !take(close)) {
      const item = until([',', close, ...(close === '}' ? [':'] : [])]);
      if (item !== '') items.push(item);
      if (!take(',') && !take(':') && !is(close)) position++;
    }
    return items;
  }
}
