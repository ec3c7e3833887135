import { slotAt } from '../arguments.ts';
import { clearedByReplacing, containment } from '../containment.ts';
import { deepTaints } from '../deep-taints.ts';
import { aboutOf } from '../frame.ts';
import { membership } from '../guards.ts';
import { emptyThing } from '../heap.ts';
import { newThing } from '../objects.ts';
import { notKnown, pairs, textOf } from '../operators.ts';
import { clearedByPattern } from '../patterns.ts';
import { allKinds, maskOf } from '../taint-kind.ts';
import { cleared, constant, type Predicate, reference, tainted, unknown, type Value } from '../value.ts';
import { argument, type Builtin, type BuiltinCall, receiverOf } from './builtin.ts';
import { regexOf, textBuiltins } from './texts.ts';

/** The place of a part in a text or list; -1 where there is none. */
export const indexOf: Builtin = (call) => {
  const { frame, call: given } = call;
  const whole = receiverOf(call);
  const part = argument(call, 0) ?? unknown;
  const slot = slotAt(given, 0);
  const found: Predicate[] = [];
  if (slot !== undefined && slot >= 0 && whole.refs.length > 0)
    found.push(...membership(frame, slot, whole, true));
  if (given.receiverSlot !== undefined && given.receiverSlot >= 0)
    found.push(...containment(frame, given.receiverSlot, part, false));
  const constants =
    whole.refs.length > 0 || part.refs.length > 0
      ? undefined
      : pairs(whole.constants, part.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'string' ? a.indexOf(b) : notKnown,
        );
  return { taints: [], constants, refs: [], found };
};

/** The end of a host says whose it is. */
export const endsWith: Builtin = (call) => {
  const { frame, call: given } = call;
  const text = receiverOf(call);
  const end = argument(call, 0) ?? unknown;
  const constants =
    text.refs.length > 0
      ? undefined
      : pairs(text.constants, end.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'string' ? a.endsWith(b) : notKnown,
        );
  const slot = given.receiverSlot;
  const domain = textOf(end);
  if (slot === undefined || slot < 0 || domain === undefined || !domain.startsWith('.'))
    return { taints: [], constants, refs: [] };
  const predicates = aboutOf(frame, slot).flatMap(({ variable, part }) =>
    part === 'host' ? [{ variable, when: true, clears: maskOf(['url', 'redirect']) }] : [],
  );
  return { taints: [], constants, refs: [], predicates };
};

/** `text.search(pattern)`: where the pattern is found, as a guard on the text. */
export const search: Builtin = (call) => {
  const regex = regexOf(argument(call, 0) ?? unknown);
  const slot = call.call.receiverSlot;
  if (regex === undefined || slot === undefined || slot < 0) return unknown;
  const clears = clearedByPattern(regex.source, { multiline: regex.flags.includes('m') });
  const found =
    clears === 0
      ? []
      : aboutOf(call.frame, slot).flatMap(({ variable, part }) =>
          part === undefined ? [{ variable, when: true, clears }] : [],
        );
  return { ...unknown, found };
};

/** The number of a letter: comparing it says what letters it can be. */
export const letterCode: Builtin = (call) => {
  const text = receiverOf(call);
  const index = argument(call, 0) ?? constant(0);
  const constants =
    text.refs.length > 0
      ? undefined
      : pairs(text.constants, index.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'number' ? a.charCodeAt(b) : notKnown,
        );
  const slot = call.call.receiverSlot;
  const about =
    slot === undefined || slot < 0 || !(index.constants?.[0] === 0)
      ? undefined
      : aboutOf(call.frame, slot).at(0);
  return {
    taints: [],
    constants,
    refs: [],
    ...(about === undefined || about.part !== undefined
      ? {}
      : { about: { variable: about.variable, part: 'letter-code' as const } }),
  };
};

/** What is parsed of a text is from where the text is; of a text of our own it is what the text says. */
export const parsed: Builtin = (call) => {
  const text = argument(call, 0) ?? unknown;
  const [only] = text.refs.length === 0 ? (text.constants ?? []) : [];
  if (text.constants?.length === 1 && typeof only === 'string' && only.length < 2_000) {
    try {
      return literal(call, JSON.parse(only), '');
    } catch {
      return unknown;
    }
  }
  const held = text.refs.filter((ref) => ref.kind === 'object');
  return held.length > 0 && held.length === text.refs.length ? text : tainted(deepTaints(call.frame, text));
};

function literal(call: BuiltinCall, value: unknown, path: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return constant(value);
  if (typeof value !== 'object' || path.length > 60) return unknown;
  const fields = new Map(
    Object.entries(value).map(([key, each]) => [key, literal(call, each, `${path}.${key}`)]),
  );
  const isList = Array.isArray(value);
  return newThing(
    call.frame,
    call.call.place,
    { ...emptyThing, kind: isList ? 'list' : 'map', fields, ...(isList ? { length: fields.size } : {}) },
    `#json${path}`,
  );
}

/** JSON has quotes and no line breaks: it ends no line of a log, names no file and no host. */
export const serialised: Builtin = (call) =>
  cleared(
    tainted(deepTaints(call.frame, argument(call, 0) ?? unknown)),
    maskOf(['log', 'header', 'mail', 'redirect', 'url', 'path', 'nosql', 'prototype', 'assign']),
  );

/** `new RegExp(source, flags)`: a pattern, known where its source is. */
export const regexNew: Builtin = (call) => {
  const pattern = argument(call, 0) ?? unknown;
  const source = regexOf(pattern)?.source ?? textOf(pattern);
  const flags = argument(call, 1)?.constants?.[0];
  return {
    ...reference({ kind: 'instance', type: 'RegExp' }),
    ...(source === undefined || source.includes('\0')
      ? {}
      : { text: `/${source}/${typeof flags === 'string' ? flags : ''}` }),
  };
};

/** Gives the parts of the text that was looked at; that it gives anything tells of the text. */
export const exec: Builtin = (call) => {
  const { frame } = call;
  const tested = (textBuiltins['regex.test'] as Builtin)(call);
  const taints = deepTaints(frame, argument(call, 0) ?? unknown);
  const pattern = regexOf(receiverOf(call));
  const groups = pattern === undefined ? 0 : clearsOfGroups(pattern.source);
  return { ...cleared(tainted(taints), groups), predicates: tested.predicates ?? [] };
};

/** What a pattern without anchors lets through in its groups is not worked out. */
function clearsOfGroups(source: string): number {
  return clearedByPattern(source, { whole: true });
}

/** Undoing an encoding makes dangerous again what the encoding made safe. */
export const decoded: Builtin = (call) => {
  const taints = deepTaints(call.frame, argument(call, 0) ?? unknown);
  return tainted(taints.map((taint) => ({ ...taint, mask: allKinds })));
};

/** Every occurrence of one text is replaced. */
export const replaceAll: Builtin = (call) => {
  const made = (textBuiltins['text.replace'] as Builtin)(call);
  const old = argument(call, 0)?.constants?.[0];
  const by = textOf(argument(call, 1) ?? unknown);
  if (typeof old !== 'string' || by === undefined) return made;
  return cleared(made, clearedByReplacing(old, by));
};
