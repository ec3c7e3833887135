import { bounded, unknownOf } from '../make.ts';
import type { Entry, InfraValue, ListValue, MapValue } from '../value.ts';
import { impliedBy } from './conditions.ts';
import { dynamicIn } from './dynamic.ts';
import { eitherOf } from './either.ts';
import { templateFunctions } from './functions.ts';
import { type Turn, turnsOf } from './loops.ts';
import { assuming, evaluate, type Names, type Scope } from './stack.ts';
import { wordOf } from './texts.ts';

/** Gives what is written its value, functions at every depth put into effect; undefined for `AWS::NoValue`. */
export function give(value: InfraValue, scope: Scope): InfraValue | undefined {
  switch (value.kind) {
    case 'text':
      return dynamicIn(
        scope.names.size === 0 ? value : { ...value, text: withNames(value.text, scope.names) },
      );
    case 'list':
      return listIn(value, scope);
    case 'map':
      return functionIn(value, scope);
    default:
      return value;
  }
}

/** `${Name}` and `&{Name}` of loops, which stand for text wherever they are. */
export function withNames(text: string, names: Names): string {
  return text.replace(/([$&])\{(\w+)\}/g, (whole, sign: string, name: string) => {
    const word = wordOf(names.get(name));
    if (word === undefined) return whole;
    return sign === '&' ? word.replace(/[^A-Za-z0-9]/g, '') : word;
  });
}

function listIn(list: ListValue, scope: Scope): InfraValue {
  const items: InfraValue[] = [];
  let rest = list.rest;
  for (const item of list.items) {
    const value = evaluate(item, scope);
    const perhaps =
      value?.kind === 'unknown' && value.why === 'condition' ? perhapsOf(item, scope) : undefined;
    // What may be left out altogether is no item for sure.
    if (perhaps !== undefined) rest = rest === undefined ? perhaps : eitherOf(rest, perhaps, list.place);
    else if (value !== undefined) items.push(value);
  }
  const isOpen = list.isOpen || rest !== undefined;
  return bounded({ ...list, items, ...(isOpen ? { isOpen } : {}), ...(rest === undefined ? {} : { rest }) });
}

/** What an item is if it is there, where it is written to be left out otherwise. */
function perhapsOf(item: InfraValue, scope: Scope): InfraValue | undefined {
  const choice = item.kind === 'map' ? item.entries.get('Fn::If')?.value : undefined;
  const [name, ...branches] = choice?.kind === 'list' ? choice.items : [];
  const condition = wordOf(name);
  const there = branches.findIndex((each) => !isNoValue(each));
  const branch = branches[there];
  if (condition === undefined || branch === undefined || !branches.some(isNoValue)) return undefined;
  return evaluate(branch, assuming(scope, impliedBy(condition, there === 0, scope.stack.template)));
}

function isNoValue(branch: InfraValue): boolean {
  return branch.kind === 'map' && wordOf(branch.entries.get('Ref')?.value) === 'AWS::NoValue';
}

function functionIn(map: MapValue, scope: Scope): InfraValue | undefined {
  const [key = '', entry] = map.entries.size === 1 ? ([...map.entries][0] ?? []) : [];
  if (entry === undefined) return mapIn(map, scope);
  const made = templateFunctions.get(key);
  if (made !== undefined) return made(entry.value, scope, map.place);
  if (!key.startsWith('Fn::') || key.startsWith('Fn::ForEach::')) return mapIn(map, scope);
  return unknownOf('function', `${key} is not evaluated.`, { origin: 'computed', place: map.place });
}

function mapIn(map: MapValue, scope: Scope): InfraValue {
  const entries = new Map<string, Entry>();
  let isOpen = map.isOpen ?? false;
  const add = (key: string, entry: Entry, within: Scope) => {
    if (key.startsWith('Fn::ForEach::')) {
      const turns = turnsOf(entry.value, within);
      if (turns.isOpen) isOpen = true;
      for (const turn of turns.each) addTurn(turn, within, add);
    } else if (key === 'Fn::Transform') isOpen = true;
    else {
      const value = evaluate(entry.value, within);
      if (value !== undefined) entries.set(withNames(key, within.names), { ...entry, value });
    }
  };
  for (const [key, entry] of map.entries) add(key, entry, scope);
  return bounded({ ...map, entries, ...(isOpen ? { isOpen: true as const } : {}) });
}

function addTurn(
  { names, body }: Turn,
  scope: Scope,
  add: (key: string, entry: Entry, within: Scope) => void,
): void {
  const within: Scope = { ...scope, names };
  for (const [key, entry] of body.entries) add(key, entry, within);
}
