import type { CodeModule } from '#ir/code/module';
import { receiverIndex } from '#ir/flow/frame';
import type { Hit, OpenHits } from '#ir/flow/summary';
import type { TaintKind } from '#ir/flow/taint-kind';
import type { Published } from './published.ts';

/** What a function may not do with any text that it is given, unless doing it is all that it is for. */
const dangerous: ReadonlySet<TaintKind> = new Set<TaintKind>([
  'command',
  'code',
  'html',
  'prototype',
  'regex',
]);

/**
 * Data that functions of a published package get from programs that install it, where they make something dangerous of
 * it. One that hands a parameter on as it is (`run(command)`) says what it does: the caller puts the text together.
 */
export function fromCallers(
  published: readonly Published[],
  open: readonly OpenHits[],
  modules: readonly CodeModule[],
): readonly Hit[] {
  const byFunction = new Map(open.map((each) => [`${each.module}:${each.number}`, each.hits]));
  return published.flatMap(({ module, function: number }) => {
    const hits = byFunction.get(`${module}:${number}`);
    // Of a module that was not followed nobody looks at the functions.
    const fn = hits && modules[module]?.functions[number];
    if (hits === undefined || fn === undefined) return [];
    return hits.flatMap((hit): Hit[] => {
      const { origin } = hit.taint;
      if (origin.kind !== 'parameter' || origin.index >= receiverIndex(fn) || !counts(hit)) return [];
      const name = fn.parameters[origin.index]?.name ?? '';
      const place = { module, start: fn.start, end: fn.start };
      const id = `caller:${module}:${number}:${origin.index}`;
      const source = { kind: 'source', id, source: 'caller', place, name: `${fn.name}(${name})` } as const;
      return [{ ...hit, taint: { ...hit.taint, origin: source } }];
    });
  });
}

function counts({ kind, whole, weakness, taint, keyed }: Hit): boolean {
  if (!dangerous.has(kind)) return false;
  if (kind === 'regex') return weakness === 'redos';
  if (kind === 'prototype') return keyed === true && taint.mask !== 0;
  return whole !== true;
}
