import type { ReachModule } from '#model/reach-facts';
import { type Case, first, placeOf } from './case.ts';
import { type Draft, type DraftStep, unknownBecause } from './draft.ts';
import type { Call, Scope } from './scope.ts';

/** A call of a vulnerable function, with the name by which it is known to be one. */
interface Called extends Call {
  readonly symbol: string;
}

/** A vulnerable function that is called, from an entry or from where nobody knows; undefined where no call was seen. */
export function judgeCalls(known: Case): Draft | undefined {
  const { symbols, scope, imports, isEveryUse, component } = known;
  const own = [...imports.code, ...imports.tests];
  const found: readonly Called[] = isEveryUse
    ? scope.callsInto(component.ecosystem, component.name)
    : symbols.flatMap((symbol) => scope.callsOf(symbol).map((each) => ({ ...each, symbol })));
  // A name that nothing imports is not of this package: `yaml.load` of a folder `yaml`.
  if (found.length === 0 || own.length === 0) return undefined;
  const runs = found.filter(({ module }) => !module.isTest);
  const imported = placeOf(first(own));
  const reached = runs
    .filter(({ call }) => call.isReached)
    .map((each) => ({ ...each, path: pathTo(each.module, each.call, scope) }))
    .sort((a, b) => a.path.length - b.path.length);
  const [best] = reached;
  if (best !== undefined) {
    const use = { path: best.module.path, start: best.call.start };
    const entry = best.path[0];
    return {
      verdict: 'yes',
      why: [
        `\`${best.symbol}\` is called in `,
        use,
        ...(entry === undefined || best.path.length < 2 ? [] : [`, on a way from ${entry.name}`]),
        isEveryUse ? '; any use of it is exposed.' : '.',
      ],
      imported,
      symbol: best.symbol,
      path: best.path,
    };
  }
  const [other] = runs;
  if (other !== undefined)
    return {
      ...unknownBecause(
        `\`${other.symbol}\` is called in `,
        { path: other.module.path, start: other.call.start },
        ', but nothing was seen that leads there.',
      ),
      imported,
      symbol: other.symbol,
    };
  const [test] = found;
  return test && imports.code.length === 0
    ? {
        ...unknownBecause(
          `Only tests call \`${test.symbol}\`, `,
          { path: test.module.path, start: test.call.start },
          '.',
        ),
        imported,
      }
    : undefined;
}

/** From the entry to the call. */
function pathTo(module: ReachModule, call: ReachModule['calls'][number], scope: Scope): readonly DraftStep[] {
  const steps: DraftStep[] = [
    { kind: 'use', name: call.symbol, place: { path: module.path, start: call.start } },
  ];
  let [path, number] = [module.path, call.function];
  for (let i = 0; i < 200; i++) {
    const fn = scope.moduleAt(path)?.functions[number];
    if (fn === undefined) break;
    if (fn.by === undefined) {
      const name = fn.name.startsWith('<') ? (fn.entry ?? fn.name) : `${fn.name} (${fn.entry})`;
      steps.unshift({ kind: 'entry', name, place: { path, start: fn.start } });
      break;
    }
    steps.unshift({ kind: 'call', name: fn.name, place: { path: fn.by.path, start: fn.by.start } });
    [path, number] = [fn.by.path, fn.by.function];
  }
  return steps;
}
