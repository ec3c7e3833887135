import { commentsAround } from '../document-comments.ts';
import type { InfraDocument } from '../document-reading.ts';
import type { Resource } from '../resource.ts';
import {
  type Entry,
  type InfraValue,
  isUnknown,
  itemsOf,
  type MapValue,
  type Place,
  valueAt,
} from '../value.ts';
import { allKinds, kindOf } from '../vocabulary/vocabulary.ts';
import { attributesOf } from './attributes.ts';
import { evaluate, withCopy } from './evaluate.ts';
import { truthIn } from './functions.ts';
import { isSecureType, scopeOf } from './parameters.ts';
import { gapAt, limits, type Program, type Scope } from './scope.ts';
import { symbolOf } from './symbol.ts';

/** A template, and how it was come to. */
export interface Template {
  readonly value: MapValue;
  readonly document: InfraDocument;
  readonly path: string;
  readonly scope: Scope;
  /** Names of deployments that nest it, with a slash behind each. */
  readonly address: string;
  readonly calls: readonly Place[];
  readonly level: number;
  readonly isDoubtful: boolean;
}

/** One resource before its expressions are evaluated. */
interface Declared {
  readonly value: MapValue;
  readonly type: string;
  /** Symbol of its whole name. */
  readonly name: string;
  readonly id: string;
  readonly address: string;
  readonly scope: Scope;
  readonly number: Resource['number'];
  readonly isLookup: boolean;
}

/** Adds the resources of a template and of those that it nests. */
export function visit(template: Template, into: Resource[]): void {
  const declared = declaredIn(template);
  const { ids } = template.scope.program;
  for (const { type, name, id } of declared) ids.set(`${type.toLowerCase()}\0${name}`, id);
  for (const each of declared) {
    if (each.type.toLowerCase() === 'microsoft.resources/deployments') nested(each, template, into);
    else into.push(resourceOf(each, template));
  }
  into.push(...parametersOf(template));
}

/** All resources, those within others too; loops taken apart where their count is known. */
function declaredIn(template: Template): readonly Declared[] {
  const found: Declared[] = [];
  const written = valueAt(template.value, 'resources');
  const list: (readonly [string, InfraValue])[] =
    written?.kind === 'map'
      ? [...written.entries].map(([key, { value }]) => [key, value] as const)
      : itemsOf(written).map((value) => ['', value] as const);
  for (const [key, value] of list) declare(value, key, undefined, template, found);
  return found;
}

function declare(
  value: InfraValue,
  symbolicName: string,
  parent: Declared | undefined,
  template: Template,
  found: Declared[],
): void {
  const { program } = template.scope;
  if (value.kind !== 'map') return;
  if (program.resources++ >= limits.resources) {
    gapAt(
      program,
      template.path,
      'budget',
      `More than ${limits.resources} resources; the rest was not looked at.`,
    );
    return;
  }
  for (const [scope, number, suffix] of instancesOf(value, parent?.scope ?? template.scope, parent?.number)) {
    const typed = valueAt(value, 'type');
    const type = typed?.kind === 'text' ? typed.text : '';
    const own = symbolOf(valueAt(value, 'name'), scope);
    const isInner = parent !== undefined && !type.toLowerCase().startsWith(parent.type.toLowerCase());
    const whole = isInner ? `${parent.type}/${type}` : type;
    const name = isInner ? `${parent.name}/${own}` : own;
    const existence = existenceOf(value, scope, number);
    if (existence === 'none' || whole === '') continue;
    const address = `${template.address}${canonical(whole)}/${readable(name)}${suffix}`;
    const isLookup = valueAt(value, 'existing')?.kind === 'truth';
    const id = idOf(address, program);
    const each: Declared = {
      value,
      type: canonical(whole),
      name,
      id,
      address,
      scope,
      number: existence,
      isLookup,
    };
    if (symbolicName !== '') program.ids.set(`\0${symbolicName.toLowerCase()}`, id);
    found.push(each);
    for (const child of itemsOf(valueAt(value, 'resources'))) declare(child, '', each, template, found);
  }
}

