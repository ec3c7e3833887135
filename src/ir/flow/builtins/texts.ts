import type { Slot } from '../../code/instruction.ts';
import { slotAt } from '../arguments.ts';
import { keysGoneThrough } from '../collections.ts';
import { noteAsked } from '../conditions.ts';
import { clearedByReplacing, containment, insideFolder, isOwnFolder } from '../containment.ts';
import { deepTaints } from '../deep-taints.ts';
import { readAny } from '../elements.ts';
import { aboutOf, type Frame, thingAt } from '../frame.ts';
import { membership, notPrototype } from '../guards.ts';
import { joinTaints } from '../join.ts';
import { joined, notKnown, pairs, textOf } from '../operators.ts';
import { clearedByPattern } from '../patterns.ts';
import { picked } from '../picked.ts';
import { rooted, single } from '../refine.ts';
import { shownTaints } from '../shown.ts';
import { allKinds, type KindMask, maskOf } from '../taint-kind.ts';
import { cleared, constant, type Predicate, type Taint, tainted, unknown, type Value } from '../value.ts';
import { argument, type Builtin, type BuiltinCall, exactList, newList, receiverOf } from './builtin.ts';

/** Functions of one text to a text that leave what makes it dangerous as it is. */
const kept: Readonly<Record<string, (text: string) => string>> = {
  'text.strip': (text) => text.trim(),
  'text.lower': (text) => text.toLowerCase(),
  'text.upper': (text) => text.toUpperCase(),
  'text.itself': (text) => text,
};

function keeping(apply: (text: string) => string): Builtin {
  return (call) => {
    const text = call.call.receiver ?? argument(call, 0) ?? unknown;
    if (
      text.refs.length === 0 &&
      text.constants !== undefined &&
      text.constants.every((each) => typeof each === 'string')
    )
      return { ...text, constants: text.constants.map((each) => apply(each as string)), predicates: [] };
    return { ...shallow(call, text), ...kindOfAbout(call, text) };
  };
}

/** The text that a value becomes, with all that is in it. */
function shallow({ frame }: BuiltinCall, value: Value): Value {
  return tainted(deepTaints(frame, value));
}

/** A test of the result tells of what it was made of. */
function kindOfAbout({ frame, call }: BuiltinCall, text: Value): Pick<Value, 'about' | 'normalised'> {
  const slot = call.receiver === undefined ? slotAt(call, 0) : call.receiverSlot;
  const about = slot === undefined || slot < 0 ? text.about : aboutOf(frame, slot).at(0);
  return { ...(about ? { about } : {}), ...(text.normalised ? { normalised: true } : {}) };
}

/** `text.replace(old, new)`: what is taken out everywhere cannot hurt any more. */
const replace: Builtin = (call) => {
  const text = receiverOf(call);
  const old = argument(call, 0);
  const other = argument(call, 1) ?? unknown;
  if (old === undefined) return shallow(call, text);
  const constants = replaced(text, old, other);
  if (constants !== undefined) return { taints: [], constants, refs: [] };
  const by = replacements(call, text, other);
  const kept_ = cleared(shallow(call, text), removed(call, old, by) | withoutUp(text, old, by));
  return {
    ...kept_,
    taints: joinTaints(kept_.taints, by.taints),
    ...(text.normalised ? { normalised: true } : {}),
  };
};

interface Replacements {
  readonly texts: readonly string[] | undefined;
  readonly taints: readonly Taint[];
}

/** What may stand in the place of what was found: a text, or all that a function gives. */
function replacements(call: BuiltinCall, text: Value, other: Value): Replacements {
  if (!other.refs.some(({ kind }) => kind === 'function')) {
    const one = textOf(other);
    return { texts: one === undefined ? undefined : [one], taints: deepTaints(call.frame, other) };
  }
  const letter = shallow(call, text);
  const made = call.callback(other, [letter, letter, letter]);
  const taints = deepTaints(call.frame, made);
  // What was left out of the text is not in what a function makes of it, unless that is put back.
  return { texts: taints.length > 0 ? undefined : (made.constants ?? []).map(String), taints };
}

