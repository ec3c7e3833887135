import { deepTaints } from '../deep-taints.ts';
import { readAny } from '../elements.ts';
import { setThing } from '../frame.ts';
import { calledWith } from '../given.ts';
import { emptyThing, type Thing } from '../heap.ts';
import { join } from '../join.ts';
import { newThing, writeInto } from '../objects.ts';
import { joined } from '../operators.ts';
import { readField } from '../read.ts';
import { constant, nothing, reference, tainted, unknown, type Value } from '../value.ts';
import { argument, type Builtin, type BuiltinCall, exactList, receiverOf, thingsOf } from './builtin.ts';
import { listBuiltins } from './lists.ts';

/** The key of a store of two levels: section and name. */
function keyOfStore(call: BuiltinCall): Value {
  const [section, name] = [argument(call, 0), argument(call, 1)].map((value) =>
    value?.refs.length === 0 && value.constants?.length === 1 ? value.constants[0] : undefined,
  );
  return section === undefined || name === undefined
    ? unknown
    : constant(`${String(section)}\0${String(name)}`);
}

/** Longest text of settings that is read, and the most of its entries that are kept. */
const longestText = 20_000;
const mostEntries = 200;

/** `[section]`, `name = value`, `name: value`: what INI files and properties say. */
export function settingsIn(text: string): readonly { section: string; name: string; value: string }[] {
  const found: { section: string; name: string; value: string }[] = [];
  let section = '';
  for (const line of text.slice(0, longestText).split('\n')) {
    const head = /^\s*\[([^\]]+)\]/.exec(line);
    if (head !== null) section = head[1] ?? '';
    const entry = /^\s*([^\s#;=:[][^=:]*?)\s*[=:]\s*(.*?)\s*$/.exec(line);
    if (entry !== null && found.length < mostEntries)
      found.push({ section, name: entry[1] ?? '', value: entry[2] ?? '' });
  }
  return found;
}

/** `parser.read_string(text)`: each entry can be asked for by section and name, and by one after the other. */
const readText: Builtin = (call) => {
  const given = argument(call, 0) ?? unknown;
  const [text] = given.refs.length === 0 && given.constants?.length === 1 ? given.constants : [];
  if (typeof text !== 'string') {
    writeInto(call.frame, receiverOf(call), unknown, tainted(deepTaints(call.frame, given)));
    return unknown;
  }
  const entries = settingsIn(text);
  for (const { section, name, value } of entries)
    writeInto(call.frame, receiverOf(call), constant(`${section}\0${name}`), constant(value));
  for (const [section, own] of Map.groupBy(entries, (each) => each.section)) {
    const fields = new Map(own.map(({ name, value }) => [name, constant(value)]));
    const made = newThing(call.frame, call.call.place, { ...emptyThing, kind: 'map', fields }, `#${section}`);
    writeInto(call.frame, receiverOf(call), constant(section), made);
  }
  return unknown;
};

/** A text that is put together by and by: the parts in their order. */
const bufferNew: Builtin = (call) => {
  const first = argument(call, 0);
  const fields = new Map<string, Value>(first === undefined ? [] : [['0', first]]);
  const thing: Thing = { ...emptyThing, kind: 'list', fields, length: fields.size, type: call.name };
  return newThing(call.frame, call.call.place, thing, '#buffer');
};

/** All that was written; the parts of one buffer in their order. */
const bufferText: Builtin = (call) => {
  const receiver = receiverOf(call);
  const [only, ...others] = thingsOf(call, receiver);
  const taintsOf = (value: Value) => deepTaints(call.frame, value);
  if (only?.thing.length === undefined || others.length > 0 || only.thing.rest !== nothing)
    return tainted(taintsOf(receiver));
  const { fields, length } = only.thing;
  const parts = Array.from({ length: Math.min(length, 200) }, (_, i) => fields.get(String(i)) ?? unknown);
  return joined([...parts, constant('')], taintsOf);
};

/** `const [state, setState] = useState(first)`: what is set anywhere is what the next round shows. */
const statePair: Builtin = (call) => {
  const { frame } = call;
  const { module, start } = call.call.place;
  const site = `state:${module}:${start}`;
  const first = argument(call, 0) ?? nothing;
  const value = first.refs.some(({ kind }) => kind === 'function') ? call.callback(first, []) : first;
  const set = frame.analysis.sharedThing(site, frame.key)?.fields.get(calledWith) ?? nothing;
  const fields = new Map([[calledWith, value]]);
  setThing(frame, site, { ...emptyThing, kind: 'resolver', fields });
  return exactList(call, [join(value, set), reference({ kind: 'object', site })], 'state');
};

/** `defaultdict(list)`: what is asked for first is made by the function. */
const withDefault: Builtin = (call) => {
  const make = argument(call, 0);
  const rest = make === undefined ? nothing : call.callback(make, []);
  return newThing(call.frame, call.call.place, { ...emptyThing, kind: 'map', rest }, '#map');
};

/** `namedtuple('Job', 'name args')`: a class of records with these fields. */
const newRecordType: Builtin = (call) => {
  const given = argument(call, 1) ?? unknown;
  const [text] = given.refs.length === 0 && given.constants?.length === 1 ? given.constants : [];
  const names =
    typeof text === 'string'
      ? text
          .split(/[\s,]+/)
          .filter(Boolean)
          .map(constant)
      : thingsOf(call, given).flatMap(({ thing }) => [...thing.fields.values()]);
  const fields = new Map(names.map((name, i) => [String(i), name]));
  const thing: Thing = { ...emptyThing, kind: 'list', fields, type: `${call.name}.Class` };
  return newThing(call.frame, call.call.place, thing, '#record');
};

/** A record: what is given by place or by name is under both. */
const newRecord: Builtin = (call) => {
  const [type] = thingsOf(call, receiverOf(call));
  const fields = new Map<string, Value>();
  for (const [place, { constants }] of type?.thing.fields ?? []) {
    const name = String(constants?.[0]);
    const value =
      call.call.args.find((arg) => arg.name === name)?.is ?? argument({ ...call, names: [] }, Number(place));
    if (value === undefined) continue;
    fields.set(name, value);
    fields.set(place, value);
  }
  return newThing(call.frame, call.call.place, { ...emptyThing, kind: 'list', fields }, '#record');
};

/** What a library keeps under a name and gives back, by the name that models use. */
export const storeBuiltins: Readonly<Record<string, Builtin>> = {
  /** An object of a library whose inside is followed; its methods are those of the type. */
  'store.new': (call) => newThing(call.frame, call.call.place, { ...emptyThing, type: call.name }, '#store'),
  /** The same, of a type that the first argument names: `SSLContext(PROTOCOL_TLS)`. */
  'store.typed': (call) => {
    const [ref] = argument(call, 0)?.refs ?? [];
    const name = ref?.kind === 'external' ? ref.path.slice(ref.path.lastIndexOf('.')) : '';
    return newThing(call.frame, call.call.place, { ...emptyThing, type: `${call.name}${name}` }, '#store');
  },
  /** `context.set_options(flags)`: more of the bits of a field. */
  'store.addOptions': (call) => {
    const [before, more] = [
      readField(call.frame, receiverOf(call), 'options', call.call.place),
      argument(call, 0) ?? unknown,
    ];
    const [bits, added] = [before.constants?.[0], more.constants?.[0]];
    const isKnown = before.constants?.length === 1 && more.constants?.length === 1;
    const after =
      isKnown && typeof bits === 'number' && typeof added === 'number' ? constant(bits | added) : unknown;
    writeInto(call.frame, receiverOf(call), constant('options'), after);
    return unknown;
  },
  'store.set': (call) => {
    writeInto(call.frame, receiverOf(call), keyOfStore(call), argument(call, 2) ?? unknown);
    return unknown;
  },
  'store.get': (call) => {
    const key = keyOfStore(call);
    const [one] = thingsOf(call, receiverOf(call));
    const id = key.constants?.[0];
    if (one === undefined || typeof id !== 'string')
      return readAny(call.frame, receiverOf(call), call.call.place);
    const [section = '', name = ''] = id.split('\0');
    const within = one.thing.fields.get(section);
    return (
      one.thing.fields.get(id) ??
      (within === undefined ? one.thing.rest : readField(call.frame, within, name, call.call.place))
    );
  },
  'store.read': readText,
  /** A template by its name: what is made of it is asked for later. */
  'view.new': (call) => {
    const fields = new Map([['#view', argument(call, 0) ?? unknown]]);
    return newThing(call.frame, call.call.place, { ...emptyThing, fields, type: call.name }, '#view');
  },
  'record.new': newRecordType,
  'record.make': newRecord,
  'queue.new': (call) =>
    newThing(call.frame, call.call.place, { ...emptyThing, kind: 'list', type: call.name }, '#queue'),
  'state.pair': statePair,
  'map.default': withDefault,
  'buffer.new': bufferNew,
  'buffer.write': (call) => {
    listBuiltins['list.append']?.(call);
    return unknown;
  },
  'buffer.text': bufferText,
};