/** Two resources may seem to have one name, when nobody knows it: the second gets a number. */
function idOf(address: string, { root, addresses }: Program): string {
  const count = (addresses.get(address) ?? 0) + 1;
  addresses.set(address, count);
  return `arm:${root}#${address}${count === 1 ? '' : `~${count}`}`;
}

/** The scope of each instance; of one that stands for all where their number is not known. */
function instancesOf(
  value: MapValue,
  scope: Scope,
  before: Resource['number'] = 'one',
): readonly (readonly [Scope, Resource['number'], string])[] {
  const copy = valueAt(value, 'copy');
  if (copy === undefined) return [[scope, before, '']];
  const written = valueAt(copy, 'count');
  const named = valueAt(copy, 'name');
  const count = written === undefined ? undefined : evaluate(written, scope);
  const name = named?.kind === 'text' ? named.text : '';
  if (count?.kind !== 'number') return [[scope, 'unknown', '']];
  if (count.number > limits.instances) return [[scope, 'of-many', '']];
  return Array.from(
    { length: count.number },
    (_, index) => [withCopy(scope, name, index), 'of-many', `[${index}]`] as const,
  );
}

/** None when a condition surely does not hold; one that rests on a default may. */
function existenceOf(value: MapValue, scope: Scope, number: Resource['number']): Resource['number'] | 'none' {
  const written = valueAt(value, 'condition');
  if (written === undefined) return number;
  const condition = evaluate(written, scope);
  const truth = truthIn(condition);
  if (truth === undefined) return 'unknown';
  if (truth) return number;
  return condition.origin === 'default' || isUnknown(condition) ? 'unknown' : 'none';
}

const byLower = new Map<string, string>();

/** Types are the same in capitals and small letters: the one that tables have. */
function canonical(type: string): string {
  if (byLower.size === 0)
    for (const kind of allKinds())
      for (const each of kind.types) if (each.startsWith('Microsoft.')) byLower.set(each.toLowerCase(), each);
  return byLower.get(type.toLowerCase()) ?? type;
}

function readable(name: string): string {
  return name.length > 120 ? `${name.slice(0, 120)}…` : name;
}

function resourceOf(declared: Declared, template: Template): Resource {
  const { value, type, id, address, scope, number, isLookup } = declared;
  const { resources: _inner, ...rest } = Object.fromEntries(value.entries);
  const own: MapValue = { ...value, entries: new Map(Object.entries(rest)) };
  const evaluated = evaluate(own, scope);
  const attributes = withParent(attributesOf(evaluated.kind === 'map' ? evaluated : own), declared);
  const name = valueAt(attributes, 'name');
  return {
    id,
    address,
    root: scope.program.root,
    format: 'arm',
    type,
    kind: kindOf(type),
    name: name?.kind === 'text' ? name.text : readable(declared.name),
    isLookup,
    provider: { name: 'azurerm' },
    attributes,
    place: value.place,
    header: headerOf(value),
    calls: template.calls,
    comments: commentsAround(template.document, value.place),
    dependsOn: dependenciesOf(value, scope),
    number: template.isDoubtful ? 'unknown' : number,
  };
}

/** What is missing is missing in its properties. */
function headerOf({ entries, place }: MapValue): Place {
  const found = (entries.get('properties') ?? entries.get('type') ?? entries.get('name'))?.place ?? place;
  return { ...found, endLine: found.line, endColumn: found.column + 1, end: found.start + 1 };
}

