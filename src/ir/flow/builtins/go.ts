import { clearedByReplacing, containment } from '../containment.ts';
import { deepTaints } from '../deep-taints.ts';
import { readAny } from '../elements.ts';
import { aboutOf } from '../frame.ts';
import { asNumber, tupleType } from '../go-values.ts';
import { emptyThing } from '../heap.ts';
import { join, joinTaints } from '../join.ts';
import { newThing, writeInto } from '../objects.ts';
import { joined, textOf } from '../operators.ts';
import { clearedByPattern } from '../patterns.ts';
import { maskOf } from '../taint-kind.ts';
import { cleared, constant, nothing, tainted, unknown, type Value } from '../value.ts';
import {
  argument,
  type Builtin,
  type BuiltinCall,
  exactList,
  newList,
  receiverOf,
  thingsOf,
} from './builtin.ts';
import { goStoreBuiltins } from './go-stores.ts';
import { otherBuiltins } from './others.ts';
import { scriptBuiltins } from './scripts.ts';
import { regexOf, textBuiltins } from './texts.ts';

/** `strings.Contains(text, part)` is what other languages write `text.contains(part)`. */
function ofFirst(builtin: Builtin | undefined): Builtin {
  if (builtin === undefined) throw new Error('the engine has no such builtin');
  return (asked) => {
    const [first, ...args] = asked.call.args;
    if (first === undefined) return unknown;
    return builtin({
      ...asked,
      call: { ...asked.call, args, receiver: first.is, receiverSlot: first.value },
    });
  };
}

/** `append(list, a, b)`, `append(list, more...)`. */
const append: Builtin = (asked) => {
  const { frame, call } = asked;
  const list = argument(asked, 0) ?? nothing;
  const [own] = thingsOf(asked, list);
  const added = call.args.slice(1);
  const length = list.refs.length === 1 ? own?.thing.length : undefined;
  if (own !== undefined && length !== undefined && !own.thing.many && added.every(({ spread }) => !spread)) {
    const before = Array.from({ length }, (_, i) => own.thing.fields.get(String(i)) ?? unknown);
    return exactList(asked, [...before, ...added.map(({ is }) => is)], 'appended');
  }
  const isNone = list.refs.length === 0 && list.constants?.every((each) => each === null) === true;
  let rest = isNone ? nothing : readAny(frame, list, call.place);
  for (const { is, spread } of added) rest = join(rest, spread ? elementOf(asked, is) : is);
  if (isNone && added.every(({ spread }) => !spread))
    return exactList(
      asked,
      added.map(({ is }) => is),
      'appended',
    );
  const made = newList(asked, rest, 'appended');
  // What stood before stands where it stood: `append([]any{query}, args...)`.
  if (list.refs.length === 1 && own?.thing.kind === 'list' && !own.thing.many)
    for (const [name, value] of own.thing.fields) writeInto(frame, made, constant(name), value);
  return made;
};

/** Of a text that is added byte by byte, the text. */
function elementOf({ frame, call }: BuiltinCall, value: Value): Value {
  return value.refs.length === 0 ? value : readAny(frame, value, call.place);
}

/** `fmt.Sprintf(format, …)`: what stands where; numbers are numbers. */
function format(from: number): Builtin {
  return (asked) => {
    const { frame, call } = asked;
    const shape = argument(asked, from);
    const text = shape === undefined ? undefined : textOf(shape);
    const values = call.args.slice(from + 1);
    const taintsOf = (value: Value) => deepTaints(frame, value);
    if (shape === undefined) return unknown;
    if (text === undefined || values.some(({ spread }) => spread !== undefined))
      return tainted(joined([shape, ...values.map(({ is }) => is)], taintsOf).taints);
    return joined(
      partsOf(
        text,
        values.map(({ is }) => is),
      ),
      taintsOf,
    );
  };
}

