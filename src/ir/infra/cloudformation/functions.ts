import { listOf, madeOf, numberOf, textOf, unknownFrom, unknownOf, usedAt } from '../make.ts';
import { networkFunctions } from '../terraform/functions/network.ts';
import { Refused } from '../terraform/functions/refused.ts';
import { structureFunctions } from '../terraform/functions/structure.ts';
import { type InfraValue, isUnknown, itemsOf, missing, type Place } from '../value.ts';
import { conditionNamed, impliedBy, truthIn } from './conditions.ts';
import { dynamicIn } from './dynamic.ts';
import { eitherOf } from './either.ts';
import { attributeOf, refTo, substituted } from './names.ts';
import { assuming, evaluate, evaluated, type Scope } from './stack.ts';
import { attributeSteps } from './tags.ts';
import { originOf, textFrom, wordOf } from './texts.ts';

/** What a function gives for what is written as its argument; undefined for what is left out. */
type TemplateFunction = (written: InfraValue, scope: Scope, place: Place) => InfraValue | undefined;

/** Functions of templates by the key under which they are written. */
export const templateFunctions: ReadonlyMap<string, TemplateFunction> = new Map<string, TemplateFunction>([
  ['Ref', ref],
  ['Fn::And', condition('Fn::And')],
  ['Fn::Base64', base64],
  ['Fn::Cidr', cidr],
  ['Fn::Equals', condition('Fn::Equals')],
  ['Fn::FindInMap', findInMap],
  ['Fn::GetAZs', later('The zones of a region are known when it is deployed.')],
  ['Fn::GetAtt', getAttribute],
  ['Fn::If', choose],
  ['Fn::ImportValue', importValue],
  ['Fn::Join', join],
  ['Fn::Length', length],
  ['Fn::Not', condition('Fn::Not')],
  ['Fn::Or', condition('Fn::Or')],
  ['Fn::Select', select],
  ['Fn::Split', split],
  ['Fn::Sub', substitute],
  ['Fn::ToJsonString', toJson],
  ['Fn::Transform', macro],
]);

function ref(written: InfraValue, scope: Scope, place: Place): InfraValue | undefined {
  const name = wordOf(evaluated(written, scope));
  return name === undefined ? failed('Ref', place) : refTo(name, scope, place);
}

function getAttribute(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const [name, ...path] = itemsOf(attributeSteps(written)).map((item) => wordOf(evaluated(item, scope)));
  if (name === undefined || path.length === 0) return failed('Fn::GetAtt', place);
  if (path.includes(undefined))
    return unknownOf('computed', 'The name of the attribute is not known.', madeOf(place, []));
  return attributeOf(name, path.join('.'), scope, place);
}

function substitute(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const [text, given] = written.kind === 'list' ? written.items : [written];
  const whole = text === undefined ? undefined : evaluated(text, scope);
  if (whole?.kind !== 'text')
    return whole === undefined ? failed('Fn::Sub', place) : unknownFrom([whole], place);
  const variables = new Map<string, InfraValue>();
  if (given?.kind === 'map')
    for (const [name, { value }] of given.entries) variables.set(name, evaluated(value, scope));
  const made = substituted({ ...whole, place }, variables, scope);
  return dynamicIn(made);
}

function join(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const [separator, list] = argumentsOf(written, scope);
  const between = wordOf(separator);
  if (between === undefined || list === undefined) return failed('Fn::Join', place);
  if (list.kind !== 'list') return unknownFrom([list], place);
  const { origin } = list;
  const parts = list.items.flatMap((item, i): readonly InfraValue[] =>
    i === 0 || between === '' ? [item] : [{ kind: 'text', text: between, origin, place }, item],
  );
  if (list.isOpen) parts.push(missing(list) ?? list);
  return dynamicIn(textFrom(parts, place, undefined));
}

function split(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const [separator, text] = argumentsOf(written, scope);
  const between = wordOf(separator);
  if (between === undefined || between === '' || text === undefined) return failed('Fn::Split', place);
  const whole = wordOf(text);
  if (whole === undefined) return unknownFrom([text], place);
  const carried = { ...madeOf(place, [text]), origin: originOf([text]) };
  const items = whole.split(between).map((item): InfraValue => ({ kind: 'text', text: item, ...carried }));
  return listOf(items, carried);
}

function select(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const [index, list] = argumentsOf(written, scope);
  const number = Number(wordOf(index));
  if (list === undefined || Number.isNaN(number))
    return unknownFrom(index === undefined ? [] : [index], place);
  if (list.kind !== 'list') return unknownFrom([list], place);
  return list.items[number] ?? missing(list) ?? failed('Fn::Select', place);
}

function length(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const list = evaluated(written, scope);
  const isSure = list.kind === 'list' && !list.isOpen;
  return isSure ? numberOf(list.items.length, madeOf(place, [list])) : unknownFrom([list], place);
}

/** One of two by a condition; what is known of both when nobody knows it. */
function choose(written: InfraValue, scope: Scope, place: Place): InfraValue | undefined {
  const [name, yes, no] = itemsOf(written);
  const condition = wordOf(name);
  if (condition === undefined || yes === undefined || no === undefined) return failed('Fn::If', place);
  const { stack } = scope;
  const given = (branch: InfraValue, holds: boolean) =>
    evaluate(branch, assuming(scope, impliedBy(condition, holds, stack.template)));
  const truth = conditionNamed(condition, scope, { origin: 'computed', place });
  if (truth.kind !== 'truth') return eitherOf(given(yes, true), given(no, false), place);
  const chosen = given(truth.truth ? yes : no, truth.truth);
  return chosen === undefined || truth.origin !== 'default' ? chosen : { ...chosen, origin: 'default' };
}