/** `path.normalize(name).replace(/^(\.\.(\/|\\|$))+/, '')`: ways up are only at the beginning. */
function withoutUp(text: Value, old: Value, { texts }: Replacements): KindMask {
  const regex = regexOf(old);
  if (texts?.length !== 1 || texts[0] !== '' || regex === undefined) return 0;
  if (text.normalised === true && /^\^\(+(?:\?:)?\\\.\\\./.test(regex.source)) return ofPath;
  return regex.flags.includes('g') && /^\\\.\\\.$|^\\\.\{2,?\}$|^\\\.\+$/.test(regex.source) ? ofPath : 0;
}

function replaced(text: Value, old: Value, other: Value): Value['constants'] {
  if (text.refs.length > 0 || old.refs.length > 0 || other.refs.length > 0 || other.constants?.length !== 1)
    return undefined;
  const [by] = other.constants;
  return pairs(text.constants, old.constants, (a, b) =>
    typeof a === 'string' && typeof b === 'string' && typeof by === 'string' && b !== ''
      ? a.split(b).join(by)
      : notKnown,
  );
}

/** Kinds that are safe once this was replaced everywhere by something harmless. */
function removed(call: BuiltinCall, old: Value, { texts }: Replacements): KindMask {
  if (texts === undefined) return 0;
  const by = texts.join('');
  const regex = regexOf(old);
  if (regex !== undefined)
    return regex.flags.includes('g') ? clearedByPattern(regex.source, { removes: by }) : 0;
  const [one] = old.constants ?? [];
  // JavaScript replaces the first only.
  if (typeof one !== 'string' || call.frame.code.language !== 'python') return 0;
  return clearedByReplacing(one, by);
}

/** The source and flags of the regular expression that a value is; undefined for none. */
export function regexOf(value: Value): { readonly source: string; readonly flags: string } | undefined {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(value.text ?? '');
  return match === null ? undefined : { source: match[1] ?? '', flags: match[2] ?? '' };
}

const split: Builtin = (call) => {
  const text = call.call.receiver ?? argument(call, 0) ?? unknown;
  const by = call.call.receiver === undefined ? undefined : argument(call, 0);
  const [one] = text.constants ?? [];
  const [separator] = by?.constants ?? [];
  if (
    text.constants?.length === 1 &&
    typeof one === 'string' &&
    typeof separator === 'string' &&
    separator !== '' &&
    text.refs.length === 0
  )
    return exactList(call, one.split(separator).slice(0, 50).map(constant), 'split');
  return newList(call, shallow(call, text), 'split');
};

/** `separator.join(items)` of Python; `items.join(separator)` of JavaScript. */
function join_(items: Value, separator: Value, { frame, call }: BuiltinCall): Value {
  const thing =
    items.refs.length === 1 && items.refs[0]?.kind === 'object'
      ? thingAt(frame, items.refs[0].site)
      : undefined;
  const keys = keysGoneThrough(frame, items);
  if (keys?.all) return tainted(deepTaints(frame, keys.value));
  if (thing?.length === undefined || thing.length > 50)
    return tainted(deepTaints(frame, readAny(frame, items, call.place)));
  const parts: Value[] = [];
  for (let i = 0; i < thing.length; i++) {
    if (i > 0) parts.push(separator);
    parts.push(thing.fields.get(String(i)) ?? unknown);
  }
  return joined(parts, (value) => deepTaints(frame, value));
}

/** `'SELECT {}'.format(name)`. */
const format: Builtin = (call) => {
  const { frame } = call;
  const text = textOf(receiverOf(call));
  const values = call.call.args.map(({ is, spread }) =>
    spread === undefined ? is : readAny(frame, is, call.call.place),
  );
  const named = new Map(
    call.call.args.flatMap(({ name, is }) => (name === undefined ? [] : [[name, is] as const])),
  );
  if (text === undefined)
    return tainted(
      [
        ...shallow(call, receiverOf(call)).taints,
        ...values.flatMap((value) => [...deepTaints(frame, value)]),
      ].slice(0, 12),
    );
  let next = 0;
  const parts = text.split(/(\{[^{}]*\})/).map((part) => {
    if (!/^\{[^{}]*\}$/.test(part)) return constant(part);
    const name = /^\{(\w*)/.exec(part)?.[1] ?? '';
    if (name === '') return values[next++] ?? unknown;
    return named.get(name) ?? values[Number(name)] ?? unknown;
  });
  return joined(parts, (value) => shownTaints(frame, value, call.call.place));
};

/** `whole.includes(part)`: a list tells of the part, a text of the whole. */
const contains: Builtin = (call) => {
  const { frame, call: given } = call;
  const whole = receiverOf(call);
  const part = argument(call, 0) ?? unknown;
  const slot = slotAt(given, 0);
  const predicates: Predicate[] = [];
  if (slot !== undefined && slot >= 0 && whole.refs.length > 0)
    predicates.push(...membership(frame, slot, whole, true));
  if (given.receiverSlot !== undefined)
    predicates.push(...containment(frame, given.receiverSlot, part, false));
  const constants =
    whole.refs.length > 0 || part.refs.length > 0
      ? undefined
      : pairs(whole.constants, part.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'string' ? a.includes(b) : notKnown,
        );
  return { taints: [], constants: constants ?? knownMember(call, whole, part), refs: [], predicates };
};

/** Whether an exact list of constants holds a constant. */
function knownMember({ frame }: BuiltinCall, whole: Value, part: Value): Value['constants'] {
  if (whole.refs.length !== 1 || part.constants?.length !== 1 || part.refs.length > 0) return undefined;
  const ref = whole.refs[0];
  const thing = ref?.kind === 'object' ? thingAt(frame, ref.site) : undefined;
  if (thing?.length === undefined) return undefined;
  const items = [...thing.fields.values()];
  if (!items.every(({ constants, refs }) => refs.length === 0 && constants?.length === 1)) return undefined;
  return [items.some(({ constants }) => Object.is(constants?.[0], part.constants?.[0]))];
}

const ofAddress = maskOf(['url', 'redirect']);
const ofPath = maskOf(['path', 'archive']);
const ofSite = maskOf(['redirect']);

/** `path.startswith(root)`: contains a path that was made plain before; `url.startsWith('https://host/')` fixes the host. */
const startsWith: Builtin = (call) => {
  const { frame, call: given } = call;
  const text = receiverOf(call);
  const start = argument(call, 0) ?? unknown;
  const prefix = textOf(start);
  let clears = 0;
  if (prefix !== undefined && /^[a-z][a-z0-9+.-]*:\/\/[^/\0]+\//i.test(prefix)) clears |= ofAddress;
  const isInside = text.normalised === true && isOwnFolder(start, text);
  if (isInside) clears |= ofPath;
  const slot = given.receiverSlot;
  const isUp = text.normalised === true && (prefix === '..' || prefix === '../' || prefix === '..\0');
  const predicates: Predicate[] =
    slot === undefined || clears === 0 || isUp
      ? []
      : isInside
        ? insideFolder(frame, slot).map((variable) => ({ variable, when: true, clears }))
        : aboutOf(frame, slot)
            .slice(0, 1)
            .flatMap(({ variable, part }) => (part === undefined ? [{ variable, when: true, clears }] : []));
  if (isUp && slot !== undefined)
    predicates.push(
      ...aboutOf(frame, slot).flatMap(({ variable, part }) =>
        part === undefined || part === 'relative' ? [{ variable, when: false, clears: ofPath }] : [],
      ),
    );
  if (slot !== undefined && (prefix === '/' || prefix === '//'))
    predicates.push(...ownAddress(frame, slot, prefix));
  const constants = pairs(text.constants, start.constants, (a, b) =>
    typeof a === 'string' && typeof b === 'string' ? a.startsWith(b) : notKnown,
  );
  return {
    taints: [],
    constants: text.refs.length > 0 ? undefined : constants,
    refs: [],
    predicates,
  };
};

/** `next.startswith('/')` and not `next.startswith('//')`. */
function ownAddress(frame: Frame, slot: Slot, prefix: '/' | '//'): Predicate[] {
  return aboutOf(frame, slot).flatMap(({ variable: { root, path }, part }) =>
    part === undefined
      ? [
          {
            variable: { root, path: [...path, prefix === '/' ? rooted : single] },
            when: prefix === '/',
            clears: ofSite,
          },
        ]
      : [],
  );
}

/** `host.endswith('.example.com')`: a host below one of ours. */
const endsWith: Builtin = (call) => {
  const { frame, call: given } = call;
  const text = receiverOf(call);
  const end = argument(call, 0) ?? unknown;
  const slot = given.receiverSlot;
  const known = textOf(end);
  const predicates =
    slot === undefined || known === undefined || !known.startsWith('.')
      ? []
      : aboutOf(frame, slot).flatMap(({ variable, part }) =>
          part === 'host' ? [{ variable, when: true, clears: ofAddress }] : [],
        );
  const constants = pairs(text.constants, end.constants, (a, b) =>
    typeof a === 'string' && typeof b === 'string' ? a.endsWith(b) : notKnown,
  );
  return { taints: [], constants: text.refs.length > 0 ? undefined : constants, refs: [], predicates };
};

/** `/^\w+$/.test(text)`, `re.fullmatch(pattern, text)`. */
function matching(
  pattern: Value,
  subject: number | 'receiver',
  { whole = false, start = false }: { whole?: boolean; start?: boolean },
  { frame, call }: BuiltinCall,
): Value {
  noteAsked(frame, pattern);
  const regex =
    regexOf(pattern) ??
    (typeof pattern.constants?.[0] === 'string' && pattern.constants.length === 1
      ? { source: pattern.constants[0], flags: '' }
      : undefined);
  const slot = slotAt(call, subject);
  if (regex === undefined || slot === undefined || slot < 0) return { ...unknown };
  const source = start && !/^(?:\^|\\A)/.test(regex.source) ? `^${regex.source}` : regex.source;
  const clears = clearedByPattern(source, { whole, multiline: regex.flags.includes('m') });
  // `re.search(r'[^a-z]', name)`: nothing but what the class leaves out is in a text in which that is not found.
  const clearsOtherwise = whole || start ? 0 : clearedByPattern(regex.source, { removes: '' });
  const predicates = aboutOf(frame, slot).flatMap(({ variable, part }) => {
    if (part !== undefined) return [];
    const found: Predicate[] = clears === 0 ? [] : [{ variable, when: true, clears }];
    if (regex.source.includes('__proto__')) found.push(...notPrototype(frame, slot, false));
    return clearsOtherwise === 0 ? found : [...found, { variable, when: false, clears: clearsOtherwise }];
  });
  return { ...unknown, predicates };
}

const charAt: Builtin = (call) => {
  const text = receiverOf(call);
  const index = argument(call, 0) ?? constant(0);
  const constants =
    text.refs.length > 0
      ? undefined
      : pairs(text.constants, index.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'number' ? (a[b] ?? '') : notKnown,
        );
  const letter: Value = {
    taints: shallow(call, text).taints,
    constants,
    refs: [],
    ...(constants === undefined ? { single: true } : {}),
  };
  return picked(letter, index);
};

const slice: Builtin = (call) => {
  const text = receiverOf(call);
  const first = argument(call, 0)?.constants?.[0];
  const last = argument(call, 1)?.constants?.[0];
  if (
    text.refs.length === 0 &&
    text.constants?.length === 1 &&
    typeof text.constants[0] === 'string' &&
    typeof first === 'number'
  )
    return {
      taints: text.taints,
      constants: [text.constants[0].slice(first, typeof last === 'number' ? last : undefined)],
      refs: [],
    };
  return { ...shallow(call, text), ...kindOfAbout(call, text) };
};

const length: Builtin = (call) => {
  const value = call.call.receiver ?? argument(call, 0) ?? unknown;
  if (value.refs.length === 0 && value.constants?.every((each) => typeof each === 'string'))
    return { taints: [], constants: value.constants.map((each) => (each as string).length), refs: [] };
  return { taints: [], constants: undefined, refs: [] };
};

/** `int(text)`, `Number(text)`: a number is harmless but as an amount. */
const number: Builtin = (call) => {
  const value = argument(call, 0) ?? receiverOf(call);
  const [one] = value.constants ?? [];
  if (
    value.refs.length === 0 &&
    value.constants?.length === 1 &&
    value.taints.length === 0 &&
    one !== null &&
    one !== '' &&
    !Number.isNaN(Number(one))
  )
    return constant(Number(one));
  return cleared(tainted(deepTaints(call.frame, value)), allKinds & ~maskOf(['amount', 'predictable']));
};

/** What texts and regular expressions do, by the name that models use. */
export const textBuiltins: Readonly<Record<string, Builtin>> = {
  ...Object.fromEntries(Object.entries(kept).map(([name, apply]) => [name, keeping(apply)])),
  'text.replace': replace,
  'text.split': split,
  'text.join': (call) => join_(argument(call, 0) ?? unknown, receiverOf(call), call),
  'list.join': (call) => join_(receiverOf(call), argument(call, 0) ?? constant(','), call),
  'text.format': format,
  'text.concat': (call) =>
    joined([receiverOf(call), ...call.call.args.map(({ is }) => is)], (value) =>
      deepTaints(call.frame, value),
    ),
  'text.contains': contains,
  'text.startsWith': startsWith,
  'text.charAt': charAt,
  'text.slice': slice,
  'text.length': length,
  'regex.test': (call) => matching(receiverOf(call), 0, {}, call),
  'regex.match': (call) => matching(argument(call, 0) ?? unknown, 1, {}, call),
  'regex.fullmatch': (call) => matching(argument(call, 0) ?? unknown, 1, { whole: true }, call),
  'regex.matchMethod': (call) => matching(receiverOf(call), 0, {}, call),
  'regex.fullmatchMethod': (call) => matching(receiverOf(call), 0, { whole: true }, call),
  'text.match': (call) => ({
    ...matching(argument(call, 0) ?? unknown, 'receiver', {}, call),
    taints: shallow(call, receiverOf(call)).taints,
  }),
  'text.matches': (call) => matching(argument(call, 0) ?? unknown, 'receiver', { whole: true }, call),
  'text.endsWith': endsWith,
  'regex.start': (call) => ({
    ...matching(argument(call, 0) ?? unknown, 1, { start: true }, call),
    taints: shallow(call, argument(call, 1) ?? unknown).taints,
  }),
  'regex.startMethod': (call) => ({
    ...matching(receiverOf(call), 0, { start: true }, call),
    taints: shallow(call, argument(call, 0) ?? unknown).taints,
  }),
  /** `re.compile(source, flags)`: what it holds is kept as a text. */
  'regex.compile': (call) => {
    const pattern = argument(call, 0);
    const source =
      pattern?.constants?.length === 1 && pattern.refs.length === 0 ? pattern.constants[0] : undefined;
    const lines = argument(call, 1)?.refs.some(
      (ref) => ref.kind === 'external' && /^re\.(?:M|MULTILINE)$/.test(ref.path),
    );
    return typeof source === 'string' ? { ...unknown, text: `/${source}/g${lines ? 'm' : ''}` } : unknown;
  },
  'regex.subMethod': (call) => {
    const text = argument(call, 1) ?? unknown;
    const regex = regexOf(receiverOf(call));
    const by = textOf(argument(call, 0) ?? unknown);
    return cleared(
      shallow(call, text),
      regex !== undefined && by !== undefined ? clearedByPattern(regex.source, { removes: by }) : 0,
    );
  },
  /** `re.sub(pattern, by, text)`. */
  'regex.sub': (call) => {
    const text = argument(call, 2) ?? unknown;
    const pattern = argument(call, 0)?.constants?.[0];
    const by = textOf(argument(call, 1) ?? unknown);
    const clears =
      typeof pattern === 'string' && by !== undefined ? clearedByPattern(pattern, { removes: by }) : 0;
    return cleared(shallow(call, text), clears);
  },
  number: number,
};
