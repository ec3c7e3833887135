import type { Component, Ecosystem, PackageInventory, RuntimeNeed } from '#model/component';
import { packageKey } from '#model/package-name';
import { type Cycle, cycleOf, endedIn } from './life-cycle.ts';
import { imageProducts, packageProducts, systemProducts, toolProducts } from './products.table.ts';

/** Something with an end of its own that a file builds on. */
export interface BuiltOn {
  readonly cycle: Cycle;
  /** As the file writes it: `14.17.0`, `^9.0.0`, `node:14-alpine`. */
  readonly written: string;
  readonly line: number;
  /** The file names what is welcome, not what runs: a range, the toolchain that a module suggests. */
  readonly isAsked: boolean;
  /** It is not shipped: a stage of an image that only builds. */
  readonly isForBuilding: boolean;
}

/** What a file builds on, as far as the table has lines of it and the file names a version. Ranges count where all that they allow has ended. */
export function buildsOn(inventory: PackageInventory, today: string): readonly BuiltOn[] {
  const seen = new Set<string>();
  return [
    ...inventory.components.flatMap((component): readonly BuiltOn[] => {
      const found = ofComponent(component, inventory, today);
      // pyenv and asdf take the first of several; the rest are there to be tested with.
      if (component.ecosystem !== 'generic') return found;
      return found.filter(({ cycle }) => !seen.has(cycle.product.id) && seen.add(cycle.product.id));
    }),
    ...(inventory.runtimes ?? []).flatMap((need) => ofRuntime(need, today)),
  ];
}

function ofComponent(component: Component, inventory: PackageInventory, today: string): readonly BuiltOn[] {
  switch (component.ecosystem) {
    case 'generic':
      return /^other\/(?:mise|tool-versions|version-file)$/.test(inventory.format) ? ofTool(component) : [];
    case 'conda':
      return ofTool(component);
    case 'docker':
      return ofImage(component);
    case 'Go':
      return component.name === 'stdlib' && component.range === undefined && inventory.format === 'go/go-mod'
        ? at('go', component.version, component)
        : [];
    default:
      return component.release !== undefined && inventory.format.startsWith('os/')
        ? ofSystem(component, inventory)
        : ofPackage(component, today);
  }
}

function at(
  id: string | undefined,
  version: string | undefined,
  component: Component,
  written = version,
): readonly BuiltOn[] {
  const cycle = id === undefined || version === undefined ? undefined : cycleOf(id, version);
  return cycle === undefined
    ? []
    : [
        {
          cycle,
          written: written ?? '',
          line: component.line,
          isAsked: component.ecosystem === 'Go',
          isForBuilding: false,
        },
      ];
}

/** Builds of Java carry the name of who made them. */
function ofTool(component: Component): readonly BuiltOn[] {
  const version = component.version?.replace(/^(?:adopt)?openjdk-|^temurin-|^v(?=\d)/, '');
  return at(toolProducts.get(component.name.toLowerCase()), version?.replace(/^1\.8\b/, '8'), component);
}

/** All packages of a system are of one release: it is told once. */
function ofSystem(component: Component, { components }: PackageInventory): readonly BuiltOn[] {
  if (component !== components[0]) return [];
  return at(systemProducts.get(component.ecosystem), component.release?.replace(/^v/, ''), component);
}

