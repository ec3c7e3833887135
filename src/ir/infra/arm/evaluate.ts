import { usedAt } from '../make.ts';
import { type Entry, type InfraValue, isUnknown, type MapValue, type Place, valueAt } from '../value.ts';
import { type ArmExpression, isExpression, parseExpression } from './expression.ts';
import { callOf } from './functions.ts';
import { limits, type Scope, unsureAt } from './scope.ts';

/** A value with its expressions evaluated, to every depth. */
export function evaluate(value: InfraValue, scope: Scope): InfraValue {
  const { program, depth } = scope;
  if (program.steps++ > limits.steps || depth > limits.depth)
    return unsureAt(value.place, 'budget', 'There is too much to evaluate.');
  const inner = { ...scope, depth: depth + 1 };
  if (value.kind === 'text') return evaluateText(value, inner);
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => evaluate(item, inner)) };
  return value.kind === 'map' ? evaluateMap(value, inner) : value;
}

function evaluateText(value: Extract<InfraValue, { kind: 'text' }>, scope: Scope): InfraValue {
  const { text, place } = value;
  if (!isExpression(text)) return text.startsWith('[[') ? { ...value, text: text.slice(1) } : value;
  const parsed = parseExpression(text);
  if (parsed === undefined) return unsureAt(place, 'syntax', 'The expression cannot be read.');
  return evaluateExpression(parsed, place, scope);
}

/** What an expression gives. */
export function evaluateExpression(expression: ArmExpression, place: Place, scope: Scope): InfraValue {
  if (scope.program.steps++ > limits.steps || scope.depth > limits.depth * 2)
    return unsureAt(place, 'budget', 'There is too much to evaluate.');
  const inner = { ...scope, depth: scope.depth + 1 };
  switch (expression.kind) {
    case 'text':
      return { kind: 'text', text: expression.text, origin: 'explicit', place };
    case 'number':
      return { kind: 'number', number: expression.number, origin: 'explicit', place };
    case 'key':
      return keyOf(expression, place, inner);
    default:
      return named(expression, place, inner) ?? callOf(expression, place, inner, evaluateExpression);
  }
}

/** Parameters and variables, which have values of their own. */
function named(
  { name, args }: Extract<ArmExpression, { kind: 'call' }>,
  place: Place,
  scope: Scope,
): InfraValue | undefined {
  if (name !== 'parameters' && name !== 'variables') return undefined;
  const first = args[0] === undefined ? undefined : evaluateExpression(args[0], place, scope);
  if (first?.kind !== 'text') return unsureAt(place, 'computed', 'Which one is meant is not known.');
  const key = first.text.toLowerCase();
  if (name === 'parameters') {
    const value = scope.parameters.get(key);
    return value === undefined
      ? unsureAt(place, 'undeclared', 'There is no such parameter.')
      : usedAt(value, place);
  }
  const written = scope.variables.get(key);
  if (written === undefined) return unsureAt(place, 'undeclared', 'There is no such variable.');
  if (scope.open.includes(key)) return unsureAt(place, 'cycle', 'The variable is made of itself.');
  return usedAt(evaluate(written, { ...scope, open: [...scope.open, key] }), place);
}

function keyOf({ of, key }: Extract<ArmExpression, { kind: 'key' }>, place: Place, scope: Scope): InfraValue {
  const holder = evaluateExpression(of, place, scope);
  const step = evaluateExpression(key, place, scope);
  if (holder.kind === 'reference') return { ...holder, path: step.kind === 'text' ? step.text : holder.path };
  if (isUnknown(holder) || isUnknown(step)) return isUnknown(holder) ? holder : step;
  const word = step.kind === 'number' ? step.number : step.kind === 'text' ? step.text : undefined;
  const found = word === undefined ? undefined : (valueAt(holder, word) ?? anyCase(holder, word));
  return found ?? unsureAt(place, 'failed', 'There is nothing under that name.');
}

/** Names of properties are the same in capitals. */
function anyCase(holder: InfraValue, word: string | number): InfraValue | undefined {
  if (holder.kind !== 'map' || typeof word === 'number') return undefined;
  const name = [...holder.entries.keys()].find((each) => each.toLowerCase() === word.toLowerCase());
  return name === undefined ? undefined : holder.entries.get(name)?.value;
}

function evaluateMap(value: MapValue, scope: Scope): InfraValue {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries) {
    const name = isExpression(key) ? undefined : key;
    if (name === 'copy' && entry.value.kind === 'list')
      for (const each of entry.value.items) addLoop(each, entry, scope, entries);
    else if (name !== undefined) entries.set(name, { ...entry, value: evaluate(entry.value, scope) });
  }
  const isOpen = value.isOpen || [...value.entries.keys()].some(isExpression);
  return { ...value, entries, ...(isOpen ? { isOpen } : {}) };
}

/** `copy` within properties: a list of as many as its count, under its name. */
function addLoop(loop: InfraValue, entry: Entry, scope: Scope, into: Map<string, Entry>): void {
  const name = valueAt(loop, 'name');
  const input = valueAt(loop, 'input');
  if (name?.kind !== 'text' || input === undefined) return;
  const written = valueAt(loop, 'count');
  const count = written === undefined ? undefined : evaluate(written, scope);
  const { place } = loop;
  const within = (index: number) => evaluate(input, withCopy(scope, name.text, index));
  const isKnown = count?.kind === 'number' && count.number <= limits.instances;
  const value: InfraValue = isKnown
    ? {
        kind: 'list',
        items: Array.from({ length: count.number }, (_, i) => within(i)),
        origin: 'computed',
        place,
      }
    : { kind: 'list', items: [], isOpen: true, rest: evaluate(input, scope), origin: 'computed', place };
  into.set(name.text, { ...entry, value });
}

/** The scope of one instance of a loop. */
export function withCopy(scope: Scope, name: string, index: number): Scope {
  return { ...scope, copies: new Map(scope.copies).set(name, index).set('', index) };
}
