import { type FunctionBuilder, openFunction } from '../builder.ts';
import type { Slot, Span } from '../instruction.ts';
import type { CodeFunction, CodeModule } from '../module.ts';
import { openExpressions, pageModule, type Writing } from './expression.ts';
import { contextAt } from './place.ts';
import { type Tag, tagsIn } from './tags.ts';
import { wordsIn } from './words.ts';

/** Whether a page has anything to read: without tags it is only markup, without markup a mail or a file of settings. */
export function hasTags(path: string, text: string): boolean {
  return /\{\{|\{%/.test(text) && (/html?$/i.test(path) || /<[a-z]/i.test(text));
}

/** Paths of pages of Jinja and Django, by their ending. */
export function isPage(path: string): boolean {
  return (
    /\.(?:x?html?|djhtml|jinja2?|j2)$/i.test(path) && !/\.(?:ya?ml|conf|cfg|sh|ini|service)\.j2$/i.test(path)
  );
}

/**
 * Lowers a page of Jinja or Django: one function, whose only parameter is the map that it is made with. Values print
 * escaped unless the page says otherwise; pages that it extends or includes are called with what it has.
 */
export function lowerPage(path: string, text: string): CodeModule {
  const functions: CodeFunction[] = [];
  addPage(functions, { text, start: 0, end: text.length, name: '<page>', escaped: escapes(path) });
  return { path, language: 'python', functions, classes: [], imports: [pageModule], exports: [], broken: [] };
}

/** Flask escapes by the ending and Django always: of the rest, which is mostly mail, nothing is said. */
function escapes(path: string): boolean {
  return !/\.txt\./i.test(path);
}

/** What a page is made of: the part of a file that holds it. */
export interface PageText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly escaped: boolean;
}

/** Adds the function of a page to those of its module, and behind it those of its macros. */
export function addPage(functions: (CodeFunction | undefined)[], about: PageText): void {
  const { text, start, end, name, escaped } = about;
  const number = functions.push(undefined) - 1;
  const page = openPage(about, functions, escaped, 'context');
  let at = page;
  for (const tag of tagsIn(text)) at = lowerTag(at, tag);
  while (at.outer !== undefined) at = endMacro(at, end);
  while (page.blocks.length > 0) close(page);
  functions[number] = built(page, { start, end }, name, ['context']);
}

function openPage(
  { text }: Pick<PageText, 'text'>,
  functions: (CodeFunction | undefined)[],
  escaped: boolean,
  given: string,
): Page {
  const code = openFunction();
  const writing = { code, scopes: [new Map()], given: code.variable(given), callsMethods: isDjango(text) };
  return { text, code, writing, functions, blocks: [], escaping: [escaped] };
}

function built({ code }: Page, span: Span, name: string, parameters: readonly string[]): CodeFunction {
  return code.build({
    ...span,
    name,
    kind: 'template',
    parameters: parameters.map((each) => ({ name: each, id: each, kind: 'positional', optional: false })),
    cells: [],
    captures: [],
    async: false,
    generator: false,
    thisKind: 'none',
  });
}

function isDjango(text: string): boolean {
  return /\{%\s*(?:load|csrf_token|endcomment|blocktrans|ifequal)\b|\|\s*\w+:["']/.test(text);
}

interface Page {
  readonly text: string;
  readonly code: FunctionBuilder;
  readonly writing: Writing;
  /** Of the whole module. */
  readonly functions: (CodeFunction | undefined)[];
  /** Of a macro: the page around it, and what it is called with. */
  readonly outer?: Page;
  readonly macro?: { readonly name: string; readonly parameters: readonly string[]; readonly start: number };
  /** What is open: where its end goes. */
  readonly blocks: OpenTag[];
  /** Whether values are escaped, innermost last. */
  readonly escaping: boolean[];
}

type OpenTag =
  | { readonly kind: 'if'; otherwise: number; readonly out: number }
  | { readonly kind: 'for'; readonly next: number; readonly out: number; hasElse: boolean }
  | { readonly kind: 'scope' }
  | { readonly kind: 'escape' }
  | { readonly kind: 'text'; readonly name: string };

/** Tags that end with an `end…` of their own and only hold text. */
const holders: ReadonlySet<string> = new Set(['block', 'filter', 'call', 'trans', 'spaceless', 'cache']);

/** @returns the page in which it goes on: a macro is one of its own */
function lowerTag(page: Page, tag: Tag): Page {
  if (tag.name === 'macro') return openMacro(page, tag);
  if (tag.name === 'endmacro' && page.outer !== undefined) return endMacro(page, tag.end);
  if (tag.kind === 'print') print(page, tag);
  else lowerStatement(page, tag);
  return page;
}

function lowerStatement(page: Page, tag: Tag): void {
  const { code, blocks, writing } = page;
  const reader = openExpressions(wordsIn(page.text, tag.from, tag.to), writing);
  reader.next();
  switch (tag.name) {
    case 'if': {
      const [yes, otherwise, out] = [code.block(), code.block(), code.block()];
      code.end({ kind: 'branch', condition: reader.simple().slot, yes, no: otherwise });
      code.enter(yes);
      blocks.push({ kind: 'if', otherwise, out });
      return;
    }
    case 'elif':
    case 'else':
    case 'empty':
      return otherwise(page, tag.name === 'elif' ? () => reader.simple().slot : undefined);
    case 'for':
      return loop(page, tag);
    case 'set':
    case 'with':
      return assign(page, tag);
    case 'autoescape':
      blocks.push({ kind: 'escape' });
      page.escaping.push(!/^(?:off|false)$/i.test(reader.at().text));
      return;
    case 'import':
    case 'from':
      return importMacros(page, tag);
    case 'extends':
    case 'include':
      return include(page, tag);
    case 'firstof':
      return print(page, { ...tag, from: page.text.indexOf('firstof', tag.from) + 'firstof'.length });
    default:
      if (tag.name.startsWith('end')) close(page);
      else if (holders.has(tag.name)) blocks.push({ kind: 'text', name: tag.name });
      else if (/^blocktrans(?:late)?$/.test(tag.name)) blocks.push({ kind: 'text', name: tag.name });
  }
}

function print(page: Page, tag: Tag): void {
  const { text, code, writing, escaping } = page;
  const reader = openExpressions(wordsIn(text, tag.from, tag.to), writing);
  if (reader.at().kind === 'end') return;
  const { slot, filters } = reader.expression();
  const isRaw = tag.name === 'raw' || filters.some((name) => name === 'safe' || name === 'safeseq');
  const isForced = filters.some((name) => /^(?:e|escape|force_escape|forceescape)$/.test(name));
  code.emit(
    {
      op: 'print',
      from: slot,
      context: contextAt(text, tag.start),
      escaped: isForced || (!isRaw && escaping.at(-1) === true),
    },
    tag,
  );
}

function otherwise({ code, blocks }: Page, condition: (() => Slot) | undefined): void {
  const open = blocks.findLast(({ kind }) => kind === 'if' || kind === 'for');
  if (open?.kind === 'for') {
    code.end({ kind: 'goto', to: open.next });
    code.enter(open.out);
    open.hasElse = true;
  } else if (open?.kind === 'if') {
    code.end({ kind: 'goto', to: open.out });
    code.enter(open.otherwise);
    if (condition === undefined) return;
    const [yes, no] = [code.block(), code.block()];
    code.end({ kind: 'branch', condition: condition(), yes, no });
    code.enter(yes);
    open.otherwise = no;
  }
}

function close({ code, blocks, writing, escaping }: Page): void {
  const open = blocks.pop();
  switch (open?.kind) {
    case 'if':
      code.end({ kind: 'goto', to: open.out });
      code.enter(open.otherwise);
      code.end({ kind: 'goto', to: open.out });
      code.enter(open.out);
      return;
    case 'for':
      if (!open.hasElse) {
        code.end({ kind: 'goto', to: open.next });
        code.enter(open.out);
      }
      writing.scopes.pop();
      return;
    case 'scope':
      writing.scopes.pop();
      return;
    case 'escape':
      escaping.pop();
      return;
    default:
  }
}

/** A variable of the page: each place where it is set is one of its own. */
function declare({ code, writing }: Page, name: string, { start }: Span): Slot {
  const slot = code.variable(`${name}#${start}`, name);
  writing.scopes.at(-1)?.set(name, slot);
  return slot;
}

function loop(page: Page, tag: Tag): void {
  const { code, writing, blocks } = page;
  const words = wordsIn(page.text, tag.from, tag.to);
  const within = words.findIndex(({ kind, text }) => kind === 'name' && text === 'in');
  if (within < 0) return;
  const names = words.slice(1, within).filter(({ kind }) => kind === 'name');
  const reader = openExpressions(words.slice(within + 1), writing);
  const object = reader.simple().slot;
  const [next, body, out] = [code.block(), code.block(), code.block()];
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  const condition = code.temp();
  code.emit({ op: 'caught', to: condition, types: [] }, tag);
  code.end({ kind: 'branch', condition, yes: body, no: out });
  code.enter(body);
  const element = code.temp();
  code.emit({ op: 'element', to: element, object, of: 'values' }, tag);
  writing.scopes.push(new Map());
  for (const [i, name] of names.entries()) {
    const to = declare(page, name.text, name);
    if (names.length === 1) {
      code.emit({ op: 'copy', to, from: element }, name);
      continue;
    }
    const index = code.temp();
    code.emit({ op: 'constant', to: index, value: i }, name);
    const part = code.temp();
    code.emit({ op: 'index', to: part, object: element, index }, name);
    code.emit({ op: 'copy', to, from: part }, name);
  }
  blocks.push({ kind: 'for', next, out, hasElse: false });
}

/** `{% set a = b %}`, `{% with a=b %}`, `{% with b as a %}`. */
function assign(page: Page, tag: Tag): void {
  const { code, writing, blocks } = page;
  const words = wordsIn(page.text, tag.from, tag.to);
  const isWith = tag.name === 'with';
  const reader = openExpressions(words, writing);
  reader.next();
  const set: { name: string; value: Slot; at: Span }[] = [];
  const as = words.findIndex(({ kind, text }) => kind === 'name' && text === 'as');
  const name = words[as + 1];
  if (isWith && as > 0 && name !== undefined)
    set.push({ name: name.text, value: reader.simple().slot, at: name });
  else {
    while (reader.at().kind !== 'end') {
      const word = reader.next();
      if (word.kind !== 'name' || !reader.take('=')) continue;
      set.push({ name: word.text, value: reader.expression().slot, at: word });
      reader.take(',');
    }
  }
  if (isWith) {
    writing.scopes.push(new Map());
    blocks.push({ kind: 'scope' });
  } else if (set.length === 0) blocks.push({ kind: 'text', name: 'set' });
  for (const each of set)
    code.emit({ op: 'copy', to: declare(page, each.name, each.at), from: each.value }, each.at);
}

/** `{% macro field(name, value='') %}`: a function of what it is called with. */
function openMacro(page: Page, tag: Tag): Page {
  const [, name, ...words] = wordsIn(page.text, tag.from, tag.to);
  const parameters: string[] = [];
  words.forEach((word, i) => {
    if (word.kind === 'name' && /^[(,]$/.test(words[i - 1]?.text ?? '')) parameters.push(word.text);
  });
  const inner = openPage(page, page.functions, page.escaping.at(-1) === true, '#page');
  for (const each of parameters) inner.writing.scopes[0]?.set(each, inner.code.variable(each));
  return { ...inner, outer: page, macro: { name: name?.text ?? '', parameters, start: tag.start } };
}

function endMacro(page: Page, end: number): Page {
  const { outer = page, macro } = page;
  while (page.blocks.length > 0) close(page);
  if (macro === undefined) return outer;
  const span = { start: macro.start, end };
  const number = outer.functions.push(built(page, span, macro.name, macro.parameters)) - 1;
  const made = outer.code.temp();
  outer.code.emit({ op: 'function', to: made, function: number }, span);
  outer.code.emit({ op: 'copy', to: declare(outer, macro.name, span), from: made }, span);
  return outer;
}

/** `{% from 'forms.html' import field as f, label %}`, `{% import 'forms.html' as forms %}`. */
function importMacros(page: Page, tag: Tag): void {
  const { code, writing } = page;
  const words = wordsIn(page.text, tag.from, tag.to);
  const reader = openExpressions(words, writing);
  reader.next();
  const name = reader.simple().slot;
  const callee = code.temp();
  const macros = code.temp();
  code.emit({ op: 'import', to: callee, module: pageModule, name: 'macros' }, tag);
  code.emit({ op: 'call', to: macros, callee, args: [{ value: name }] }, tag);
  const names = words.filter(({ kind }) => kind === 'name').slice(1);
  const known = tag.name === 'from' ? names.slice(1) : names;
  known.forEach((word, i) => {
    const isAlias = known[i - 1]?.text === 'as';
    if (word.text === 'as' || (known[i + 1]?.text === 'as' && !isAlias)) return;
    // `forms` is all of them; `field as f` is the one that stands before.
    const own = isAlias ? known[i - 2] : word;
    const to = code.temp();
    if (tag.name === 'import') code.emit({ op: 'copy', to, from: macros }, word);
    else code.emit({ op: 'field', to, object: macros, name: own?.text ?? word.text }, word);
    code.emit({ op: 'copy', to: declare(page, word.text, word), from: to }, word);
  });
}

/** Another page is made with what this one has: what it was given, and what it set. */
function include(page: Page, tag: Tag): void {
  const { code, writing } = page;
  const reader = openExpressions(wordsIn(page.text, tag.from, tag.to), writing);
  reader.next();
  const name = reader.simple().slot;
  const entries: { key?: Slot; value: Slot }[] = [{ value: writing.given }];
  const put = (key: string, value: Slot, span: Span) => {
    const slot = code.temp();
    code.emit({ op: 'constant', to: slot, value: key }, span);
    entries.push({ key: slot, value });
  };
  for (const scope of writing.scopes) for (const [key, value] of scope) put(key, value, tag);
  while (reader.at().kind !== 'end') {
    const word = reader.next();
    if (word.kind === 'name' && reader.take('=')) put(word.text, reader.simple().slot, word);
  }
  const data = code.temp();
  code.emit({ op: 'map', to: data, entries }, tag);
  const callee = code.temp();
  code.emit({ op: 'import', to: callee, module: pageModule, name: 'include' }, tag);
  code.emit({ op: 'call', to: code.temp(), callee, args: [{ value: name }, { value: data }] }, tag);
}
