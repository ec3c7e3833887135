import { readAny } from '../elements.ts';
import { emptyThing } from '../heap.ts';
import { newThing } from '../objects.ts';
import { clearedBySchema, schemaTypes } from '../parameter-types.ts';
import { clearedByPattern } from '../patterns.ts';
import { readField } from '../read.ts';
import { maskOf } from '../taint-kind.ts';
import { cleared, reference, unknown, type Value } from '../value.ts';
import { argument, type Builtin, type BuiltinCall, newList, receiverOf, thingsOf } from './builtin.ts';
import { regexOf } from './texts.ts';

const { safe, text } = schemaTypes;
const object = 'schema.Object';

/** `z.object({ id: z.number() })`: an object with the schemas of its fields, whose methods are those of schemas. */
const ofObject: Builtin = (call) => {
  const [fields] = thingsOf(call, argument(call, 0) ?? unknown);
  const thing = fields?.thing ?? { ...emptyThing, rest: unknown };
  return newThing(call.frame, call.call.place, { ...thing, kind: 'object', type: object }, '#schema');
};

const ofList: Builtin = (call) =>
  newThing(
    call.frame,
    call.call.place,
    { ...emptyThing, rest: argument(call, 0) ?? unknown, type: object },
    '#schemas',
  );

/** `z.string().regex(/^\w+$/)`: a text that the whole pattern accepts. */
const ofPattern: Builtin = (call) => {
  const regex = regexOf(argument(call, 0) ?? unknown);
  const clears = regex === undefined ? 0 : clearedByPattern(regex.source, {});
  const harmless = maskOf(['sql', 'command', 'path', 'html', 'nosql', 'prototype']);
  const type = (clears & harmless) === harmless ? safe : text;
  return reference({ kind: 'instance', type });
};

/** What a value is once a schema took it. */
function shaped(call: BuiltinCall, schema: Value, value: Value, depth = 3): Value {
  const clears = clearedBySchema(schema);
  if (clears !== 0) return cleared(value, clears);
  const [only] = thingsOf(call, schema);
  if (only === undefined || schema.refs.length > 1 || depth === 0) return value;
  const { fields, rest } = only.thing;
  if (fields.size === 0) {
    const each = shaped(call, rest, readAny(call.frame, value, call.call.place), depth - 1);
    return newList(call, each, `schema${depth}`);
  }
  const entries = [...fields].map(
    ([name, inner]) =>
      [name, shaped(call, inner, readField(call.frame, value, name, call.call.place), depth - 1)] as const,
  );
  return newThing(
    call.frame,
    call.call.place,
    { ...emptyThing, kind: 'map', fields: new Map(entries) },
    `#shaped:${only.site}`,
  );
}

const parse: Builtin = (call) => shaped(call, receiverOf(call), argument(call, 0) ?? unknown);

/** An object that holds the result beside what went wrong. */
function answer(name: string): Builtin {
  return (call) => {
    const fields = new Map([
      [name, parse(call)],
      ['error', unknown],
      ['success', unknown],
    ]);
    return newThing(call.frame, call.call.place, { ...emptyThing, kind: 'map', fields }, '#answer');
  };
}

/** What libraries that check the shape of data do. */
export const schemaBuiltins: Readonly<Record<string, Builtin>> = {
  'schema.object': ofObject,
  'schema.list': ofList,
  'schema.pattern': ofPattern,
  'schema.parse': parse,
  'schema.safeParse': answer('data'),
  'schema.validate': answer('value'),
};
