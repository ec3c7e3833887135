import type { ForExpression, SplatExpression, TemplateExpression, TemplatePart } from '#parse/hcl/tree';
import {
  bounded,
  listOf,
  madeOf,
  mapOf,
  mostText,
  sortedKeys,
  textOf,
  unknownFrom,
  unknownOf,
} from '../make.ts';
import { type Carried, type Entry, type InfraValue, isUnknown, type Place } from '../value.ts';
import { toText, toTruth } from './convert.ts';
import { evaluate, type Names, placeIn, type Scope, writtenAt } from './module.ts';
import { failed, keyText } from './steps.ts';

/** A key and its value, as a loop meets them. */
export interface Pair {
  readonly key: InfraValue;
  readonly value: InfraValue;
}

/** What a loop goes through, in order; what any more would be; undefined when it cannot be gone through. */
export function pairsOf(
  over: InfraValue,
): { readonly pairs: readonly Pair[]; readonly rest?: Pair } | undefined {
  const { origin } = over;
  if (over.kind === 'list') {
    const pairs = over.items.map((value, i): Pair => {
      const key: InfraValue = { kind: 'number', number: i, origin: 'computed', place: value.place };
      return { key: over.isSet ? value : key, value };
    });
    return over.isOpen ? { pairs, rest: restOf(over, over.rest) } : { pairs };
  }
  if (over.kind !== 'map') return undefined;
  const pairs = sortedKeys(over).flatMap((name): Pair[] => {
    const entry = over.entries.get(name);
    if (entry === undefined) return [];
    return [{ key: { kind: 'text', text: name, origin, place: entry.place }, value: entry.value }];
  });
  return over.isOpen || over.of !== undefined ? { pairs, rest: restOf(over, over.rest) } : { pairs };
}

function restOf(over: InfraValue, rest: InfraValue | undefined): Pair {
  const unknown = unknownOf(
    'computed',
    'It is part of what is only known in part.',
    madeOf(over.place, [over]),
  );
  return { key: unknown, value: rest ?? unknown };
}

/** `[for …]` and `{for …}` */
export function loop(expression: ForExpression, scope: Scope): InfraValue {
  const place = placeIn(scope.file, expression);
  const over = evaluate(expression.over, scope);
  const found = pairsOf(over);
  if (found === undefined)
    return isUnknown(over) ? unknownFrom([over], place) : failed('It cannot be gone through.', place, [over]);
  const carried = { ...madeOf(place, []), ...writtenAt(expression, scope) };
  const rest =
    found.rest === undefined ? undefined : { ...scope, names: namesIn(expression, found.rest, scope) };
  const kept = keptOf(expression, found.pairs, scope, rest !== undefined);
  return expression.key === undefined
    ? loopList(expression, kept, rest, carried)
    : loopMap(expression, expression.key, kept, rest, carried);
}

interface Kept {
  readonly scopes: readonly Scope[];
  /** Whether something may be there that is not in the list, or the other way round. */
  readonly isOpen: boolean;
}

function keptOf(expression: ForExpression, pairs: readonly Pair[], scope: Scope, isOpen: boolean): Kept {
  const scopes = pairs.map((pair): Scope => ({ ...scope, names: namesIn(expression, pair, scope) }));
  const { test } = expression;
  if (test === undefined) return { scopes, isOpen };
  const answers = scopes.map((each) => toTruth(evaluate(test, each)));
  const isSure = answers.every(({ kind }) => kind === 'truth');
  const kept = scopes.filter((_, i) => {
    const answer = answers[i];
    return answer?.kind === 'truth' && answer.truth;
  });
  return { scopes: kept, isOpen: isOpen || !isSure };
}

function loopList(
  { value }: ForExpression,
  { scopes, isOpen }: Kept,
  rest: Scope | undefined,
  carried: Carried,
): InfraValue {
  const items = scopes.map((each) => evaluate(value, each));
  const more = rest === undefined ? undefined : evaluate(value, rest);
  return listOf(items, carried, {
    ...(isOpen ? { isOpen } : {}),
    ...(more === undefined ? {} : { rest: more }),
  });
}

function loopMap(
  { value, isGrouped }: ForExpression,
  key: NonNullable<ForExpression['key']>,
  { scopes, isOpen }: Kept,
  rest: Scope | undefined,
  carried: Carried,
): InfraValue {
  const entries = new Map<string, Entry>();
  let hasUnknownKey = isOpen;
  for (const each of scopes) {
    const name = evaluate(key, each);
    const text = keyText(name);
    if (text === undefined) {
      if (!isUnknown(name)) return failed('A key is no text.', carried.place, [name]);
      hasUnknownKey = true;
      continue;
    }
    const given = evaluate(value, each);
    const before = entries.get(text)?.value;
    if (before !== undefined && !isGrouped) return failed('A key comes twice.', carried.place, [before]);
    const items = before?.kind === 'list' ? before.items : [];
    const own = isGrouped ? listOf([...items, given], { ...carried, place: given.place }) : given;
    entries.set(text, { value: own, place: given.place });
  }
  const more = rest === undefined || isGrouped ? undefined : evaluate(value, rest);
  return mapOf(entries, carried, {
    ...(hasUnknownKey ? { isOpen: true } : {}),
    ...(more === undefined ? {} : { rest: more }),
  });
}

