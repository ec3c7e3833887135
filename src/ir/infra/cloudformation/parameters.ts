import { listOf, takenFrom, unknownOf, usedAt } from '../make.ts';
import { type Carried, type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../value.ts';
import { dynamicIn } from './dynamic.ts';
import { idIn, type Stack } from './stack.ts';
import { wordOf } from './texts.ts';

/** What a parameter is where it is used; undefined when there is none of that name. */
export function parameterNamed(name: string, stack: Stack, place: Place): InfraValue | undefined {
  const entry = stack.template.parameters.get(name);
  if (entry === undefined) return undefined;
  const { parameters } = stack.memory;
  if (!parameters.has(name)) {
    parameters.set(name, undefined);
    parameters.set(name, parameterValue(name, entry.value, stack));
  }
  const found = parameters.get(name);
  if (found === undefined)
    return unknownOf('cycle', `The parameter ${name} depends on itself.`, { origin: 'variable', place });
  return takenFrom(usedAt(found, place), { to: idIn(stack, name), path: '' });
}

function parameterValue(name: string, written: InfraValue, stack: Stack): InfraValue {
  const declared: MapValue =
    written.kind === 'map'
      ? written
      : { kind: 'map', entries: new Map(), origin: 'explicit', place: written.place };
  const type = wordOf(valueAt(declared, 'Type')) ?? 'String';
  const given = stack.inputs(name) ?? byDefault(declared);
  const isSecret = wordOf(valueAt(declared, 'NoEcho')) === 'true';
  const carried: Carried = {
    origin: 'variable',
    place: declared.place,
    ...(isSecret ? { isSensitive: true } : {}),
  };
  if (type.startsWith('AWS::SSM::Parameter::'))
    return unknownOf(
      'computed',
      `The parameter ${name} is looked up in Systems Manager when it is deployed.`,
      carried,
    );
  if (given === undefined) return unknownOf('variable', `The parameter ${name} has no default.`, carried);
  const value = /^(?:CommaDelimitedList|List<)/.test(type) ? split(given) : dynamicIn(given);
  return isSecret ? { ...value, isSensitive: true } : value;
}

/** What it is when nobody says anything: the default, or the only value that is allowed. */
function byDefault(declared: MapValue): InfraValue | undefined {
  const allowed = itemsOf(valueAt(declared, 'AllowedValues'));
  const value = valueAt(declared, 'Default') ?? (allowed.length === 1 ? allowed[0] : undefined);
  return value === undefined ? undefined : { ...value, origin: 'default' };
}

function split(value: InfraValue): InfraValue {
  const text = wordOf(value);
  if (text === undefined) return value;
  const { origin, place } = value;
  const items = text.trim() === '' ? [] : text.split(',').map((each) => each.trim());
  return listOf(
    items.map((each): InfraValue => ({ kind: 'text', text: each, origin, place })),
    { origin, place },
  );
}
