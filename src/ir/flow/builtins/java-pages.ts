import { setThing, thingAt } from '../frame.ts';
import { emptyThing } from '../heap.ts';
import { join } from '../join.ts';
import { newThing, writeInto } from '../objects.ts';
import { constant, type Value } from '../value.ts';
import { argument, type Builtin, type BuiltinCall, receiverOf, thingsOf } from './builtin.ts';

/** Under which key an object that leads to a page keeps the page's name: no key of a program's own. */
export const viewKey = '#view';

/** `new ModelAndView("orders", "name", name)`, `configuration.getTemplate("orders.ftl")`: a page with what it is made with. */
const page: Builtin = (call) => {
  const type = call.name.replace(/\.[a-z]\w*$/, '');
  const made = newThing(call.frame, call.call.place, { ...emptyThing, kind: 'map', type }, '#page');
  const [view, ...rest] = call.call.args.map(({ is }) => is);
  if (view !== undefined) writeInto(call.frame, made, constant(viewKey), view);
  fill(call, made, rest);
  return made;
};

/** `model.addAttribute("name", name)`, `model.addAllAttributes(map)`. */
const put: Builtin = (call) => {
  const own = receiverOf(call);
  fill(
    call,
    own,
    call.call.args.map(({ is }) => is),
  );
  return own;
};

/** A key with its value, or all of a map. */
function fill(call: BuiltinCall, made: Value, args: readonly Value[]): void {
  const [first, second] = args;
  if (first === undefined) return;
  if (second !== undefined) return writeInto(call.frame, made, first, second);
  for (const { thing: given } of thingsOf(call, first))
    for (const { site } of thingsOf(call, made)) {
      const own = thingAt(call.frame, site);
      if (own === undefined || given.kind !== 'map') continue;
      const fields = new Map([...own.fields, ...given.fields]);
      setThing(call.frame, site, { ...own, fields, rest: join(own.rest, given.rest) });
    }
}

/** Objects that lead to a page of the program, and what is put into them for it. */
export const javaPageBuiltins: Readonly<Record<string, Builtin>> = {
  'java.page': page,
  'java.putAll': put,
  'java.viewName': (call) => {
    const name = argument(call, 0);
    if (name !== undefined) writeInto(call.frame, receiverOf(call), constant(viewKey), name);
    return receiverOf(call);
  },
};
