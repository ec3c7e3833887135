import { deepTaints } from './deep-taints.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Given } from './given.ts';
import { joinTaints } from './join.ts';
import { confidential } from './sensitive.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import { cleared, type Taint, tainted, type Value } from './value.ts';
import { withStep } from './way.ts';

/** Taint that went through a function that nobody knows, with a step that names it. */
export function through(taints: readonly Taint[], { place }: Given, name: string): readonly Taint[] {
  return withStep(taints, place, { kind: 'through', name });
}

/** Nobody knows what it does: what goes in may come out, and functions among the arguments may be called with it. */
export function callUnknown(
  frame: Frame,
  call: Given,
  name: string,
  knowsCallbacks = false,
  knowsIt = false,
): Value {
  const receiver = call.receiver === undefined ? [] : deepTaints(frame, call.receiver);
  let taints: readonly Taint[] = receiver;
  for (const { is } of call.args) taints = joinTaints(taints, deepTaints(frame, is));
  if (!knowsCallbacks) {
    const data = { ...tainted(taints) };
    for (const { is } of call.args) {
      for (const ref of is.refs) {
        if (ref.kind !== 'function') continue;
        const fn = frame.analysis.functionAt(ref.module, ref.function);
        const args = fn.parameters.map((_, i) => ({ value: -1 - i, is: data }));
        const returned = frame.calling.callFunction(frame, ref, { args, place: call.place });
        frame.ended = false;
        // In Go what is given is mostly an option or a hook: what it made itself is not what the call gives.
        if (frame.code.language !== 'go') taints = joinTaints(taints, returned.taints);
      }
    }
  }
  // Java says by its names what is true or false: no text of anybody.
  if (!knowsIt && frame.code.language === 'java' && truths.test(name)) taints = [];
  if (!knowsIt && looksUp(name)) taints = receiver;
  if (isRecord(frame, name, call)) taints = cleared(tainted(taints), allKinds & ~shown).taints;
  // What an unknown function makes of a secret is hardly the secret, of a text hardly one with its line breaks.
  return tainted(through(knowsIt ? taints : afterUnknown(taints), call, name));
}

const truths =
  /(?:^|\.)(?:(?:is|has|contains|equals|matches|starts|ends|exists|supports)(?:[A-Z]\w*)?)(?:\(\))*$/;

/** Whether a name says that something stored is looked for: what is found is not what it was looked for by. */
export function looksUp(name: string): boolean {
  let answer = lookingUp.get(name);
  if (answer === undefined) {
    answer = saysLookup(name);
    lookingUp.set(name, answer);
  }
  return answer;
}

/** Answers by name: a program calls the same ones by the thousand. */
const lookingUp = new Map<string, boolean>();

function saysLookup(name: string): boolean {
  const last = name.replace(/(?:\(\))+$/, '').replace(/^.*[.]/, '');
  return lookups.test(last.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase());
}

/** What a page shows of a record that somebody wrote. */
const shown = maskOf(['html', 'attribute', 'script', 'style']);

/** `store.order.create({ data })` gives a record, with keys and times that the store made: no text of who sent it. */
function isRecord(frame: Frame, name: string, { args }: Given): boolean {
  if (!/\.(?:create|update|upsert|delete)(?:Many|ManyAndReturn)?$/.test(name)) return false;
  return (args[0]?.is.refs ?? []).some((ref) => {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    return thing !== undefined && (thing.fields.has('data') || thing.fields.has('where'));
  });
}

const lookups =
  /^(?:get|find|fetch|look_?up|query|count|exists|filter|filter_by|exclude|where)$|^(?:find|fetch|look_?up|count)_|^get_(?:object|list_or|or_|by_|one|all|first|many|record|row|entity|instance|model)/;

/** Kinds that need the data nearly as it was: a secret, a line break, an amount, names of fields, a random value. */
const fragile = confidential | maskOf(['log', 'amount', 'assign', 'prototype', 'predictable']);

function afterUnknown(taints: readonly Taint[]): readonly Taint[] {
  return taints.some(({ mask }) => (mask & fragile) !== 0)
    ? cleared(tainted(taints), fragile).taints
    : taints;
}
