import type { Instruction } from '../code/instruction.ts';
import { at as valueAt } from './arguments.ts';
import { deepTaints } from './deep-taints.ts';
import { readAny } from './elements.ts';
import { type Frame, placeOf, thingAt } from './frame.ts';
import type { Given } from './given.ts';
import { emptyThing, type Thing, withField } from './heap.ts';
import { join } from './join.ts';
import type { View } from './models.ts';
import { newThing } from './objects.ts';
import { hit } from './sink.ts';
import { maskOf, type TaintKind } from './taint-kind.ts';
import { type Ref, tainted, unknown, type Value } from './value.ts';

type Print = Extract<Instruction, { op: 'print' }>;

/**
 * Templates of the project are functions of the map that they are made with.
 *
 * @returns whether one was found
 */
export function makePage(frame: Frame, view: View, call: Given, names: readonly string[]): boolean {
  const name = valueAt(frame, call, view.name, names);
  if (name === undefined) return false;
  const several = name.refs.length > 0 ? readAny(frame, name, call.place) : name;
  const pages = (several.constants ?? []).flatMap((each) =>
    typeof each === 'string' && each !== ''
      ? (frame.analysis.viewNamed(each, view.inline, frame.module) ?? [])
      : [],
  );
  if (pages.length === 0) return false;
  const data = dataOfPage(frame, view, call, names);
  for (const { module, function: number } of pages) {
    const page: Extract<Ref, { kind: 'function' }> = {
      kind: 'function',
      module,
      function: number,
      cells: [],
    };
    frame.calling.callFunction(frame, page, { args: [{ value: -1, is: data }], place: call.place });
  }
  return true;
}

/** What a page gets: besides what it is given there is more that nobody sees, from processors of contexts. */
function dataOfPage(frame: Frame, { data, named }: View, call: Given, names: readonly string[]): Value {
  const given = data === undefined ? undefined : valueAt(frame, call, data, names);
  if (frame.code.language !== 'python') return given ?? unknown;
  const maps = [
    ...(given === undefined ? [] : [given]),
    ...call.args.flatMap(({ spread, is }) => (named && spread === 'map' ? [is] : [])),
  ];
  let thing: Thing = { ...emptyThing, kind: 'map', rest: unknown };
  for (const map of maps) thing = withMap(frame, thing, map);
  for (const { name, is } of call.args) if (named && name !== undefined) thing = withField(thing, name, is);
  return newThing(frame, call.place, thing, '#page');
}

function withMap(frame: Frame, thing: Thing, { refs, taints }: Value): Thing {
  let all = taints.length === 0 ? thing : { ...thing, rest: join(thing.rest, tainted(taints)) };
  for (const ref of refs) {
    const known = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (known === undefined) continue;
    const fields = new Map([...all.fields, ...known.fields]);
    all = { ...all, fields, rest: join(all.rest, known.rest) };
  }
  return all;
}

/** A template prints a value. */
export function reportPrint(frame: Frame, at: Print, value: Value): void {
  const kind = printed[at.context];
  if (kind === undefined || (at.escaped && isHarmless(at.context))) return;
  const place = placeOf(frame, at);
  const sink = at.context === 'statement' ? 'the statement' : 'the page';
  const all = deepTaints(frame, value);
  // Only who decides the whole address can make it `javascript:`.
  const taints = at.context === 'url-attribute' ? all.filter(({ mask }) => (mask & address) !== 0) : all;
  if (!at.escaped || at.context === 'script' || at.context === 'html-attribute-unquoted')
    return hit(frame, taints, kind, { place, sink });
  // What was stored as an address usually is one.
  const isStored = (taint: (typeof taints)[number]) =>
    taint.origin.kind === 'source' && taint.origin.source === 'database' && at.context === 'url-attribute';
  const others = taints.filter((taint) => !isStored(taint));
  hit(frame, taints.filter(isStored), kind, { place, sink, confidence: 'low' });
  hit(frame, others, kind, { place, sink, confidence: at.context === 'style' ? 'low' : 'medium' });
}

const address = maskOf(['redirect']);

/** Escaping as for HTML is enough there. */
function isHarmless(context: Print['context']): boolean {
  return context === 'html-text' || context === 'html-attribute' || context === 'script-string';
}

const printed: Readonly<Partial<Record<Print['context'], TaintKind>>> = {
  'html-text': 'html',
  'html-attribute': 'attribute',
  'html-attribute-unquoted': 'script',
  'url-attribute': 'script',
  script: 'script',
  'script-string': 'script',
  style: 'style',
  tag: 'script',
  expression: 'template',
  statement: 'sql',
};
