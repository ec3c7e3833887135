import type { CodeModule } from '../module.ts';
import { languageTypes, packageTypes } from './types-of-language.table.ts';

/** What a name of a class means: a class of the tree by its module and its name there, or something of a library. */
export type ClassTarget =
  | { readonly kind: 'class'; readonly module: number; readonly name: string }
  | { readonly kind: 'external'; readonly path: string };

/** Finds what names of classes mean in a file: its own, imported ones, those of its package, those of the language. */
export interface ClassNames {
  readonly named: (module: number, name: string) => ClassTarget;
  /** The module of an import. */
  readonly imported: (module: number, written: string) => number | undefined;
}

/** What a file brings to the search. */
interface Names {
  readonly package: string;
  readonly own: ReadonlyMap<string, string>;
  readonly single: ReadonlyMap<string, string>;
  readonly wildcards: readonly string[];
}

/** @param isKnown whether a model speaks of a thing of a library; of packages that are imported whole, that is the one that is meant */
export function openClassNames(
  modules: readonly CodeModule[],
  isKnown: (path: string) => boolean,
): ClassNames {
  const places = new Map<string, number[]>();
  modules.forEach(({ exports }, module) => {
    for (const { name } of exports) {
      const known = places.get(name);
      if (known === undefined) places.set(name, [module]);
      else known.push(module);
    }
  });
  const files = modules.map(namesOf);
  const answers = modules.map(() => new Map<string, ClassTarget>());

  return { named, imported: (module, written) => nearest(module, written.replace(/^static /, ''))?.module };

  function named(module: number, name: string): ClassTarget {
    const known = answers[module]?.get(name);
    if (known !== undefined) return known;
    const answer = look(module, name);
    answers[module]?.set(name, answer);
    return answer;
  }

  function look(module: number, name: string): ClassTarget {
    const file = files[module];
    if (file === undefined) return { kind: 'external', path: name };
    const own = file.own.get(name);
    if (own !== undefined) return { kind: 'class', module, name: own };
    const [first = '', ...rest] = name.split('.');
    const within = (path: string) => [path, ...rest].join('.');
    const single = file.single.get(first);
    if (single !== undefined)
      return nearest(module, within(single)) ?? { kind: 'external', path: within(single) };
    const beside = nearest(module, file.package + name) ?? inside(module, first, rest);
    if (beside !== undefined) return beside;
    for (const wildcard of file.wildcards) {
      const found = nearest(module, `${wildcard}.${name}`);
      if (found !== undefined) return found;
    }
    if (/^[a-z]/.test(first) && rest.length > 0)
      return nearest(module, name) ?? { kind: 'external', path: name };
    return { kind: 'external', path: within(ofLibrary(file, first)) };
  }

  /** A class that this file declares inside of another. */
  function inside(module: number, first: string, rest: readonly string[]): ClassTarget | undefined {
    for (const [name] of files[module]?.own ?? [])
      if (name.endsWith(`.${first}`)) {
        const whole = [name, ...rest].join('.');
        return { kind: 'class', module, name: files[module]?.own.get(whole) ?? name };
      }
    return undefined;
  }

  function ofLibrary({ wildcards, package: own }: Names, name: string): string {
    if (languageTypes.has(name)) return `java.lang.${name}`;
    for (const each of wildcards)
      if (packageTypes[each]?.includes(name) || isKnown(`${each}.${name}`)) return `${each}.${name}`;
    const other = wildcards.find((each) => packageTypes[each] === undefined);
    return other === undefined ? `${own}${name}` : `${other}.${name}`;
  }

  /** Where several parts of a tree declare a class, that which lies nearest. */
  function nearest(module: number, path: string): Extract<ClassTarget, { kind: 'class' }> | undefined {
    const found = places.get(path);
    if (found === undefined) return undefined;
    const from = modules[module]?.path ?? '';
    let best = found[0] as number;
    if (found.length > 1) {
      let most = -1;
      for (const each of found) {
        const shared = sharedLength(from, modules[each]?.path ?? '');
        if (shared > most) [best, most] = [each, shared];
      }
    }
    const name = modules[best]?.exports.find((each) => each.name === path)?.local;
    return name === undefined ? undefined : { kind: 'class', module: best, name };
  }
}

function sharedLength(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return i;
}

function namesOf({ classes, exports, imports }: CodeModule): Names {
  const [first] = exports;
  const single = new Map<string, string>();
  const wildcards: string[] = [];
  for (const each of imports) {
    const path = each.replace(/^static /, '');
    const dot = path.lastIndexOf('.');
    if (path.endsWith('.*')) wildcards.push(path.slice(0, -2));
    else if (!each.startsWith('static ')) single.set(path.slice(dot + 1), path);
  }
  return {
    package: first?.local === undefined ? '' : first.name.slice(0, first.name.length - first.local.length),
    own: new Map(classes.map(({ name }) => [name, name])),
    single,
    wildcards,
  };
}
