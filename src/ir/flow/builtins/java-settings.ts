import { emptyThing } from '../heap.ts';
import { newThing, writeInto } from '../objects.ts';
import { constant, unknown, type Value } from '../value.ts';
import { argument, type Builtin, receiverOf } from './builtin.ts';

/** `new Cookie(name, value)`, `DocumentBuilderFactory.newInstance()`: an object that remembers how it is set. */
const object: Builtin = ({ frame, call, name }) => {
  const fields = new Map<string, Value>(call.args.map(({ is }, i) => [String(i), is]));
  fields.set('#made', constant(true));
  const type = /^(.*?\.[A-Z]\w*(?:\.[A-Z]\w*)*)(?:\.[a-z]\w*)?$/.exec(name)?.[1] ?? name;
  return newThing(frame, call.place, { ...emptyThing, fields, type }, '#set');
};

/** `cookie.setSecure(true)`, `factory.setFeature(key, false)`: kept under the method's name, or the key's. */
const setting: Builtin = (asked) => {
  const { frame, call, name } = asked;
  const [first, second] = [argument(asked, 0), argument(asked, 1)];
  const [key] = first?.constants?.length === 1 ? first.constants : [];
  const method = name.slice(name.lastIndexOf('.') + 1);
  const own = receiverOf(asked);
  writeInto(frame, own, constant(`#${method}`), constant(true));
  if (second !== undefined && typeof key === 'string')
    writeInto(frame, own, constant(key.replaceAll('.', '_')), second);
  else writeInto(frame, own, constant(method), first ?? constant(true));
  return call.receiver ?? constant(undefined);
};

/** `random.nextBytes(salt)`: what is in there from now on, nobody knows. */
const fills: Builtin = (asked) => {
  writeInto(asked.frame, argument(asked, 0) ?? unknown, unknown, unknown);
  return constant(undefined);
};

/** Objects of Java's libraries whose settings decide whether what they do is dangerous. */
export const javaSettingBuiltins: Readonly<Record<string, Builtin>> = {
  'java.object': object,
  'java.setting': setting,
  'java.fills': fills,
};