const verb = /%[-+# 0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?(?:\[(\d+)\])?([a-zA-Z%])/g;

/** The text between verbs and the values that take their places. */
function partsOf(text: string, values: readonly Value[]): readonly Value[] {
  const parts: Value[] = [];
  let next = 0;
  let at = 0;
  for (const found of text.matchAll(verb)) {
    parts.push(constant(text.slice(at, found.index)));
    at = found.index + found[0].length;
    if (found[2] === '%') {
      parts.push(constant('%'));
      continue;
    }
    if (found[1] !== undefined) next = Number(found[1]) - 1;
    const value = values[next++] ?? unknown;
    parts.push(ofNumbers.test(found[2] ?? '') ? asNumber(value) : value);
  }
  return [...parts, constant(text.slice(at))];
}

/** Verbs whose text holds no letters of somebody: `%x` of a text is its bytes as numbers. */
const ofNumbers = /[dbcoOxXUeEfFgGtp]/;

/** `fmt.Sprint(a, b)`. */
const printed: Builtin = ({ frame, call }) =>
  joined(
    call.args.map(({ is, spread }) => (spread ? readAny(frame, is, call.place) : is)),
    (value) => deepTaints(frame, value),
  );

/** Types that hold what is written to them. */
const holders = [
  'bytes.Buffer',
  'strings.Builder',
  'strings.Reader',
  'bytes.Reader',
  'bufio.Writer',
  'net/url.Values',
  'net/http.Header',
  'net/url.URL',
  'net/http.Request.made',
  'mime/multipart.Writer',
  'sync.Map',
  'container/list.List',
  'log.Logger',
];

/** A new thing of a type, with what it was made of. */
function made(type: string): Builtin {
  return ({ frame, call }) => {
    let rest: Value = nothing;
    for (const { is } of call.args) rest = join(rest, tainted(deepTaints(frame, is)));
    return newThing(frame, call.place, { ...emptyThing, type, rest }, `#${type}`);
  };
}

/** `strconv.ParseInt(text, 10, 32)`: how large the number may be is known by how many bits were asked for. */
function parsed(isSigned: boolean): Builtin {
  return (asked) => {
    const { frame, call, name } = asked;
    const number = asNumber(argument(asked, 0) ?? unknown);
    const [size] = argument(asked, 2)?.constants ?? [];
    const bits = typeof size === 'number' && size > 0 ? size : 64;
    const largest = isSigned ? bits - 1 : bits;
    const origin = frame.analysis.source(
      'parsed-number',
      { ...call.place, module: frame.module },
      `${name} (${largest} bits)`,
    );
    const taint = { ...origin, mask: maskOf(['amount']) };
    return { ...number, constants: undefined, taints: joinTaints(number.taints, [taint]) };
  };
}

/** `strings.NewReplacer("\n", "", …)`: what it takes out is kept as a text. */
const replacer: Builtin = ({ call }) => {
  const texts = call.args.map(({ is }) => textOf(is));
  const ref = { kind: 'instance', type: 'strings.Replacer' } as const;
  return {
    taints: [],
    constants: [],
    refs: [ref],
    ...(texts.every((text) => text !== undefined) ? { text: JSON.stringify(texts) } : {}),
  };
};

const replaced: Builtin = (asked) => {
  const text = tainted(deepTaints(asked.frame, argument(asked, 0) ?? unknown));
  const said = receiverOf(asked).text;
  if (said === undefined) return text;
  const pairs: readonly string[] = JSON.parse(said);
  let clears = 0;
  for (let i = 0; i + 1 < pairs.length; i += 2)
    clears |= clearedByReplacing(pairs[i] ?? '', pairs[i + 1] ?? '');
  return cleared(text, clears);
};

/** `regexp.MustCompile(source)`. */
const regex: Builtin = (asked) => {
  const made = textBuiltins['regex.compile']?.(asked) ?? unknown;
  return { ...made, constants: [], refs: [{ kind: 'instance', type: 'regexp.Regexp' }] };
};

/** `pattern.ReplaceAllString(text, by)`. */
const regexReplaced: Builtin = (asked) => {
  const text = tainted(deepTaints(asked.frame, argument(asked, 0) ?? unknown));
  const known = regexOf(receiverOf(asked));
  const by = textOf(argument(asked, 1) ?? unknown);
  return known === undefined || by === undefined
    ? text
    : cleared(text, clearedByPattern(known.source, { removes: by }));
};

/** `address.Hostname()`: what is told of it is told of the address. */
const host: Builtin = (asked) => {
  const { frame, call } = asked;
  const value = tainted(deepTaints(frame, receiverOf(asked)));
  const slot = call.receiverSlot;
  const about = slot === undefined || slot < 0 ? undefined : aboutOf(frame, slot).at(-1);
  return about === undefined ? value : { ...value, about: { variable: about.variable, part: 'host' } };
};

/** `strings.HasPrefix(text, "-")`: where it does not, no program takes the text for an option. */
const startsWith: Builtin = (asked) => {
  const told = ofFirst(textBuiltins['text.startsWith'])(asked);
  const slot = asked.call.args[0]?.value;
  if (textOf(argument(asked, 1) ?? unknown) !== '-' || slot === undefined || slot < 0) return told;
  const predicates = aboutOf(asked.frame, slot).flatMap(({ variable: { root, path }, part }) =>
    part === undefined
      ? [{ variable: { root, path: [...path, '#option'] }, when: false, clears: maskOf(['command']) }]
      : [],
  );
  return { ...told, predicates: [...(told.predicates ?? []), ...predicates] };
};

/** `strings.ContainsAny(text, "/\\")`: what has none of the letters has each of them not. */
const containsAny: Builtin = ({ frame, call }) => {
  const [text, letters] = call.args;
  if (text === undefined || letters === undefined || text.value < 0) return unknown;
  const each = [...(textOf(letters.is) ?? '')].slice(0, 20);
  return {
    ...unknown,
    predicates: each.flatMap((letter) => containment(frame, text.value, constant(letter), false)),
  };
};

/** `filepath.Split(path)`: the second is a name. */
const splitPath: Builtin = (asked) => {
  const whole = tainted(deepTaints(asked.frame, argument(asked, 0) ?? unknown));
  const { frame, call } = asked;
  const fields = new Map([
    ['0', whole],
    ['1', cleared(whole, ofPath)],
  ]);
  return newThing(
    frame,
    call.place,
    { ...emptyThing, kind: 'list', fields, length: 2, type: tupleType },
    '#split',
  );
};

const ofPath = maskOf(['path', 'archive']);

/** `path.Clean("/" + name)` is below the root: where something is put before it, it stays there. */
const cleanPath: Builtin = (asked) => {
  const made = otherBuiltins['path.normalise']?.(asked) ?? unknown;
  return beginsAtRoot(asked.call.args[0]?.is) ? { ...made, normalised: true, text: '/\0' } : made;
};

/** `filepath.Join("/", name)` is the same, and `filepath.Join(folder, path.Clean("/" + name))` inside of the folder. */
const joinedPath: Builtin = (asked) => {
  const { call } = asked;
  const args = call.args.map((arg, at) =>
    at > 0 && arg.is.normalised && beginsAtRoot(arg.is) ? { ...arg, is: cleared(arg.is, ofPath) } : arg,
  );
  const made = otherBuiltins['path.normalise']?.({ ...asked, call: { ...call, args } }) ?? unknown;
  const isRoot = textOf(args[0]?.is ?? unknown) === '/' && args.length > 1;
  return isRoot ? { ...made, normalised: true, text: '/\0' } : made;
};

function beginsAtRoot(value: Value | undefined): boolean {
  return /^[/\\]/.test(textOf(value ?? unknown) ?? '');
}

/** What the language and its standard library do with texts and lists. */
export const goBuiltins: Readonly<Record<string, Builtin>> = {
  'go.append': append,
  'go.make': (asked) => newList(asked, nothing, 'made'),
  'go.parsed': parsed(true),
  'go.parsedUnsigned': parsed(false),
  'go.number': (asked) => asNumber(argument(asked, 0) ?? unknown),
  'go.format': format(0),
  'go.formatTo': format(1),
  'go.print': printed,
  'go.joined': ofFirst(textBuiltins['list.join']),
  'go.replaceAll': ofFirst(scriptBuiltins['text.replaceAll']),
  'go.indexOf': ofFirst(scriptBuiltins['text.indexOf']),
  'go.endsWith': ofFirst(scriptBuiltins['text.endsWith']),
  'go.replacer': replacer,
  'go.replaced': replaced,
  'go.regex': regex,
  'go.regexReplaced': regexReplaced,
  'go.host': host,
  'go.containsAny': containsAny,
  'go.splitPath': splitPath,
  'go.cleanPath': cleanPath,
  'go.joinedPath': joinedPath,
  'go.contains': ofFirst(textBuiltins['text.contains']),
  'go.startsWith': startsWith,
  'go.split': ofFirst(textBuiltins['text.split']),
  ...goStoreBuiltins,
  ...Object.fromEntries(holders.map((type) => [`go.new ${type}`, made(type)])),
};
