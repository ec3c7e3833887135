import type { Component, PackageInventory } from '#model/component';
import { packageKey } from '#model/package-name';
import { nameHash } from '#model/reach-facts';
import { namedIn, openParents, type Parent } from '../graph.ts';
import { judgeCalls } from './called.ts';
import { type Asked, type Case, first, placeOf } from './case.ts';
import { type Draft, unknownBecause } from './draft.ts';
import { languageOfPackages } from './import-names.ts';
import { isLoadedByOthers } from './loaded-by-others.ts';
import { type Import, openScopes, type Scope, type Tree } from './scope.ts';

/**
 * Judges whether code can reach a flaw. `yes` needs a call from an entry, or an import of what is harmful as a whole; `no`
 * needs that nothing of it is used, that nothing which brings it is, and that no way is left open; all else is unknown.
 */
export function openJudge(tree: Tree): (asked: Asked) => Draft {
  const scopes = openScopes(tree);
  const parents = new Map<PackageInventory, (at: number) => readonly Parent[]>();
  return (asked) => {
    const { inventory, at } = asked;
    const component = inventory.components[at];
    if (component === undefined) return unknownBecause('Where the package comes from is not known.');
    const { ecosystem, name } = component;
    if (languageOfPackages(ecosystem) === undefined)
      return unknownBecause(`Code that uses packages of ${ecosystem} is not followed.`);
    const scope = scopes(inventory, ecosystem);
    if (scope === undefined) return unknownBecause('No code was read that could use it.');
    let ofInventory = parents.get(inventory);
    if (ofInventory === undefined) {
      ofInventory = openParents(inventory);
      parents.set(inventory, ofInventory);
    }
    return judge({
      ...asked,
      component,
      scope,
      imports: scope.importsOf(ecosystem, name),
      isMeant: isMeant(inventory, at, component, ofInventory),
      parents: ofInventory,
    });
  };
}

/** Of several versions code gets the one that the project asks for itself. */
function isMeant(
  inventory: PackageInventory,
  at: number,
  component: Component,
  parents: Case['parents'],
): boolean {
  if (component.relation === 'direct') return true;
  const versions = new Set(namedIn(inventory)(component).map(({ version }) => version));
  const isAskedFor = parents(at).some((each) => inventory.components[each.at]?.relation === 'root');
  return versions.size === 1 || isAskedFor;
}

function judge(known: Case): Draft {
  const { kind, isMeant: reached } = known;
  if (kind === 'malicious') return judgeMalicious(known);
  const called = reached ? judgeCalls(known) : undefined;
  if (called !== undefined) return called;
  if (reached && known.imports.code.length > 0) return judgeImported(known, known.imports.code);
  if (reached && known.imports.tests.length > 0)
    return {
      ...unknownBecause('Only tests import it, ', placeOf(first(known.imports.tests)), '.'),
      imported: placeOf(first(known.imports.tests)),
    };
  return judgeNotImported(known);
}

/** What is harmful as a whole does its harm when it is imported, and most do it when they are installed. */
function judgeMalicious({ imports, component, isMeant: reached }: Case): Draft {
  const [found] = reached ? [...imports.code, ...imports.tests] : [];
  if (found === undefined || found.taken.inTree === true)
    return unknownBecause('No code imports it, but a malicious package may act as soon as it is installed.');
  const place = placeOf(found);
  return {
    verdict: 'yes',
    why: ['It is imported in ', place, ', and all of it is harmful.'],
    imported: place,
    path: [{ kind: 'use', name: `import of ${component.name}`, place }],
  };
}

