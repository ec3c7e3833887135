import { readAny } from '../elements.ts';
import { type Frame, thingAt } from '../frame.ts';
import { emptyThing } from '../heap.ts';
import { join } from '../join.ts';
import { newThing, writeInto } from '../objects.ts';
import { textOf } from '../operators.ts';
import { readField } from '../read.ts';
import { constant, nothing, reference, unknown, type Value } from '../value.ts';
import { argument, type Builtin, exactList, thingsOf } from './builtin.ts';

/** What programs keep with a request, by its key: kept in one function, it is found in another. */
const kept = reference({ kind: 'instance', type: 'go.values' });

/** A text, or the type that a program makes for the purpose: `type userKey struct{}`. */
function keyOf(frame: Frame, key: Value): string | undefined {
  const [only] = key.constants?.length === 1 ? key.constants : [];
  if (key.refs.length === 0 && only !== undefined && only !== null) return String(only);
  const [ref] = key.refs;
  if (key.refs.length !== 1 || ref === undefined) return undefined;
  if (ref.kind === 'external') return ref.path;
  const of = ref.kind === 'object' ? thingAt(frame, ref.site)?.class : ref.kind === 'typed' ? ref : undefined;
  if (of !== undefined) return `#${of.module}:${of.class}`;
  return ref.kind === 'object' ? ref.site : undefined;
}

/** `context.WithValue(ctx, key, value)`, `c.Set("user", value)`. */
const keep: Builtin = ({ frame, call }) => {
  const [key, value] = call.args.slice(-2).map(({ is }) => is);
  const name = key === undefined ? undefined : keyOf(frame, key);
  if (name !== undefined && value !== undefined) writeInto(frame, kept, constant(name), value);
  return reference({ kind: 'instance', type: 'context.Context' });
};

/** `ctx.Value(key)`, `c.Get("user")`. */
const find: Builtin = ({ frame, call }) => {
  const key = call.args[0]?.is;
  const name = key === undefined ? undefined : keyOf(frame, key);
  return name === undefined ? unknown : join(readField(frame, kept, name, call.place), unknown);
};

/** `bson.D{{"name", x}}`: pairs in their order are a map. */
const document: Builtin = (asked) => {
  const { frame, call } = asked;
  const fields = new Map<string, Value>();
  let rest = nothing;
  for (const { is } of call.args) {
    const [pair] = thingsOf(asked, is);
    const part = (first: string, second: string) =>
      pair?.thing.fields.get(first) ?? pair?.thing.fields.get(second);
    const value = part('1', 'Value');
    const name = textOf(part('0', 'Key') ?? unknown);
    if (name === undefined) rest = join(rest, value ?? readAny(frame, is, call.place));
    else if (value !== undefined) fields.set(name, value);
  }
  return newThing(frame, call.place, { ...emptyThing, kind: 'map', fields, rest }, '#document');
};

/** `bson.E{Key: "name", Value: x}`. */
const pair: Builtin = (asked) =>
  exactList(asked, [argument(asked, 0) ?? unknown, argument(asked, 1) ?? unknown], 'pair');

/** What the libraries of Go keep under keys. */
export const goStoreBuiltins: Readonly<Record<string, Builtin>> = {
  'go.keep': keep,
  'go.kept': find,
  'go.keepOrKept': (asked) => (asked.call.args.length > 1 ? keep(asked) : find(asked)),
  'go.document': document,
  'go.pair': pair,
};
