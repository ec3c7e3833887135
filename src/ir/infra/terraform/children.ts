import { unknownOf } from '../make.ts';
import type { Provider } from '../resource.ts';
import type { InfraValue, Place } from '../value.ts';
import { attributeOf, expand, expansionValue } from './expand.ts';
import { knownModule } from './known-modules/known.ts';
import {
  type Declared,
  type Expansion,
  evaluate,
  gapAt,
  limits,
  type Memory,
  type ModuleInstance,
  type ModuleSource,
  nearest,
  placeIn,
  type Scope,
} from './module.ts';
import { pathFrom } from './paths.ts';
import { providerNamed } from './providers.ts';
import { sourceFrom } from './source.ts';
import { outputValue } from './variables.ts';

/** Attributes of a call that are not values of variables. */
const ofCall: ReadonlySet<string> = new Set([
  'source',
  'version',
  'count',
  'for_each',
  'providers',
  'depends_on',
]);

/** The modules that a call makes: one for each of its copies. */
export function expandCall(
  name: string,
  declared: Declared,
  parent: ModuleInstance,
): Expansion<ModuleInstance> | undefined {
  const { children } = parent.memory;
  if (!children.has(declared)) {
    children.set(declared, undefined);
    children.set(declared, childrenOf(name, declared, parent));
  }
  return children.get(declared);
}

function childrenOf(name: string, declared: Declared, parent: ModuleInstance): Expansion<ModuleInstance> {
  const found = sourceOf(name, declared, parent);
  if (typeof found === 'string') {
    const carried = { origin: 'computed', place: placeIn(declared.file, declared.block.header) } as const;
    return { kind: 'missing', each: new Map(), value: unknownOf('module', found, carried) };
  }
  const providers = providersOf(declared, parent);
  return expand(declared, parent, ({ suffix, names }): ModuleInstance => {
    const { program } = parent;
    program.modules++;
    const isMany = suffix !== '' || parent.number !== 'one';
    return {
      program,
      path: `${parent.path === '' ? '' : `${parent.path}.`}module.${name}${suffix}`,
      source: found,
      inputs: inputsOf(declared, { module: parent, file: declared.file, names, origin: 'variable' }),
      parent,
      calls: [...parent.calls, { file: declared.file, block: declared.block }],
      number: suffix === '[*]' || parent.number === 'unknown' ? 'unknown' : isMany ? 'of-many' : 'one',
      providers,
      memory: newMemory(),
    };
  });
}

/** What is remembered of one module while it is read. */
export function newMemory(): Memory {
  return {
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    resources: new Map(),
    children: new Map(),
  };
}

/** The module that a call means; a sentence when it is not here, which is a gap. */
function sourceOf(name: string, declared: Declared, parent: ModuleInstance): ModuleSource | string {
  const { program } = parent;
  const line = placeIn(declared.file, declared.block.header).line;
  const tell = (why: 'module-missing' | 'budget' | 'syntax', detail: string): string => {
    gapAt(program, declared.file.path, why, `Line ${line}: ${detail} What it would make was not checked.`);
    return detail;
  };
  const written = attributeOf(declared, 'source')?.attribute.value;
  const text = written?.kind === 'text' ? written.text : undefined;
  const key = [...parent.calls.map(({ block }) => block.labels[0] ?? ''), name].join('.');
  const downloaded = program.downloaded.get(key);
  if (text === undefined && downloaded === undefined)
    return tell('syntax', `The module ${name} has no source that can be read.`);
  const isLocal = text !== undefined && /^\.\.?(?:\/|$)/.test(text);
  const folder = isLocal ? pathFrom(parent.source.folder, text) : downloaded;
  if (parent.calls.length >= limits.nesting || isWithinItself(folder, parent))
    return tell('syntax', `The module ${name} is part of itself.`);
  if (program.modules >= limits.modules)
    return tell('budget', `There are more than ${limits.modules} modules.`);
  if (folder !== undefined)
    return (
      program.sources(folder) ?? tell('module-missing', `The folder of the module ${name} holds no module.`)
    );
  if (isLocal) return tell('module-missing', `The module ${name} lies outside of what is scanned.`);
  return (
    outlinedSource(name, text ?? '', declared, parent) ??
    tell('module-missing', `The module ${name} is not here; terraform init would bring it.`)
  );
}

