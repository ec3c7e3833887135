import type { Rule } from '#model/rule';
import type { FamilyFound } from './found.ts';
import type { Gathered } from './gather.ts';
import { arePackagesAlone } from './packages.ts';
import type { Enough } from './rule-loader.ts';
import type { Session } from './session.ts';

/**
 * Which rules a scan needs so far: fewer than all where nothing that it read may name others. Those on infrastructure and
 * on pipelines are hundreds of files that most trees have no use for; they load where some was found.
 */
export function rulesNeeded(session: Session, facts: Gathered['facts']): Enough | undefined {
  const { baseline, foreign } = session.settings;
  // Of a short answer the other side is rarely needed; what is then is loaded with it.
  const base = session.request.brief ? undefined : session.settings.base;
  if (base !== undefined || baseline !== undefined || foreign.suppressions.length > 0) return undefined;
  const named = [...facts.values()].flatMap(({ suppressions }) => suppressions.flatMap(({ rules }) => rules));
  if (arePackagesAlone(session) && named.length === 0) return 'packages';
  if (named.some((id) => /^infra/.test(id))) return undefined;
  return named.some((id) => /^pipeline/.test(id)) ? 'pipeline' : 'core';
}

/** The rules that are known, with those of families in which something was read. */
export async function rulesFor(
  session: Session,
  known: ReadonlyMap<string, Rule>,
  {
    infra,
    pipelines,
  }: { readonly infra: FamilyFound | undefined; readonly pipelines: FamilyFound | undefined },
): Promise<ReadonlyMap<string, Rule>> {
  if (infra !== undefined) return session.rules();
  return pipelines === undefined ? known : session.rules('pipeline');
}