/** It is imported, and of what it has nothing vulnerable was seen to be called. */
function judgeImported(known: Case, code: readonly Import[]): Draft {
  const { symbols, isEveryUse, component, inventory, at, scope } = known;
  const imported = placeOf(first(code));
  if (symbols.length === 0)
    return {
      ...unknownBecause(
        'It is imported in ',
        imported,
        isEveryUse
          ? ', and any use of it is exposed, but no use was seen to which a way leads.'
          : ', but which of its functions has the flaw is not known.',
      ),
      imported,
    };
  const open = openUse(known, code);
  if (open !== undefined) return { ...unknownBecause(...open), imported };
  const shown = symbols
    .slice(0, 2)
    .map((symbol) => `\`${symbol}\``)
    .join(' and ');
  const more = symbols.length > 2 ? ` and ${symbols.length - 2} more` : '';
  const why = wayLeftOpen(known) ?? usedByOthers(known) ?? loadedByOthers(component);
  if (why !== undefined)
    return { ...unknownBecause(`Our code calls none of ${shown}${more}, but `, ...why), imported };
  const { ecosystem, name } = component;
  return {
    verdict: 'no',
    why: [
      'It is imported in ',
      imported,
      `, but ${shown}${more} ${symbols.length === 1 ? 'is' : 'are'} used nowhere.`,
    ],
    imported,
    unless: {
      ecosystem,
      packages: [name, ...ancestorsOf(at, known).map((each) => inventory.components[each]?.name ?? '')],
      lock: inventory.path,
      folder: scope.folder,
      isImported: true,
      partly: partlyRead(scope),
    },
  };
}

/** How a vulnerable function may be used without a call that was seen; undefined when there is no way. */
function openUse({ symbols, scope, component }: Case, code: readonly Import[]): Draft['why'] | undefined {
  const { language } = scope;
  // What classes of a type do is followed, what names mean is not told by how they are written.
  if (language === 'java') return undefined;
  const parts = symbols.map((symbol) =>
    symbol
      .replaceAll('()', '')
      .split(/[./]/)
      .filter((part) => part !== 'default'),
  );
  const whole = symbols.find((symbol) => symbol.replace(/\.default$/, '') === component.name);
  if (whole !== undefined)
    return ['It is imported in ', placeOf(first(code)), `, and what it gives is \`${whole}\` itself.`];
  for (const { module, taken } of code) {
    const place = placeOf({ module, taken });
    const asked = [taken.written, ...taken.members].flatMap((name) => name.split(/[./]/));
    const named = parts.find((names) => asked.includes(names.at(-1) ?? ''));
    if (named !== undefined)
      return [`\`${named.join('.')}\` is used in `, module.path, ', but no call of it was followed.'];
    const escaped = taken.escapes.find((name) => name === '' || parts.some((names) => names.includes(name)));
    if (escaped !== undefined)
      return ['It is imported in ', place, ' and handed on, so what is called of it is not known.'];
  }
  const hashes = parts.map((names) => ({ names, hash: nameHash(names.at(-1) ?? '') }));
  for (const module of scope.modules) {
    const all = new Set(module.names);
    const found = hashes.find(({ hash }) => all.has(hash));
    if (found !== undefined)
      return [
        `Something called \`${found.names.at(-1)}\` is used in ${module.path}, and whether it is \`${found.names.join('.')}\` is not known.`,
      ];
  }
  return undefined;
}

/** Nothing imports it. */
function judgeNotImported(known: Case): Draft {
  const { component, inventory, at, scope, imports } = known;
  const brought = broughtBy(known);
  if (brought !== undefined) return brought;
  const open = wayLeftOpen(known);
  if (open !== undefined) return unknownBecause('No code imports it, but ', ...open);
  const { ecosystem, name } = component;
  const above = ancestorsOf(at, known);
  const all = [at, ...above].map((each) => inventory.components[each]?.name ?? '');
  const loaded = all.find((each) => isLoadedByOthers(ecosystem, each));
  if (loaded !== undefined)
    return unknownBecause(
      loaded === name
        ? 'No code imports it, but packages like it are loaded by others, or run as a tool.'
        : `No code imports it, but ${loaded}, which brings it, may be loaded by others or run as a tool.`,
    );
  const typed = imports.types.length > 0 ? ' but for its types' : '';
  const others =
    above.length === 0
      ? ''
      : `, nor ${above.length === 1 ? `${all[1]}, which brings it` : `any of the ${above.length} packages that bring it`}`;
  return {
    verdict: 'no',
    why: [
      `No code imports ${name}${typed}${others}, and nothing else in the tree names ${above.length === 0 ? 'it' : 'them'}.`,
    ],
    unless: {
      ecosystem,
      packages: all,
      lock: inventory.path,
      folder: scope.folder,
      isImported: false,
      partly: partlyRead(scope),
    },
  };
}