/** A module that is not here, as far as it is known what it makes: the rest is still missing. */
function outlinedSource(
  name: string,
  text: string,
  declared: Declared,
  { program }: ModuleInstance,
): ModuleSource | undefined {
  const written = attributeOf(declared, 'version')?.attribute.value;
  const version = written === undefined || written.kind === 'text' ? written?.text : '?';
  const known = knownModule(text, version, declared);
  if (known === undefined) return undefined;
  const { file, unknownInputs, ...outline } = known;
  const left = unknownInputs.length === 0 ? '' : ` Not of these inputs: ${unknownInputs.join(', ')}.`;
  const { line } = placeIn(declared.file, declared.block.header);
  const which = outline.isVersionOpen ? `${outline.version}, as the call leaves it open` : outline.version;
  gapAt(
    program,
    declared.file.path,
    'module-missing',
    `Line ${line}: The module ${name} is not here; terraform init would bring it. What is known of ${outline.name} (version ${which}) was judged by what it is given.${left} What else it makes was not checked.`,
  );
  return { ...sourceFrom(`${outline.name} ${program.modules}`, [file]), outline };
}

function isWithinItself(folder: string | undefined, parent: ModuleInstance): boolean {
  for (let each: ModuleInstance | undefined = parent; each !== undefined; each = each.parent)
    if (each.source.folder === folder) return true;
  return false;
}

/** Values are made when they are first asked for: a module may be given what depends on another of its outputs. */
function inputsOf(declared: Declared, scope: Scope): ModuleInstance['inputs'] {
  const made = new Map<string, InfraValue>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined || ofCall.has(name)) return known;
    const found = attributeOf(declared, name);
    if (found === undefined) return maybeGiven(name, declared);
    const value = evaluate(found.attribute.value, { ...scope, file: found.file });
    made.set(name, value);
    return value;
  };
}

/** What could not be read of a call may have given it. */
function maybeGiven(name: string, { file, block }: Declared): InfraValue | undefined {
  const isBlock = block.body.blocks.some(({ type }) => type === name);
  if (!block.body.isBroken && !isBlock) return undefined;
  const carried = { origin: 'variable', place: placeIn(file, block.header) } as const;
  return unknownOf('syntax', `The call may give ${name} where it could not be read.`, carried);
}

function providersOf(declared: Declared, parent: ModuleInstance): ReadonlyMap<string, Provider> {
  const written = attributeOf(declared, 'providers')?.attribute.value;
  const found = new Map(parent.providers);
  if (written?.kind !== 'object') return found;
  for (const { key, value } of written.items) {
    const own = providerKey(key);
    const theirs = providerKey(value);
    if (own !== undefined && theirs !== undefined)
      found.set(own, providerNamed(theirs, parent, declared.file));
  }
  return found;
}

/** `aws` or `aws.west`. */
export function providerKey(expression: Parameters<typeof evaluate>[0]): string | undefined {
  if (expression.kind === 'text') return expression.text;
  if (expression.kind === 'variable') return expression.name;
  return expression.kind === 'attribute' && expression.of.kind === 'variable'
    ? `${expression.of.name}.${expression.name}`
    : undefined;
}

/** What an expression sees that names a module: all of its copies, with their outputs. */
export function moduleValue(name: string, scope: Scope, place: Place): InfraValue {
  const found = callNamed(name, scope);
  if (found === undefined)
    return unknownOf('cycle', `How often there is module.${name} depends on itself.`, {
      origin: 'computed',
      place,
    });
  return expansionValue(found, place, (child) => ({
    kind: 'map',
    entries: new Map(
      [...child.source.outputs.keys()].map((output) => [
        output,
        { value: outputValue(output, child, place), place },
      ]),
    ),
    ...(child.source.isBroken ? { isOpen: true as const } : {}),
    ...(child.source.outline === undefined ? {} : { isOpen: true as const, rest: otherOutput(place) }),
    origin: 'computed',
    place,
  }));
}

/** Of a module that is not here it is not known what else it tells. */
function otherOutput(place: Place): InfraValue {
  const detail = 'It is an output of a module that is not here.';
  return unknownOf('module', detail, { origin: 'computed', place });
}

/** What a name after `module.` means. */
export function callNamed(name: string, { module, file }: Scope): Expansion<ModuleInstance> | undefined {
  const declared = nearest(module.source.calls.get(name), file);
  return declared === undefined ? { kind: 'missing', each: new Map() } : expandCall(name, declared, module);
}