function findInMap(written: InfraValue, scope: Scope, place: Place): InfraValue | undefined {
  const [map, first, second, options] = itemsOf(written);
  const name = map === undefined ? undefined : wordOf(evaluated(map, scope));
  const keys = [first, second].map((key) => (key === undefined ? undefined : evaluated(key, scope)));
  const mapping = name === undefined ? undefined : scope.stack.template.mappings.get(name)?.value;
  if (keys.includes(undefined)) return failed('Fn::FindInMap', place);
  if (mapping === undefined)
    return unknownOf('undeclared', 'The mapping is not declared.', madeOf(place, []));
  const otherwise = options?.kind === 'map' ? options.entries.get('DefaultValue')?.value : undefined;
  const found = keys.reduce<readonly (InfraValue | undefined)[] | undefined>(
    (values, key) => entriesUnder(values, key),
    [mapping],
  );
  if (found === undefined) return undecided(place, []);
  const values = found.map((value) =>
    value !== undefined
      ? usedAt(value, place)
      : otherwise === undefined
        ? undefined
        : evaluate(otherwise, scope),
  );
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0)
    return unknownOf(
      'failed',
      'The mapping has no such keys.',
      madeOf(
        place,
        keys.filter((key) => key !== undefined),
      ),
    );
  const made = oneOf(known, place);
  if (made?.kind !== 'unknown' || made.why !== 'condition') return made;
  return undecided(place, known);
}

function undecided(place: Place, values: readonly InfraValue[]): InfraValue {
  return unknownOf('variable', 'Nobody knows which entry of the mapping is meant.', madeOf(place, values));
}

/** What stands below a key in each; all of it when the key is not known, undefined when that is too much. */
function entriesUnder(
  values: readonly (InfraValue | undefined)[] | undefined,
  key: InfraValue | undefined,
): readonly (InfraValue | undefined)[] | undefined {
  const found = values?.flatMap((value) => (value === undefined ? [undefined] : under(value, key)));
  return found === undefined || found.length > mostEntries ? undefined : found;
}

function under(value: InfraValue, key: InfraValue | undefined): readonly (InfraValue | undefined)[] {
  if (value.kind !== 'map') return [undefined];
  const word = wordOf(key);
  return word === undefined
    ? [...value.entries.values()].map((entry) => entry.value)
    : [value.entries.get(word)?.value];
}

/** Entries of a mapping that are compared when nobody knows which is meant: there are some 40 regions. */
const mostEntries = 60;

function oneOf([first, ...others]: readonly InfraValue[], place: Place): InfraValue | undefined {
  return others.reduce<InfraValue | undefined>((either, each) => eitherOf(either, each, place), first);
}

/** What is encoded stays to be seen: it is looked at, never its code. */
function base64(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const value = evaluated(written, scope);
  const carried = { ...madeOf(place, [value]), origin: originOf([value]), data: value };
  const text = wordOf(value);
  if (text === undefined) return { ...unknownFrom([value], place), ...carried };
  return textOf(Buffer.from(text, 'utf8').toString('base64'), carried);
}

function toJson(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const value = evaluated(written, scope);
  return structureFunctions['jsonencode']?.([value], place) ?? unknownFrom([value], place);
}

function cidr(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const given = argumentsOf(written, scope);
  const [block = '', count = '', bits = '8'] = given.map((value) => wordOf(value));
  const size = Number(/^[\d.]+\/(\d+)$/.exec(block)?.[1]);
  if (given.some(isUnknown) || !(Number(count) <= 256) || Number.isNaN(size))
    return unknownFrom(given, place);
  const carried = madeOf(place, given);
  try {
    const items = Array.from({ length: Number(count) }, (_, i): InfraValue => {
      const range = networkFunctions['cidrsubnet']?.(block, 32 - Number(bits) - size, i);
      return { kind: 'text', text: String(range), ...carried };
    });
    return listOf(items, carried);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return failed('Fn::Cidr', place);
  }
}

function condition(name: string): TemplateFunction {
  return (written, scope, place) => {
    const entries = new Map([[name, { value: written, place: written.place }]]);
    return truthIn({ kind: 'map', entries, origin: 'explicit', place }, scope);
  };
}

function importValue(written: InfraValue, scope: Scope, place: Place): InfraValue {
  const name = evaluated(written, scope);
  const found = name.kind === 'text' ? scope.stack.program.imported(name.text) : undefined;
  if (found === undefined)
    return unknownOf('computed', 'It is given out by another stack.', madeOf(place, [name]));
  return usedAt(found, place);
}

function later(detail: string): TemplateFunction {
  return (written, scope, place) => unknownOf('computed', detail, madeOf(place, [evaluated(written, scope)]));
}

function macro(_written: InfraValue, _scope: Scope, place: Place): InfraValue {
  return unknownOf('function', 'A macro makes it when it is deployed.', madeOf(place, []));
}

function argumentsOf(written: InfraValue, scope: Scope): readonly InfraValue[] {
  const list = written.kind === 'list' ? written : evaluated(written, scope);
  return list.kind === 'list' ? list.items.map((item) => evaluated(item, scope)) : [];
}

function failed(name: string, place: Place): InfraValue {
  return unknownOf('failed', `${name} is not given what it needs.`, madeOf(place, []));
}
