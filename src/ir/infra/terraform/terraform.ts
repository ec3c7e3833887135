import type { Gap, Notice } from '#model/gap';
import { rangeOf } from '#parse/hcl/range';
import type { Expression } from '#parse/hcl/tree';
import type { InfraPart, TreeFiles } from '../files.ts';
import type { Resource, ResourceComment } from '../resource.ts';
import type { MapValue } from '../value.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';
import { bodyValue } from './body.ts';
import { expandCall, newMemory, providerKey } from './children.ts';
import { commentsAt } from './comments.ts';
import { downloadedModules } from './downloaded.ts';
import { give } from './evaluate.ts';
import { attributeOf } from './expand.ts';
import {
  givenBy,
  isVariablesFile,
  tellDoubts,
  type VariableFiles,
  variableFilesOf,
  variablePaths,
} from './given.ts';
import {
  type Declared,
  gapAt,
  limits,
  type ModuleInstance,
  type ModuleSource,
  nearest,
  type Program,
  placeIn,
  type ResourceInstance,
} from './module.ts';
import { baseOf } from './paths.ts';
import { providerNamed } from './providers.ts';
import { attributesOf, expandResource } from './resources.ts';
import { rootsAmong } from './roots.ts';
import { isModuleFile, openSources } from './source.ts';

/** What a reader of Terraform may be told. */
export interface TerraformOptions {
  /** Files of variables that would be named on the command line, relative to the tree. */
  readonly variableFiles?: readonly string[];
}

/** Reads all Terraform and OpenTofu of a tree: every root with the modules that it calls, each as often as it is called. */
export function readTerraform(files: TreeFiles, { variableFiles = [] }: TerraformOptions = {}): InfraPart {
  const sources = openSources(files);
  const variables = variablePaths(files);
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  for (const root of rootsAmong(sources.folders, sources.of)) {
    const source = sources.of(root);
    if (source === undefined) continue;
    const given = variableFilesOf(variables.get(root) ?? [], files, variableFiles);
    const module = openRoot(source, sources.of, files, given);
    visit(module, resources);
    gaps.push(...module.program.gaps);
    notices.push(...module.program.notices);
  }
  return {
    resources,
    gaps: distinct(gaps),
    notices: distinct(notices),
    paths: files.paths.filter((path) => isModuleFile(path) || isVariablesFile(path)),
  };
}

/** A module that two roots call has its gaps once. */
function distinct<T extends Gap | Notice>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

function openRoot(
  source: ModuleSource,
  sources: Program['sources'],
  files: TreeFiles,
  { applied, others }: VariableFiles,
): ModuleInstance {
  const root = source.folder;
  const program: Program = {
    root,
    files,
    sources,
    downloaded: downloadedModules(root, files),
    gaps: [],
    notices: others.map((path) => ({
      code: 'variables-not-applied',
      message: `${baseOf(path)} only counts when it is named on the command line; its values were not applied.`,
      path,
    })),
    give,
    steps: 0,
    depth: 0,
    modules: 0,
    resources: 0,
  };
  const module: ModuleInstance = {
    program,
    path: '',
    source,
    inputs: givenBy(applied, () => module),
    calls: [],
    number: 'one',
    providers: new Map(),
    memory: newMemory(),
  };
  tellDoubts(module, applied, (file, at) => rangeOf(file.lines, { start: at, end: at }).line);
  return module;
}

/** Adds the resources of a module and of those that it calls. */
function visit(module: ModuleInstance, into: Resource[]): void {
  const { program, source } = module;
  tellDoubts(module, source.files, (file, at) => rangeOf(file.lines, { start: at, end: at }).line);
  for (const [key, all] of source.resources) {
    if (all.length > 1) tellTwice(module, key, all);
    for (const declared of all) {
      const found = expandResource(key, declared, module);
      for (const [copy, instance] of found?.each ?? []) {
        if (program.resources > limits.resources) return;
        const made = resourceOf(instance, copy, declared, module);
        if (made !== undefined) into.push(made);
      }
    }
  }
  for (const [name, all] of source.calls)
    for (const declared of all) {
      const found = expandCall(name, declared, module);
      const isHere = [...(found?.each.values() ?? [])].every(
        ({ source: { outline } }) => outline === undefined,
      );
      if (found?.kind === 'missing' || !isHere) into.push(unseenModule(name, declared, module));
      for (const child of found?.each.values() ?? []) visit(child, into);
    }
}

