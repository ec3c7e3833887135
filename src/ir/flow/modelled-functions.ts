import type { CodeModule } from '../code/module.ts';
import type { CallModel } from './models.ts';

/** A model of a function of the project itself, and the name that it was found by. */
export interface ModelledFunction {
  readonly name: string;
  readonly model: CallModel;
}

/**
 * Finds functions of the project that a model speaks of: `shop.text.clean` is `clean` in `shop/text.py`, wherever the
 * folder `shop` lies.
 *
 * @returns the model of a function by the numbers of its module and its own
 */
export function openModelledFunctions(
  modules: readonly CodeModule[],
  models: ReadonlyMap<string, CallModel>,
): (module: number, fn: number) => ModelledFunction | undefined {
  if (models.size === 0) return () => undefined;
  const byEnd = Map.groupBy(models.keys(), lastPart);
  const byModule: ReadonlyMap<number, ModelledFunction>[] = [];

  function modelledIn({ path, functions }: CodeModule): ReadonlyMap<number, ModelledFunction> {
    const found = new Map<number, ModelledFunction>();
    const base = dotted(path);
    for (const [number, { name, parameters }] of functions.entries()) {
      const full = `.${base}.${name}`;
      const known = byEnd.get(lastPart(name))?.find((each) => full.endsWith(`.${each}`));
      const model = known === undefined ? undefined : models.get(known);
      if (known === undefined || model === undefined) continue;
      const names = model.parameters ?? parameters.map((parameter) => parameter.name);
      found.set(number, { name: known, model: { ...model, parameters: names } });
    }
    return found;
  }

  return (module, fn) => {
    const code = modules[module];
    if (code === undefined) return undefined;
    byModule[module] ??= modelledIn(code);
    return byModule[module].get(fn);
  };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** `shop/text.py` is `shop.text`, `shop/__init__.py` and `shop/index.ts` are `shop`. */
function dotted(path: string): string {
  return path
    .replace(/\.\w+$/, '')
    .replace(/\/(?:__init__|index)$/, '')
    .replaceAll('/', '.');
}