function namesIn(
  { keyName, valueName }: { readonly keyName?: string; readonly valueName: string },
  { key, value }: Pair,
  { names }: Scope,
): Names {
  const found = new Map(names);
  if (keyName !== undefined) found.set(keyName, key);
  return found.set(valueName, value);
}

/** `of[*].each`: null is no item, what is no list is one. */
export function splat({ of, each, ...span }: SplatExpression, scope: Scope): InfraValue {
  const place = placeIn(scope.file, span);
  const over = evaluate(of, scope);
  if (isUnknown(over)) return unknownFrom([over], place);
  // Its items tell themselves what they are of.
  const carried: Carried = { origin: over.origin, place, ...(over.isSensitive ? { isSensitive: true } : {}) };
  if (over.kind === 'null') return listOf([], carried);
  const onEach = (item: InfraValue) => evaluate(each, { ...scope, item });
  if (over.kind !== 'list') return listOf([onEach(over)], carried);
  return listOf(over.items.map(onEach), carried, {
    ...(over.isOpen ? { isOpen: true } : {}),
    ...(over.rest === undefined ? {} : { rest: onEach(over.rest) }),
  });
}

/** A text with values in it; where some are not known, what is known of it is kept. */
export function template(expression: TemplateExpression, scope: Scope): InfraValue {
  const place = placeIn(scope.file, expression);
  const [first] = expression.parts;
  // `"${x}"` is x, whatever it is.
  if (expression.parts.length === 1 && first?.kind === 'value' && expression.content === undefined)
    return evaluate(first.value, scope);
  const pieces: InfraValue[] = [];
  const problem = gather(expression.parts, scope, pieces);
  return joinedText(pieces, place, problem, textLineOf(expression, scope));
}

/** The line of a heredoc's first letter. */
export function textLineOf(
  { content }: { readonly content?: number },
  { file }: Scope,
): { readonly textLine?: number } {
  return content === undefined ? {} : { textLine: placeIn(file, { start: content, end: content }).line };
}

/** The pieces of a text, or the whole as one without any when there would be too many. */
function piecesOf(value: InfraValue, before: number): readonly InfraValue[] {
  if (value.kind !== 'unknown' || value.parts === undefined) return [value];
  if (value.parts.length + before <= mostParts) return value.parts;
  const { parts: _, data: _data, ...whole } = value;
  return [whole];
}

/** Most pieces of a text that are kept apart: expressions can double them at each step. */
const mostParts = 200;

/** One text of pieces, or what is known of it. */
function joinedText(
  pieces: readonly InfraValue[],
  place: Place,
  problem: InfraValue | undefined,
  textLine: { readonly textLine?: number },
): InfraValue {
  const carried = { ...madeOf(place, pieces), ...textLine };
  if (problem !== undefined) return problem;
  const parts: InfraValue[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (piece.kind === 'text' && last?.kind === 'text' && last.text.length + piece.text.length <= mostText)
      parts[parts.length - 1] = { ...last, text: last.text + piece.text };
    else parts.push(piece);
  }
  const [only] = parts;
  if (parts.length === 0) return textOf('', carried);
  if (parts.length === 1 && only?.kind === 'text') return textOf(only.text, carried);
  if (parts.every(({ kind }) => kind === 'text'))
    return unknownOf('budget', 'The text is too large to be made.', carried);
  return bounded({ ...unknownFrom(parts.filter(isUnknown), place), ...carried, parts });
}

/** Adds the pieces of a template; a value when they cannot be told at all. */
function gather(parts: readonly TemplatePart[], scope: Scope, into: InfraValue[]): InfraValue | undefined {
  for (const part of parts) {
    const problem = gatherOne(part, scope, into);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function gatherOne(part: TemplatePart, scope: Scope, into: InfraValue[]): InfraValue | undefined {
  const place = placeIn(scope.file, part);
  if (part.kind === 'text') {
    into.push(textOf(part.text, writtenAt(part, scope)));
    return undefined;
  }
  if (part.kind === 'value') {
    const value = toText(evaluate(part.value, scope));
    if (value.kind === 'null') return failed('Null is put into a text.', place, [value]);
    if (value.kind === 'unknown' && value.why === 'failed') return value;
    into.push(...piecesOf(value, into.length));
    return undefined;
  }
  if (part.kind === 'if') {
    const test = toTruth(evaluate(part.test, scope));
    if (test.kind === 'truth') return gather(test.truth ? part.yes : part.no, scope, into);
    if (test.kind === 'null') return failed('The condition is null.', place, [test]);
    into.push(unknownFrom([test], place));
    return undefined;
  }
  const over = evaluate(part.over, scope);
  const found = pairsOf(over);
  if (found === undefined && !isUnknown(over)) return failed('It cannot be gone through.', place, [over]);
  for (const pair of found?.pairs ?? []) {
    const problem = gather(part.body, { ...scope, names: namesIn(part, pair, scope) }, into);
    if (problem !== undefined) return problem;
  }
  if (found === undefined || found.rest !== undefined) into.push(unknownFrom([over], place));
  return undefined;
}
