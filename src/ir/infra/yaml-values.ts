import {
  type CollectionTag,
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ScalarTag,
  type YAMLMap,
} from 'yaml';
import {
  type DocumentComment,
  type DocumentReading,
  gapIn,
  type InfraDocument,
  placeOf,
  tellTwice,
} from './document-reading.ts';
import { deepestValue, mostValues, unknownOf } from './make.ts';
import { type Carried, type Entry, type InfraValue, isUnknown, type Place } from './value.ts';
import { carriedBy, rangeOfNode, tagOf } from './yaml-places.ts';
import { withoutInnerLines } from './yaml-repair.ts';
import { plainScalar } from './yaml-scalar.ts';
import { tokensOf } from './yaml-tokens.ts';

/** One document while it is made. */
interface Making {
  readonly reading: DocumentReading;
  /** What an alias stands for is made once and shared, so that a bomb of them does not unfold. */
  readonly anchors: Map<string, Anchored>;
  /** Values made so far, those that aliases stand for counted with each use. */
  made: number;
  /** Of those, the ones that only aliases made. */
  unfolded: number;
}

interface Anchored {
  readonly value: InfraValue;
  readonly size: number;
}

/** Errors that leave no doubt of what the rest of the document says. */
const harmless: ReadonlySet<string> = new Set(['BAD_ALIAS', 'BAD_DIRECTIVE', 'TAG_RESOLVE_FAILED']);

/**
 * Reads YAML; a document that is broken is a gap with its line. Brackets and quotes whose lines are not indented as they
 * have to be are read all the same.
 */
export function readYamlValues(reading: DocumentReading): readonly InfraDocument[] {
  const deep = lineTooDeep(reading.text);
  if (deep !== undefined) {
    gapIn(
      reading,
      'budget',
      `Line ${deep} is nested more than ${deepestLines} levels deep; the file was not read.`,
    );
    return [];
  }
  const own: DocumentReading = { ...reading, gaps: [], notices: [] };
  const found = readAsWritten(own);
  const isBroken = own.gaps.some(({ why }) => why === 'syntax');
  const mended = isBroken ? withoutInnerLines(reading.text) : undefined;
  const again: DocumentReading = { ...reading, text: mended ?? '', gaps: [], notices: [] };
  const better = mended === undefined ? undefined : readAsWritten(again);
  const isBetter = better !== undefined && again.gaps.length < own.gaps.length;
  reading.gaps.push(...(isBetter ? again : own).gaps);
  reading.notices.push(...(isBetter ? again : own).notices);
  return isBetter ? better : found;
}

/** Lines that may each be indented more than the one above: the parser takes time by the square of them. */
const deepestLines = 500;

/** The first line that stands too deep. */
function lineTooDeep(text: string): number | undefined {
  const open: number[] = [];
  let line = 1;
  for (let at = 0; at < text.length; line++) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    let first = at;
    while (first < end && text.charCodeAt(first) === 0x20) first++;
    if (first < end) {
      while ((open.at(-1) ?? -1) >= first - at) open.pop();
      if (open.push(first - at) > deepestLines) return line;
    }
    at = end + 1;
  }
  return undefined;
}

function readAsWritten(reading: DocumentReading): readonly InfraDocument[] {
  const comments: DocumentComment[] = [];
  const found: InfraDocument[] = [];
  try {
    const composer = new Composer({
      schema: 'failsafe',
      uniqueKeys: false,
      logLevel: 'silent',
      prettyErrors: false,
      customTags: [...tagsIn(reading.text)],
    });
    for (const document of composer.compose(tokensOf(reading, comments), false, reading.text.length)) {
      const taken = takenUntil(comments, document.range[2]);
      const made = documentOf(document, reading);
      if (made !== undefined) found.push({ ...made, comments: taken });
    }
  } catch (error) {
    // The parser calls itself for each level, and throws for what its authors did not think of.
    if (!(error instanceof Error)) throw error;
    gapIn(reading, 'syntax', 'It is no YAML that can be read.');
  }
  return found;
}