/** A module that is not here is told by what it is given: rules may know modules that many use. */
function unseenModule(name: string, declared: Declared, module: ModuleInstance): Resource {
  const { file, block } = declared;
  const place = placeIn(file, block);
  const scope = { module, file, names: new Map<string, never>() };
  const bodies = [declared, ...declared.overrides].map((each) => ({
    file: each.file,
    body: each.block.body,
  }));
  const attributes = bodyValue(bodies, scope, place);
  const address = `${module.path === '' ? '' : `${module.path}.`}module.${name}`;
  return {
    id: `${module.program.root}:${address}`,
    address,
    root: module.program.root,
    format: 'terraform',
    type: 'module',
    kind: 'module',
    name,
    isLookup: false,
    provider: { name: 'terraform' },
    attributes:
      attributes.kind === 'map'
        ? attributes
        : { kind: 'map', entries: new Map(), isOpen: true, origin: 'explicit', place },
    place,
    header: placeIn(file, block.header),
    calls: module.calls.map((call) => placeIn(call.file, call.block.header)),
    comments: commentsOf(declared, module),
    dependsOn: dependenciesOf(declared, module),
    number: (attributeOf(declared, 'count') ?? attributeOf(declared, 'for_each')) ? 'unknown' : module.number,
  };
}

function tellTwice({ program }: ModuleInstance, key: string, [first, second]: readonly Declared[]): void {
  if (first === undefined || second === undefined) return;
  const where = placeIn(first.file, first.block.header);
  const { path, line } = placeIn(second.file, second.block.header);
  program.notices.push({
    code: 'declared-twice',
    message: `${key} is declared in ${where.path} line ${where.line} already. Both were looked at; names mean the one in the same file.`,
    path,
    line,
  });
}

function resourceOf(
  instance: ResourceInstance,
  copy: string,
  declared: Declared,
  module: ModuleInstance,
): Resource | undefined {
  const attributes = attributesOf(instance, declared, module);
  const { file, block } = declared;
  const [type = '', name = ''] = block.labels;
  if (attributes?.kind !== 'map') {
    gapAt(module.program, file.path, 'budget', `${instance.address} is too large to be looked at.`);
    return undefined;
  }
  const written = attributeOf(declared, 'provider')?.attribute.value;
  const provider = (written === undefined ? undefined : providerKey(written)) ?? type.replace(/_.*$/, '');
  const isMany = copy !== '' || module.number !== 'one';
  return {
    id: instance.id,
    address: instance.address,
    root: module.program.root,
    format: 'terraform',
    type,
    kind: kindOf(type),
    name,
    isLookup: block.type === 'data',
    provider: providerNamed(provider, module, file),
    attributes: ownAttributes(attributes, declared),
    place: wholeOf(declared, module),
    header: placeIn(file, block.header),
    calls: module.calls.map((call) => placeIn(call.file, call.block.header)),
    comments: commentsOf(declared, module),
    dependsOn: dependenciesOf(declared, module),
    ...(module.source.outline === undefined ? {} : { outline: module.source.outline }),
    number: copy === '*' || module.number === 'unknown' ? 'unknown' : isMany ? 'of-many' : 'one',
  };
}

/** Where all of it stands: of a module that is not here, the call. */
function wholeOf({ file, block }: Declared, { source, calls }: ModuleInstance): Resource['place'] {
  const call = source.outline === undefined ? undefined : calls.at(-1);
  return call === undefined ? placeIn(file, block) : placeIn(call.file, call.block);
}

/** What rules look at: the policy of a document once, though it has two names; open when an override is broken. */
function ownAttributes(attributes: MapValue, { overrides }: Declared): MapValue {
  const isBroken = overrides.some(({ block }) => block.body.isBroken);
  const entries = new Map(attributes.entries);
  entries.delete('minified_json');
  return { ...attributes, entries, ...(isBroken ? { isOpen: true } : {}) };
}

function commentsOf(
  { file, block, overrides }: Declared,
  { calls }: ModuleInstance,
): readonly ResourceComment[] {
  return [
    ...calls.flatMap((call) => commentsAt(call.file, call.block, true)),
    ...commentsAt(file, block, false),
    ...overrides.flatMap((each) => commentsAt(each.file, each.block, false)),
  ];
}

function dependenciesOf(declared: Declared, module: ModuleInstance): readonly string[] {
  const written = attributeOf(declared, 'depends_on')?.attribute.value;
  if (written?.kind !== 'list') return [];
  return written.items.flatMap((item) => {
    const key = keyOf(item);
    const target = key === undefined ? undefined : nearest(module.source.resources.get(key), declared.file);
    if (key === undefined || target === undefined) return [];
    return [...(expandResource(key, target, module)?.each.values() ?? [])].map(({ id }) => id);
  });
}

/** `aws_vpc.main` or `data.aws_vpc.main`; in JSON as a text. */
function keyOf(expression: Expression): string | undefined {
  if (expression.kind === 'text') return expression.text;
  if (expression.kind === 'index') return keyOf(expression.of);
  if (expression.kind !== 'attribute') return expression.kind === 'variable' ? expression.name : undefined;
  const before = keyOf(expression.of);
  return before === undefined ? undefined : `${before}.${expression.name}`;
}
