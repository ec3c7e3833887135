import type { Gathered } from './gather.ts';
import { arePackagesAlone } from './packages.ts';
import type { Session } from './session.ts';

/**
 * Which rules a scan needs so far: fewer than all where nothing that it read may name others. Those on infrastructure are
 * hundreds of files that most trees have no use for; they load where some was found.
 */
export function rulesNeeded(session: Session, facts: Gathered['facts']): 'packages' | 'core' | undefined {
  const { base, baseline, foreign } = session.settings;
  if (base !== undefined || baseline !== undefined || foreign.suppressions.length > 0) return undefined;
  const named = [...facts.values()].flatMap(({ suppressions }) => suppressions.flatMap(({ rules }) => rules));
  if (arePackagesAlone(session) && named.length === 0) return 'packages';
  return named.some((id) => /^infra/.test(id)) ? undefined : 'core';
}