/** The tags of a text, so that the composer does not make an error with its stack for each use of one. */
function tagsIn(text: string): readonly (ScalarTag | CollectionTag)[] {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(/(?<=[\s[{,:-])(![A-Za-z][\w:]*)(?=[\s])/g)) {
    if (name !== undefined) names.add(name);
    if (names.size >= mostTags) break;
  }
  return [...names].flatMap((tag): readonly (ScalarTag | CollectionTag)[] => [
    { tag, resolve: (value) => value },
    { tag, collection: 'map', resolve: (value) => value },
    { tag, collection: 'seq', resolve: (value) => value },
  ]);
}

/** Tags of one text that are told to the composer. */
const mostTags = 100;

/** Takes away the comments that begin before an offset. */
function takenUntil(comments: DocumentComment[], end: number): readonly DocumentComment[] {
  const behind = comments.findIndex(({ place }) => place.start >= end);
  return comments.splice(0, behind < 0 ? comments.length : behind);
}

function documentOf(
  { contents, errors, range }: Document.Parsed,
  reading: DocumentReading,
): Omit<InfraDocument, 'comments'> | undefined {
  const error = errors.find(({ code }) => !harmless.has(code));
  if (error !== undefined) {
    const { line } = placeOf(reading, error.pos[0], error.pos[0]);
    const what = error.code.toLowerCase().replaceAll('_', ' ');
    gapIn(reading, 'syntax', `Line ${line} is no YAML (${what}); the document around it was not read.`);
    return undefined;
  }
  // A text without any, or a `---` at the end.
  if (contents === null || (isScalar(contents) && contents.source === '' && contents.type === 'PLAIN'))
    return undefined;
  const making: Making = { reading, anchors: new Map(), made: 0, unfolded: 0 };
  return { value: valueIn(contents, making, 0), place: placeOf(reading, range[0], range[2]) };
}

function valueIn(node: unknown, making: Making, depth: number): InfraValue {
  const before = making.made++;
  if (isAlias(node)) return aliased(node.source, carriedBy(node, making.reading), making);
  const value = depth > deepestValue ? tooDeep(node, making) : madeOf(node, making, depth);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
    making.anchors.set(node.anchor, { value, size: making.made - before });
  return value;
}

function aliased(name: string, carried: Carried, making: Making): InfraValue {
  const found = making.anchors.get(name);
  if (found === undefined) return unknownOf('undeclared', 'The anchor is not above its alias.', carried);
  making.made += found.size;
  making.unfolded += found.size;
  if (making.unfolded <= mostValues) return found.value;
  const detail = `Aliases stand for more than ${mostValues} values; what is beyond was not read.`;
  if (!making.reading.gaps.some((gap) => gap.detail === detail)) gapIn(making.reading, 'budget', detail);
  return unknownOf('budget', detail, carried);
}

function tooDeep(node: unknown, making: Making): InfraValue {
  const carried = carriedBy(node, making.reading);
  const detail = `Line ${carried.place.line} is nested more than ${deepestValue} levels deep and was not read.`;
  gapIn(making.reading, 'budget', detail);
  return unknownOf('budget', detail, carried);
}

function madeOf(node: unknown, making: Making, depth: number): InfraValue {
  const carried = carriedBy(node, making.reading);
  const tag = tagOf(node);
  const own = untagged(node, tag, carried, making, depth);
  if (tag === undefined || tag.startsWith('tag:')) return own;
  return making.reading.tag?.(tag, own) ?? unknownOf('function', `${tag} is not evaluated.`, carried);
}

function untagged(
  node: unknown,
  tag: string | undefined,
  carried: Carried,
  making: Making,
  depth: number,
): InfraValue {
  if (isMap(node)) return mapping(node, carried, making, depth);
  if (isSeq(node)) {
    const items = node.items.map((item) => valueIn(item, making, depth + 1));
    return { kind: 'list', items, ...carried };
  }
  if (!isScalar(node)) return { kind: 'null', ...carried };
  const text = typeof node.value === 'string' ? node.value : String(node.source ?? '');
  if (node.type === 'PLAIN' && tag !== 'tag:yaml.org,2002:str')
    return plainScalar(text, carried, making.reading.isYaml12 ?? false);
  const isBlock = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  return { kind: 'text', text, ...carried, ...(isBlock ? { textLine: carried.place.line + 1 } : {}) };
}

function mapping(node: YAMLMap, carried: Carried, making: Making, depth: number): InfraValue {
  const entries = new Map<string, Entry>();
  const merged: InfraValue[] = [];
  let isOpen = false;
  for (const pair of node.items) {
    const key = keyOf(pair, making);
    const value = valueIn(pair.value, making, depth + 1);
    if (key === undefined) isOpen = true;
    else if (key === '<<') merged.push(...(value.kind === 'list' ? value.items : [value]));
    else {
      const place = placeOfPair(pair, value, making);
      if (entries.has(key)) tellTwice(making.reading, key, place.line);
      entries.set(key, { value, place });
    }
  }
  for (const value of merged) {
    if (isUnknown(value)) isOpen = true;
    // What is written beside it holds, and of several the first.
    if (value.kind === 'map')
      for (const [key, entry] of value.entries) if (!entries.has(key)) entries.set(key, entry);
  }
  return { kind: 'map', entries, ...carried, ...(isOpen ? { isOpen } : {}) };
}

function keyOf({ key }: Pair, { anchors }: Making): string | undefined {
  if (isScalar(key)) return typeof key.value === 'string' ? key.value : String(key.source ?? '');
  const value = isAlias(key) ? anchors.get(key.source)?.value : undefined;
  return value?.kind === 'text' ? value.text : undefined;
}

/** From the key to the end of the value, or of the key where the value stands elsewhere. */
function placeOfPair({ key, value }: Pair, made: InfraValue, making: Making): Place {
  const from = rangeOfNode(key);
  const to = isAlias(value) ? rangeOfNode(value).end : Math.max(from.end, made.place.end);
  return placeOf(making.reading, from.start, to);
}