/** What is named `a/b` of a type `X/Y/Z` belongs to `a` of `X/Y`. */
function withParent(attributes: MapValue, { type, name, scope, value }: Declared): MapValue {
  const steps = type.split('/');
  if (steps.length < 3) return attributes;
  const owner = `${steps.slice(0, -1).join('/').toLowerCase()}\0${name.split('/').slice(0, -1).join('/')}`;
  const to = scope.program.ids.get(owner);
  if (to === undefined) return attributes;
  const place = value.entries.get('name')?.place ?? value.place;
  const entries = new Map<string, Entry>(attributes.entries);
  entries.set('arm_parent', { value: { kind: 'reference', to, path: '', origin: 'computed', place }, place });
  return { ...attributes, entries };
}

function dependenciesOf(value: MapValue, scope: Scope): readonly string[] {
  return itemsOf(valueAt(value, 'dependsOn')).flatMap((each) => {
    const found = evaluate(each, scope);
    if (found.kind === 'reference') return [found.to];
    const id = scope.program.ids.get(`\0${symbolOf(each, scope)}`);
    return id === undefined ? [] : [id];
  });
}

/** A template within a deployment, or in the file that it names. */
function nested(declared: Declared, template: Template, into: Resource[]): void {
  const { value, scope, address } = declared;
  const properties = valueAt(value, 'properties');
  const own = valueAt(value, 'properties', 'template');
  const link = valueAt(value, 'properties', 'templateLink', 'relativePath');
  const { program } = scope;
  const path = link?.kind === 'text' ? joined(template.path, link.text) : undefined;
  const inner = own?.kind === 'map' ? own : path === undefined ? undefined : program.read(path)?.value;
  if (inner?.kind !== 'map' || template.level >= limits.templates) {
    gapAt(
      program,
      template.path,
      'module-missing',
      `Line ${value.place.line}: the template of a deployment is not here and was not checked.`,
    );
    return;
  }
  const mode = valueAt(value, 'properties', 'expressionEvaluationOptions', 'scope');
  const isInner = own?.kind !== 'map' || (mode?.kind === 'text' && mode.text.toLowerCase() === 'inner');
  const given = new Map<string, InfraValue>();
  const parameters = properties === undefined ? undefined : valueAt(properties, 'parameters');
  if (parameters?.kind === 'map')
    for (const [name, { value: each }] of parameters.entries) {
      const written = valueAt(each, 'value');
      if (written !== undefined) given.set(name.toLowerCase(), evaluate(written, scope));
    }
  visit(
    {
      value: inner,
      document:
        own?.kind === 'map' ? template.document : (program.read(path ?? '')?.document ?? template.document),
      path: own?.kind === 'map' ? template.path : (path ?? template.path),
      scope: isInner ? scopeOf(inner, program, given) : scope,
      address: `${address}/`,
      calls: [...template.calls, headerOf(value)],
      level: template.level + 1,
      isDoubtful: template.isDoubtful || declared.number === 'unknown',
    },
    into,
  );
}

function joined(from: string, relative: string): string {
  const steps = from.split('/').slice(0, -1);
  for (const step of relative.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  return steps.join('/');
}

/** Parameters are looked at like resources: whether a secret has a default. */
function parametersOf(template: Template): readonly Resource[] {
  const parameters = valueAt(template.value, 'parameters');
  if (parameters?.kind !== 'map' || template.level > 0) return [];
  return [...parameters.entries].flatMap(([name, { value, place }]) => {
    if (value.kind !== 'map') return [];
    const address = `parameters.${name}`;
    const given = value.entries.get('defaultValue');
    const entries = new Map(value.entries);
    if (given !== undefined && isSecureType(value))
      entries.set('defaultValue', { ...given, value: { ...given.value, isSensitive: true } });
    return [
      {
        id: `arm:${template.scope.program.root}#${address}`,
        address,
        root: template.scope.program.root,
        format: 'arm' as const,
        type: 'ARM parameter',
        kind: 'azure.arm.parameter',
        name,
        isLookup: false,
        provider: { name: 'azurerm' },
        attributes: { ...value, entries },
        place,
        header: place,
        calls: [],
        comments: commentsAround(template.document, place),
        dependsOn: [],
        number: 'one' as const,
      },
    ];
  });
}
