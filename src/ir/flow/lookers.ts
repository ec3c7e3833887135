import type { Project } from './project.ts';

/** Who asks what modules declare, without following it. */
export type Lookers = Pick<Project, 'askedBy' | 'look' | 'lookers'>;

/** Names are looked up on behalf of nobody. */
const nobody = -1;

/** What asks on behalf of a class for its bases. */
export const hierarchy = -2;

/** Notes who asks for names of which modules. */
export function openLookers(): Lookers {
  const known: Set<number>[] = [];
  const none: ReadonlySet<number> = new Set();
  let asker = nobody;

  return {
    askedBy(module) {
      const before = asker;
      asker = module;
      return before;
    },
    look(module) {
      if (asker === module || asker === nobody) return;
      const own = known[module];
      if (own === undefined) known[module] = new Set([asker]);
      else own.add(asker);
    },
    lookers: (module) => known[module] ?? none,
  };
}
