import { slotAt } from '../arguments.ts';
import { deepTaints } from '../deep-taints.ts';
import { readAny } from '../elements.ts';
import { emptyThing } from '../heap.ts';
import { join, joinTaints } from '../join.ts';
import { keysOf, newThing } from '../objects.ts';
import { joined, notKnown, pairs, textOf } from '../operators.ts';
import { clearedByPattern } from '../patterns.ts';
import { readField } from '../read.ts';
import { cleared, constant, nothing, reference, tainted, unknown, type Value } from '../value.ts';
import { argument, type Builtin, type BuiltinCall, receiverOf, thingsOf } from './builtin.ts';
import { listBuiltins } from './lists.ts';
import { storeBuiltins } from './stores.ts';
import { textBuiltins } from './texts.ts';

const text = (name: string) => textBuiltins[name] as Builtin;
const taintsOf = (call: BuiltinCall) => (value: Value) => deepTaints(call.frame, value);

/** `String.format("%s of %d", a, b)`, also with a locale first; `"%s".formatted(a)`. */
function format(own: boolean): Builtin {
  return (call) => {
    const values = call.call.args.flatMap(({ is }) => spreadOf(call, is));
    const first = own ? receiverOf(call) : values.shift();
    const isPattern =
      own ||
      typeof first?.constants?.[0] === 'string' ||
      values.length === 0 ||
      textOf(first ?? unknown) !== undefined;
    const pattern = isPattern ? first : looksLikeLocale(first) ? values.shift() : first;
    const written = pattern === undefined ? undefined : textOf(pattern);
    if (written === undefined)
      return tainted(
        [pattern ?? unknown, ...values].reduce<Value['taints']>(
          (all, each) => joinTaints(all, taintsOf(call)(each)),
          [],
        ),
      );
    let next = 0;
    const parts = written.split(/(%(?:\d+\$)?[-#+ 0,(]*\d*(?:\.\d+)?[a-zA-Z%])/).map((piece) => {
      const match = /^%(?:(\d+)\$)?.*([a-zA-Z%])$/.exec(piece);
      if (match === null) return constant(piece);
      if (match[2] === '%') return constant('%');
      if (match[2] === 'n') return constant('\n');
      const value = (match[1] === undefined ? values[next++] : values[Number(match[1]) - 1]) ?? unknown;
      return /[dxXofeEgGbBc]/.test(match[2] ?? '') ? unknown : value;
    });
    return joined(parts, taintsOf(call));
  };
}

function looksLikeLocale(value: Value | undefined): boolean {
  return (
    value?.refs.some((ref) =>
      (ref.kind === 'external' ? ref.path : ref.kind === 'instance' ? ref.type : '').startsWith(
        'java.util.Locale',
      ),
    ) ?? false
  );
}

/** An array that is given for all further arguments. */
function spreadOf(call: BuiltinCall, value: Value): readonly Value[] {
  const [only] = value.refs.length === 1 ? thingsOf(call, value) : [];
  const { length } = only?.thing ?? {};
  if (only?.thing.kind !== 'list' || length === undefined || length > 20) return [value];
  return Array.from({ length }, (_, i) => only.thing.fields.get(String(i)) ?? unknown);
}

/** `text.replaceAll(pattern, by)`. */
const replaceAll: Builtin = (call) => {
  const pattern = argument(call, 0)?.constants?.[0];
  if (typeof pattern !== 'string') return text('text.replace')(call);
  if (/^[\w\s'"<>&;,:/%=!@#~`-]+$/.test(pattern)) return literally(call);
  const by = textOf(argument(call, 1) ?? unknown);
  const value = cleared(
    tainted(taintsOf(call)(receiverOf(call))),
    by === undefined ? 0 : clearedByPattern(pattern, { removes: by }),
  );
  return { ...value, taints: joinTaints(value.taints, taintsOf(call)(argument(call, 1) ?? unknown)) };
};

/** `text.replace(part, by)`: every one, by letters. */
const literally: Builtin = (call) => {
  const own = receiverOf(call);
  const [old, by] = [argument(call, 0) ?? unknown, argument(call, 1) ?? unknown];
  const [with_] = by.constants?.length === 1 ? by.constants : [];
  const constants =
    own.refs.length > 0 || old.refs.length > 0
      ? undefined
      : pairs(own.constants, old.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'string' && typeof with_ === 'string' && b !== ''
            ? a.split(b).join(with_)
            : notKnown,
        );
  if (constants !== undefined) return { taints: [], constants, refs: [] };
  const [one] = old.constants?.length === 1 ? old.constants : [];
  const removes = textOf(by);
  const clears =
    typeof one !== 'string' || removes === undefined || removes.includes(one)
      ? 0
      : clearedByPattern(one.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), { removes });
  const kept = cleared(tainted(taintsOf(call)(own)), clears);
  return {
    ...kept,
    taints: joinTaints(kept.taints, taintsOf(call)(by)),
    ...(own.normalised ? { normalised: true } : {}),
  };
};

/** `new StringBuilder()`, `new StringBuilder(16)`, `new StringBuilder("SELECT ")`. */
const bufferNew: Builtin = (call) => {
  const [first] = call.call.args;
  const isSize = first?.is.constants?.every((each) => typeof each === 'number') && first.is.refs.length === 0;
  return (storeBuiltins['buffer.new'] as Builtin)(
    isSize ? { ...call, call: { ...call.call, args: [] } } : call,
  );
};

const append: Builtin = (call) => {
  const [first] = call.call.args;
  if (first !== undefined)
    (listBuiltins['list.append'] as Builtin)({ ...call, call: { ...call.call, args: [first] } });
  return receiverOf(call);
};

/** `insert(0, text)` goes before all; elsewhere the order is not known. */
const insert: Builtin = (call) => {
  const [at, value] = call.call.args;
  if (value === undefined) return receiverOf(call);
  const name = at?.is.constants?.length === 1 && at.is.constants[0] === 0 ? 'list.prepend' : 'list.append';
  (listBuiltins[name] as Builtin)({ ...call, call: { ...call.call, args: [value] } });
  return receiverOf(call);
};

/** `pattern.matcher(text)`: what `matches` and `find` would tell of the text is kept. */
const matcher: Builtin = (call) => {
  const pattern = receiverOf(call);
  const source = /^\/(.*)\/[a-z]*$/s.exec(pattern.text ?? '')?.[1];
  const value: Value = {
    ...reference({ kind: 'instance', type: 'java.util.regex.Matcher' }),
    taints: taintsOf(call)(argument(call, 0) ?? unknown),
  };
  const slot = slotAt(call.call, 0);
  if (source === undefined || slot === undefined || slot < 0) return value;
  const whole = text('regex.fullmatchMethod')(call).predicates ?? [];
  const found = text('regex.matchMethod')(call).predicates ?? [];
  return { ...value, predicates: whole, found };
};

/** `thread.start()`: runs the method of that name of the object. */
const run: Builtin = (call) => {
  const own = readField(call.frame, receiverOf(call), 'run()', call.call.place);
  if (own.refs.some(({ kind }) => kind === 'function')) call.callback(own, []);
  const given = thingsOf(call, receiverOf(call)).reduce<Value>(
    (all, { thing }) => join(all, thing.fields.get('#task') ?? nothing),
    nothing,
  );
  if (given.refs.length > 0) call.callback(given, []);
  return constant(undefined);
};

/** Texts, buffers, patterns and threads of Java. */
export const javaTextBuiltins: Readonly<Record<string, Builtin>> = {
  'java.format': format(false),
  'java.formatted': format(true),
  'java.replaceAll': replaceAll,
  'java.replace': literally,
  'java.buffer': bufferNew,
  'java.append': append,
  'java.insert': insert,
  'java.matcher': matcher,
  'java.matches': (call) => ({ ...unknown, predicates: receiverOf(call).predicates ?? [] }),
  'java.find': (call) => ({ ...unknown, predicates: receiverOf(call).found ?? [] }),
  'java.run': run,
  /** `new Thread(task)`: an object that keeps what it is to run. */
  'java.task': (call) => {
    const task = call.call.args.find(({ is }) =>
      is.refs.some(({ kind }) => kind === 'function' || kind === 'object'),
    );
    const fields = new Map(task === undefined ? [] : [['#task', task.is] as const]);
    return newThing(
      call.frame,
      call.call.place,
      { ...emptyThing, fields, type: 'java.lang.Thread' },
      '#task',
    );
  },
  /** `new StringJoiner(", ")`: what stands between is no part of what is dangerous. */
  'java.joiner': (call) =>
    (storeBuiltins['buffer.new'] as Builtin)({ ...call, call: { ...call.call, args: [] } }),
  /** `map.forEach((key, value) -> …)`. */
  'java.eachEntry': (call) => {
    call.callback(argument(call, 0) ?? unknown, [
      keysOf(call.frame, receiverOf(call)),
      readAny(call.frame, receiverOf(call), call.call.place),
    ]);
    return constant(undefined);
  },
  /** `text.toCharArray()`, `text.chars()`: letters of the text. */
  /** `text.chars().allMatch(Character::isDigit)`: what the answer tells of each letter holds for the text. */
  'java.allLetters': (call) => {
    const { frame, call: given } = call;
    const letters = { value: given.receiverSlot ?? -1, is: receiverOf(call) };
    const answer = frame.calling.callValue(frame, argument(call, 0) ?? unknown, {
      args: [letters],
      place: given.place,
    });
    const told = (answer.predicates ?? []).filter(({ when }) => when);
    return told.length === 0 ? unknown : { ...unknown, predicates: told };
  },
  'java.letters': (call) => {
    const text = receiverOf(call);
    // What is written down stays so: a password as letters.
    return text.constants !== undefined && text.taints.length === 0 && text.refs.length === 0
      ? text
      : tainted(taintsOf(call)(text));
  },
  'java.element': (call) => readAny(call.frame, receiverOf(call), call.call.place),
};
