import type { CodeGroup } from '../group.ts';
import { callIn, type Stretch, splitAt, type WrittenArgument } from './call-text.ts';
import type { Broken, Fixer, TextEdit } from './fix.ts';
import { builtText, type TextPart } from './text-parts.ts';
import { writtenAt } from './written.ts';

/** What is put around data before it goes where it does harm. */
export interface Wrapper {
  readonly says: string;
  /** `$` stands for the data. */
  readonly by: string;
  readonly needs?: string;
  /** Only where something of the file, or of the program, is there: `org.springframework`. */
  readonly where?: (broken: Broken) => boolean;
  /** Where the data may stand, by the text before it. */
  readonly after?: (before: string) => boolean;
  /** The data has to be text: anything else is made one first. */
  readonly ofText?: true;
  /** It is for the data alone: what was put around it before must stay as it is. */
  readonly ofRaw?: true;
  readonly changesResults?: true;
}

/** Puts a function around the data that reaches a flaw, where its expression is found in the call. */
export function wrapping(byGroup: Readonly<Partial<Record<CodeGroup, readonly Wrapper[]>>>): Fixer {
  return (broken) => {
    const all = taintedPlaces(broken);
    for (const wrapper of byGroup[broken.group] ?? []) {
      const places = wrapper.ofRaw ? all.filter(({ isRaw }) => isRaw) : all;
      if (wrapper.where?.(broken) === false || places.length === 0 || places.length < all.length) continue;
      if (places.some(({ before }) => wrapper.after?.(before) === false)) continue;
      // Older versions of Python read no quotes between quotes.
      if (/['"\\]/.test(wrapper.by) && places.some(({ isQuoted }) => isQuoted)) continue;
      return {
        says: wrapper.says,
        edits: places.map((place) => wrapped(place, wrapper, broken)),
        ...(wrapper.needs === undefined ? {} : { needs: wrapper.needs }),
        ...(wrapper.changesResults ? { changesResults: true } : {}),
      };
    }
    return undefined;
  };
}

function wrapped({ start, end, isAny }: TaintedPlace, { by, ofText }: Wrapper, broken: Broken): TextEdit {
  const value = broken.text.slice(start, end);
  const text = ofText === undefined ? value : asText(value, isAny, broken);
  return { start, end, text: by.replace('$', () => text) };
}

/** An expression that is surely a text. */
function asText(value: string, isAny: boolean, broken: Broken): string {
  // What is absent is printed as `null` before, and must not fail afterwards.
  if (broken.group === 'java') return `String.valueOf(${value})`;
  if (broken.group === 'go') return isAny && !isGoText(value, broken) ? `fmt.Sprint(${value})` : value;
  return broken.group === 'python' ? `str(${value})` : `String(${value})`;
}

/** Calls and declarations of Go that give a `string`. */
function isGoText(value: string, { text, functionStart, functionEnd }: Broken): boolean {
  if (givesGoText.test(value)) return true;
  if (!/^\w+$/.test(value)) return false;
  const body = text.slice(functionStart, functionEnd);
  const made = new RegExp(`\\b${value}\\s*:?=\\s*([^\\n]+)`).exec(body)?.[1]?.trim();
  return (
    (made !== undefined && givesGoText.test(made)) ||
    new RegExp(`[(,]\\s*(?:\\w+,\\s*)*${value}(?:,\\s*\\w+)*\\s+string\\b`).test(body)
  );
}

/** Calls of Go's frameworks that give a `string`. */
export const givesGoText =
  /\.(?:FormValue|PostFormValue|PathValue|Get|Query|Param|PostForm|DefaultQuery|UserAgent|Referer|RequestURI)\([^()]*\)$/;

interface TaintedPlace extends Stretch {
  /** The text that the data is put behind, as far as it is written there. */
  readonly before: string;
  readonly isAny: boolean;
  /** Nothing was put around it before. */
  readonly isRaw: boolean;
  readonly isQuoted: boolean;
}

/** Where the data stands in a call: as an argument, or as a part of one that is put together. */
function taintedPlaces(broken: Broken): readonly TaintedPlace[] {
  const { text, group } = broken;
  const call = callIn(text, broken, group);
  const found: TaintedPlace[] = [];
  // `return '<p>' + name + '</p>'`
  if (call === undefined) return partsOf(builtText(text, returned(broken), group)?.parts ?? [], broken);
  for (const each of call.args.flatMap((argument) => [argument, ...entriesOf(argument, broken)])) {
    const argument = { start: each.valueStart, end: each.end };
    const written = writtenAt(broken, argument);
    const built = written && builtText(text, written, group);
    const parts = partsOf(built?.parts ?? [], broken);
    if (parts.length === 0 && isTainted(each.value, broken)) {
      const before = formatOf(call.args[0]?.value ?? '');
      found.push({ ...argument, before, isAny: true, isRaw: isRaw(each.value, broken), isQuoted: false });
    } else found.push(...parts);
  }
  return found;
}

/** `{ 'Content-Language': language }`: each value as if it were an argument. */
function entriesOf(argument: WrittenArgument, { text, group }: Broken): readonly WrittenArgument[] {
  const { valueStart: start, end, value } = argument;
  if (group !== 'javascript' || !value.startsWith('{') || !value.endsWith('}')) return [];
  return splitAt(text, { start: start + 1, end: end - 1 }, ',', group).flatMap((entry) => {
    const [key, own] = splitAt(text, entry, ':', group);
    if (key === undefined || own === undefined) return [];
    return [{ ...own, valueStart: own.start, value: text.slice(own.start, own.end) }];
  });
}

/** What stands behind `return`. */
function returned({ text, start, end }: Broken): Stretch {
  const word = /^return\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + word, end };
}

/** A format before its first place. */
function formatOf(first: string): string {
  return /^["'`]/.test(first) ? (first.slice(1).split(/%[svdq]|\{\}/)[0] ?? '') : '';
}

function partsOf(parts: readonly TextPart[], broken: Broken): readonly TaintedPlace[] {
  let before = '';
  return parts.flatMap((part) => {
    if ('literal' in part) before += part.literal;
    else if (part.at !== undefined && isTainted(part.value, broken))
      return [
        {
          ...{ ...part.at, before, isAny: part.isAny === true, isRaw: isRaw(part.value, broken) },
          isQuoted: part.isQuoted === true,
        },
      ];
    return [];
  });
}

/** Whether an expression is the data itself, whole: a part of it is not enough to know what it is. */
function isTainted(value: string, { tainted }: Broken): boolean {
  const plain = value.trim();
  return tainted.some(
    (name) => plain === name || (isCall(name) && plain.startsWith(name) && isChain(plain.slice(name.length))),
  );
}

/** Whether it is what came in, with nothing around it: where that can be seen. */
export function isRaw(value: string, broken: Broken): boolean {
  const { text, functionStart, start, origin, tainted } = broken;
  const source = tainted.at(-1) ?? '';
  if (isCall(source) && value.startsWith(source)) return true;
  const body = text.slice(functionStart, start);
  const given = [
    ...body.matchAll(new RegExp(`\\b${value}\\s*(?:,\\s*\\w+\\s*)?:?=(?!=)\\s*([^;\\n]+)`, 'g')),
  ];
  const [only] = given;
  if (!/^\w+$/.test(value) || given.length > 1) return false;
  if (only !== undefined)
    return isCall(source) && (only[1] ?? '').startsWith(source) && !/[+%]/.test(only[1] ?? '');
  if (broken.given.includes(value)) return true;
  // A parameter that is the source itself.
  return origin !== undefined && origin.start >= functionStart && origin.start <= start;
}

function isCall(name: string): boolean {
  return /[.(]/.test(name);
}

/** `.Get("name")` behind `r.URL.Query()`. */
function isChain(rest: string): boolean {
  return /^(?:\.\w+|\([^()]*\)|\[[^[\]]*\])*$/.test(rest);
}
