import { deepTaints } from '../deep-taints.ts';
import { readAny, readIndex } from '../elements.ts';
import { emptyThing } from '../heap.ts';
import { join } from '../join.ts';
import { newThing, writeInto } from '../objects.ts';
import { readField } from '../read.ts';
import { constant, nothing, reference, tainted, unknown, type Value } from '../value.ts';
import { argument, type Builtin, type BuiltinCall, receiverOf, thingsOf } from './builtin.ts';

/** A class by its name: `Class.forName("com.acme.Orders")`. */
const classNamed: Builtin = (call) => {
  const { frame, call: given } = call;
  const name = argument(call, 0);
  const [one] = name?.refs.length === 0 && name.constants?.length === 1 ? name.constants : [];
  if (typeof one !== 'string') return tainted(deepTaints(frame, name ?? unknown));
  return frame.analysis.global(frame.module, one.replaceAll('$', '.'), frame.key, given.place);
};

/** `type.newInstance()`: an object of the class that the receiver is. */
const instance: Builtin = ({ frame, call }) => {
  const classes = (call.receiver ?? unknown).refs.filter(({ kind }) => kind === 'class');
  if (classes.length === 0) return tainted(deepTaints(frame, call.receiver ?? unknown));
  return frame.calling.construct(frame, { taints: [], constants: [], refs: classes }, call);
};

/** `type.getField("name")`, `type.getMethod("run")`: known by its name and the class that it was asked of. */
function member(type: string): Builtin {
  return (call) => {
    const fields = new Map([
      ['#name', argument(call, 0) ?? unknown],
      ['#of', receiverOf(call)],
    ]);
    return newThing(call.frame, call.call.place, { ...emptyThing, fields, type }, '#member');
  };
}

/** `type.getMethods()`: any of them. */
function members(type: string): Builtin {
  return (call) => {
    const fields = new Map([['#of', receiverOf(call)]]);
    const one = newThing(call.frame, call.call.place, { ...emptyThing, fields, type }, '#member');
    return newThing(call.frame, call.call.place, { ...emptyThing, kind: 'list', rest: one }, '#members');
  };
}

/** The name of the member that the receiver is; undefined where it may be any. */
function nameOf(call: BuiltinCall): string | undefined {
  const [only] = thingsOf(call, receiverOf(call));
  const name = only?.thing.fields.get('#name');
  const [one] = name?.refs.length === 0 && name.constants?.length === 1 ? name.constants : [];
  return typeof one === 'string' ? one : undefined;
}

/** What a field is of: the object that is given, or the class where that is `null`. */
function owner(call: BuiltinCall): Value {
  const given = argument(call, 0) ?? unknown;
  if (given.refs.length > 0) return given;
  return thingsOf(call, receiverOf(call)).reduce<Value>(
    (all, { thing }) => join(all, thing.fields.get('#of') ?? nothing),
    nothing,
  );
}

const fieldGet: Builtin = (call) => {
  const name = nameOf(call);
  const object = owner(call);
  return name === undefined
    ? readAny(call.frame, object, call.call.place)
    : readIndex(call.frame, object, constant(name), call.call.place);
};

const fieldSet: Builtin = (call) => {
  const name = nameOf(call);
  writeInto(
    call.frame,
    owner(call),
    name === undefined ? unknown : constant(name),
    argument(call, 1) ?? unknown,
  );
  return constant(undefined);
};

/** `method.invoke(object, a, b)`: the method of that name of the object; of those that may be any, none. */
const invoke: Builtin = (call) => {
  const { frame, call: given } = call;
  const name = nameOf(call);
  const [, ...args] = given.args;
  const own = name === undefined ? unknown : readField(frame, owner(call), `${name}()`, given.place);
  const functions = own.refs.filter(({ kind }) => kind === 'function');
  if (functions.length === 0) {
    const all = given.args.flatMap(({ is }) => [...deepTaints(frame, is)]);
    return tainted(all.slice(0, 12));
  }
  const values = args.flatMap(({ is }) => elementsOf(call, is));
  return call.callback({ taints: [], constants: [], refs: functions }, values);
};

/** An array that is given for all arguments. */
function elementsOf(call: BuiltinCall, value: Value): readonly Value[] {
  const [only] = value.refs.length === 1 ? thingsOf(call, value) : [];
  const length = only?.thing.kind === 'list' ? only.thing.length : undefined;
  if (only === undefined || length === undefined || length > 20) return [value];
  return Array.from({ length }, (_, i) => only.thing.fields.get(String(i)) ?? unknown);
}

/** Classes, fields and methods of Java by their names. */
export const javaReflectionBuiltins: Readonly<Record<string, Builtin>> = {
  'java.class': classNamed,
  'java.instance': instance,
  'java.field': member('java.lang.reflect.Field'),
  'java.method': member('java.lang.reflect.Method'),
  'java.methods': members('java.lang.reflect.Method'),
  'java.fields': members('java.lang.reflect.Field'),
  'java.fieldGet': fieldGet,
  'java.fieldSet': fieldSet,
  'java.invoke': invoke,
  /** `object.getClass()`: the class of an object of the program. */
  'java.classOf': (call) => {
    const classes = receiverOf(call).refs.flatMap((ref) => {
      const id =
        ref.kind === 'typed'
          ? ref
          : ref.kind === 'object'
            ? thingsOf(call, reference(ref))[0]?.thing.class
            : undefined;
      return id === undefined
        ? []
        : [{ kind: 'class' as const, module: id.module, class: id.class, cells: id.cells ?? [] }];
    });
    return classes.length === 0
      ? reference({ kind: 'instance', type: 'java.lang.Class' })
      : { taints: [], constants: [], refs: classes };
  },
};