/** A package above it that code imports. */
function broughtBy(known: Case): Draft | undefined {
  const { inventory, at, scope } = known;
  const tests: Import[] = [];
  for (const above of ancestorsOf(at, known)) {
    const parent = inventory.components[above];
    if (parent === undefined) continue;
    const { code, tests: inTests } = scope.importsOf(parent.ecosystem, parent.name);
    if (code.length > 0) {
      const imported = placeOf(first(code));
      return {
        ...unknownBecause(
          `${parent.name}, imported in `,
          imported,
          ', brings it; what that calls of it is not known.',
        ),
        imported,
      };
    }
    tests.push(...inTests);
  }
  const [test] = tests;
  return test === undefined
    ? undefined
    : {
        ...unknownBecause('Only tests import what brings it, ', placeOf(test), '.'),
        imported: placeOf(test),
      };
}

/** Other packages that need it and that may run. */
function usedByOthers(known: Case): Draft['why'] | undefined {
  const { inventory, at, scope, parents } = known;
  const [other] = parents(at).filter((each) => inventory.components[each.at]?.relation !== 'root');
  const parent = other && inventory.components[other.at];
  if (parent === undefined) return undefined;
  const { code } = scope.importsOf(parent.ecosystem, parent.name);
  return code.length > 0
    ? [`${parent.name}, imported in `, placeOf(first(code)), ', needs it, too.']
    : [`${parent.name} needs it, too.`];
}

/** A template engine that we set up is called by the framework. */
function loadedByOthers({ ecosystem, name }: Component): Draft['why'] | undefined {
  return isLoadedByOthers(ecosystem, name) ? ['other packages load it when it is there.'] : undefined;
}

/** What makes it impossible to say that something is not reached, whatever it is; undefined when nothing does. */
function wayLeftOpen({ inventory, component, scope }: Case): Draft['why'] | undefined {
  const { ecosystem } = component;
  if (ecosystem === 'Maven')
    return ['what its other packages use is not in the file, and frameworks load what is there.'];
  if (ecosystem === 'Go') return ['what its other modules use is not in the file.'];
  if (scope.gaps.some(({ path }) => path === '')) return ['not all of the code was read.'];
  const isLinked = inventory.components.some(({ dependsOn }) => dependsOn.length > 0);
  const isAlone = inventory.components.filter(({ relation }) => relation !== 'root').length === 1;
  if (!isLinked && !isAlone) return ['the file does not tell which package needs which.'];
  for (const module of scope.modules) {
    const [start] = module.isTest ? [] : module.dynamic;
    if (start !== undefined)
      return ['the program loads packages whose names it works out, ', { path: module.path, start }, '.'];
  }
  return undefined;
}

function partlyRead({ gaps }: Scope): readonly string[] {
  return [...new Set(gaps.map(({ path }) => path))];
}

/** Positions of all packages that bring one, the nearest first. */
function ancestorsOf(
  at: number,
  { inventory, parents }: Pick<Case, 'inventory' | 'parents'>,
): readonly number[] {
  const seen = new Set([at]);
  const line = [at];
  for (const one of line)
    for (const parent of parents(one)) {
      if (seen.has(parent.at) || inventory.components[parent.at]?.relation === 'root') continue;
      seen.add(parent.at);
      line.push(parent.at);
    }
  return line.slice(1);
}

/** Positions of a package in a file, by its name and version. */
export function positionsOf(
  inventory: PackageInventory,
  ecosystem: string,
  name: string,
  version: string,
): readonly number[] {
  const key = packageKey(ecosystem, name);
  return inventory.components.flatMap((each, at) =>
    each.ecosystem === ecosystem && each.version === version && packageKey(ecosystem, each.name) === key
      ? [at]
      : [],
  );
}