/** What an image is of, and the distribution that its tag names: `3.8-slim-buster`, `14-alpine3.12`. */
function ofImage(component: Component): readonly BuiltOn[] {
  const { name, version, scope } = component;
  if (version === undefined) return [];
  const plain = name.replace(/^(?:docker\.io|registry\.hub\.docker\.com|index\.docker\.io)\//, '');
  const own = plain.replace(/^(?:public\.ecr\.aws\/docker\/|mirror\.gcr\.io\/)?library\//, '');
  const id = imageProducts.get(own);
  const parts = version.toLowerCase().split('-');
  const [first = ''] = parts;
  const alpine = parts.flatMap((part) => /^alpine(\d+\.\d+)$/.exec(part)?.[1] ?? [])[0];
  const releases = id === undefined ? [] : parts.slice(1).filter((part) => /^[a-z]+$/.test(part));
  const written = `${name}:${version}`;
  return [
    ...at(
      streamed(id, first),
      first.replace(/^(?:v|stream|jdk|jre)(?=\d)/, '').replace(/^1\.8\b/, '8'),
      component,
      written,
    ),
    ...(id === undefined ? [] : at('alpine', alpine, component, written)),
    ...releases.flatMap((release) => at('debian', release, component, written)),
    ...releases.flatMap((release) => at('ubuntu', release, component, written)),
  ].map((each) => ({ ...each, isForBuilding: scope === 'development' }));
}

function streamed(id: string | undefined, tag: string): string | undefined {
  return id === 'centos' && tag.startsWith('stream') ? 'centos-stream' : id;
}

/** Packages that the project asks for itself; those for work on it are not shipped. */
function ofPackage(component: Component, today: string): readonly BuiltOn[] {
  const { ecosystem, name, version, range, scope, relation, line } = component;
  if (relation === 'root' || relation === 'transitive' || scope === 'development' || scope === 'test')
    return [];
  const id = productOfPackage(ecosystem, name);
  if (id === undefined) return [];
  if (version !== undefined) return at(id, version.replace(/^v(?=\d)/, ''), component);
  const cycle = range === undefined ? undefined : endedIn(id, ecosystem, range, today);
  return cycle === undefined
    ? []
    : [{ cycle, written: range ?? '', line, isAsked: true, isForBuilding: false }];
}

function productOfPackage(ecosystem: Ecosystem, name: string): string | undefined {
  return packageProducts.find(
    (each) => each.ecosystem === ecosystem && each.name.test(packageKey(ecosystem, name)),
  )?.product;
}

/** By which rules each of them writes ranges. */
const orders: ReadonlyMap<string, Ecosystem> = new Map([
  ['node', 'npm'],
  ['python', 'PyPI'],
  ['php', 'Packagist'],
]);

function ofRuntime({ name, version, range, line }: RuntimeNeed, today: string): readonly BuiltOn[] {
  if (name === 'dotnet') return ofFrameworks(range ?? '', line, today);
  const order = orders.get(name);
  const cycle =
    version !== undefined
      ? cycleOf(name, version.replace(/^v(?=\d)/, ''))
      : range === undefined || order === undefined
        ? undefined
        : endedIn(name, order, rangeOf(name, range), today);
  return cycle === undefined
    ? []
    : [
        {
          cycle,
          written: version ?? range ?? '',
          line,
          isAsked: version === undefined,
          isForBuilding: false,
        },
      ];
}

/** Poetry writes ranges of Python as npm does. */
function rangeOf(name: string, range: string): string {
  const caret = name === 'python' ? /^\^(\d+)(\.\d+)*$/.exec(range) : null;
  return caret === null
    ? range.replace(/^~(?=\d)/, name === 'python' ? '~=' : '~')
    : `>=${range.slice(1)},<${Number(caret[1]) + 1}`;
}

/** `net5.0;netstandard2.0`: a library for several is told only where all of them have ended. */
function ofFrameworks(written: string, line: number, today: string): readonly BuiltOn[] {
  const all = written.split(';').map((each) => frameworkOf(each.trim().toLowerCase()));
  const ended = all.filter((each) => each?.end !== undefined && each.end < today);
  return ended.length < all.length
    ? []
    : ended.flatMap((cycle) =>
        cycle === undefined ? [] : [{ cycle, written, line, isAsked: false, isForBuilding: false }],
      );
}

/** `net48`, `v4.5.2`, `netcoreapp3.1`, `net6.0-windows`. */
function frameworkOf(name: string): Cycle | undefined {
  const classic = /^net(\d)(\d)(\d)?$/.exec(name);
  if (classic !== null)
    return cycleOf(
      'dotnetfx',
      classic
        .slice(1)
        .filter((each) => each !== undefined)
        .join('.'),
    );
  const old = /^v(\d\.\d(?:\.\d)?)$/.exec(name)?.[1];
  if (old !== undefined) return cycleOf('dotnetfx', old);
  const core = /^net(?:coreapp)?(\d+\.\d+)(?:-[\w.]+)?$/.exec(name)?.[1];
  return core === undefined ? undefined : cycleOf('dotnet', core);
}
