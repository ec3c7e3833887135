import type { CodeFunction, CodeModule } from '#ir/code/module';

/** All functions of a program that are called like that, in the order of modules and text. */
export type FunctionsNamed = (
  name: string,
) => readonly { readonly module: CodeModule; readonly fn: CodeFunction }[];

/** @param names of the functions of each module, where they are known: a module is then looked at when one of it is found */
export function functionsNamed(
  modules: readonly CodeModule[],
  names?: readonly (readonly string[])[],
): FunctionsNamed {
  let byName: Map<string, { readonly module: number; readonly number: number }[]> | undefined;

  function index(): NonNullable<typeof byName> {
    const found: NonNullable<typeof byName> = new Map();
    modules.forEach((code, module) => {
      (names?.[module] ?? namesOf(code)).forEach((name, number) => {
        const known = found.get(name);
        if (known === undefined) found.set(name, [{ module, number }]);
        else known.push({ module, number });
      });
    });
    return found;
  }

  return (name) => {
    byName ??= index();
    return (byName.get(name) ?? []).flatMap((at) => {
      const module = modules[at.module];
      const fn = module?.functions[at.number];
      return module === undefined || fn === undefined ? [] : [{ module, fn }];
    });
  };
}

/** Names of the functions of a module, in the order of its text. */
export function namesOf({ functions }: CodeModule): readonly string[] {
  return functions.map(({ name }) => name);
}
