import { emptyThing } from '../heap.ts';
import { newThing } from '../objects.ts';
import { reference, unknown, type Value } from '../value.ts';
import { argument, type Builtin } from './builtin.ts';

/** The macros of a page by its name, each a function: `{% import 'forms.html' as forms %}`. */
const ofPage: Builtin = (call) => {
  const { frame } = call;
  const name = argument(call, 0)?.constants?.[0];
  const page = typeof name === 'string' ? frame.analysis.viewNamed(name, undefined, frame.module) : undefined;
  if (page === undefined) return unknown;
  const { module } = page;
  frame.analysis.project.look(module);
  const fields = new Map(
    (frame.analysis.project.modules[module]?.functions ?? []).flatMap((fn, number): [string, Value][] =>
      number === 0 ? [] : [[fn.name, reference({ kind: 'function', module, function: number, cells: [] })]],
    ),
  );
  return newThing(frame, call.call.place, { ...emptyThing, fields, rest: unknown }, '#macros');
};

/** What templates do with macros of other templates, by the name that models use. */
export const macroBuiltins: Readonly<Record<string, Builtin>> = { 'page.macros': ofPage };
