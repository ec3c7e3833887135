import { languageOf } from '#ir/code/language';
import { isPage } from '#ir/code/template/jinja';
import { allFacts } from '#model/facts';
import type { FileEntry } from '#model/file';
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
function rulesNeeded(session: Session, facts: Gathered['facts']): Enough | undefined {
  const { base, baseline, foreign } = session.settings;
  if (base !== undefined || baseline !== undefined || foreign.suppressions.length > 0) return undefined;
  const named = [...facts.values()].flatMap(({ suppressions }) => suppressions.flatMap(({ rules }) => rules));
  if (arePackagesAlone(session) && named.length === 0) return 'packages';
  if (named.some((id) => /^infra/.test(id))) return undefined;
  return named.some((id) => /^pipeline/.test(id)) ? 'pipeline' : 'core';
}

/** While files are read: the rules that most scans need, then those that this one needs. */
export async function loadRules(
  session: Session,
  gathering: Promise<Gathered>,
  listed: Promise<unknown> | undefined,
): Promise<ReadonlyMap<string, Rule>> {
  const needed = gathering.then(({ facts }) => session.rules(rulesNeeded(session, facts)));
  const early = arePackagesAlone(session)
    ? undefined
    : Promise.resolve(listed).then(() => session.rules('core'));
  const [rules] = await Promise.all([needed, early]);
  return rules;
}

/** For a short answer no rules until something was found; what follows flows, where there is code, is loaded here. */
export async function loadForCode(
  { settings }: Session,
  files: Promise<readonly FileEntry[]>,
): Promise<ReadonlyMap<string, Rule>> {
  const hasCode = (await files).some(({ path }) => languageOf(path) !== undefined || isPage(path));
  if (hasCode && settings.families.includes('code')) await import('./link-one.ts');
  return new Map();
}

/** What a scan found by the time that its rules are told. */
interface Found {
  readonly infra: FamilyFound | undefined;
  readonly pipelines: FamilyFound | undefined;
  readonly base: object | undefined;
  readonly facts: Gathered['facts'];
}

/** The rules that are known, with those of families in which something was read, or all where a comparison may name any. */
export async function rulesFor(
  session: Session,
  known: ReadonlyMap<string, Rule>,
  { infra, pipelines, base, facts }: Found,
): Promise<ReadonlyMap<string, Rule>> {
  if (session.request.brief && base === undefined && isSilent(facts)) return known;
  if (session.request.brief || base !== undefined || infra !== undefined) return session.rules();
  return pipelines === undefined ? known : session.rules('pipeline');
}

/** Nothing was found, and no comment names a rule: there is nothing to say of any. */
function isSilent(facts: Gathered['facts']): boolean {
  return [...facts.values()]
    .flatMap(allFacts)
    .every(({ detections, suppressions }) => detections.length + suppressions.length === 0);
}
