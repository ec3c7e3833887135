import type { CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';

/**
 * Leaves out that the check of forged requests is off where the same configuration keeps no sessions: without a cookie that
 * counts as the log-in there is nothing that another page could use.
 */
export function withSessions(modules: readonly CodeModule[], faults: readonly Fault[]): readonly Fault[] {
  const known = new Map<number, boolean>();
  return faults.filter(({ weakness, place }) => {
    if (weakness !== 'csrf-off') return true;
    const module = modules[place.module];
    if (module?.language !== 'java') return true;
    const isStateless = known.get(place.module) ?? saysStateless(module);
    known.set(place.module, isStateless);
    return !isStateless;
  });
}

/** `SessionCreationPolicy.STATELESS`. */
function saysStateless({ functions }: CodeModule): boolean {
  return functions.some(({ blocks }) =>
    blocks.some(({ instructions }) =>
      instructions.some(
        (each) => (each.op === 'field' || each.op === 'load-global') && /(?:^|\.)STATELESS$/.test(each.name),
      ),
    ),
  );
}
