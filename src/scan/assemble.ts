import type { Family } from '#model/family';
import type { Finding } from '#model/finding';
import type { Gap, Notice } from '#model/gap';
import { compareText } from '#model/location';
import type { Plan } from '#model/plan';
import { present } from '#model/present';
import type { Profile } from '#model/profile';
import type { Rule } from '#model/rule';
import type { Scan, Target } from '#model/scan';
import { version } from '#model/version';
import type { Judgement } from '#program/judge';
import { planPackages } from '#program/plan/package-plan';
import { decide } from '#program/verdict';
import { coverageOf } from './coverage.ts';
import type { Gathered } from './gather.ts';
import { hiddenSentence } from './hidden-sentence.ts';
import type { ScanListing } from './list.ts';
import type { Session } from './session.ts';
import type { Verified } from './verification/verify.ts';

/** What the steps of a scan found out. */
export interface Parts {
  readonly session: Session;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly listing: ScanListing;
  readonly gathered: Gathered;
  readonly vex: { readonly notices: readonly Notice[] };
  readonly judged: Judgement;
  readonly marked: { readonly notices: readonly Notice[] };
  readonly framed: { readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] };
  readonly verified: Verified;
  /** Why facts could not be remembered. */
  readonly unsaved: string | undefined;
}

/** Puts a scan together: everything sorted, nothing in it that depends on time, threads or machine. */
export function assemble(parts: Parts): Scan {
  const { session, rules, listing, gathered, vex, judged, verified, marked, framed, unsaved } = parts;
  const { findings } = framed;
  const contents = [...gathered.facts.values()];
  const coverage = coverageOf(listing, gathered, session.settings.families);
  const gaps = [
    ...listing.gaps.filter((gap) => !isOnlyForOthers(gap, gathered, session.settings.families)),
    ...contents.flatMap((facts) => facts.gaps),
    ...gathered.gaps,
    ...framed.gaps,
    ...coverage.gaps,
  ];
  const interrupted = session.host.signal?.aborted ?? false;
  const used = [...new Set(findings.map(({ ruleId }) => ruleId))].sort(compareText);
  const verdict = decide({ findings, gaps, config: session.settings.config, interrupted });
  const plan = { ...planPackages(findings, verdict), ...cooldownsOf(gathered) };
  return {
    tool: { name: 'handrail', version },
    target: targetOf(session),
    verdict,
    profile: { name: session.settings.config.profile, hidden: judged.hidden },
    findings,
    fixed: judged.fixed,
    gaps: gaps.sort(compareGaps),
    exclusions: [...listing.exclusions, ...contents.flatMap((facts) => facts.exclusion ?? [])].sort(byPath),
    notices: [
      ...hiddenNotice(session.settings.config.profile, judged),
      ...noticesOf(session),
      ...listing.notices,
      ...(gathered.packageNotices ?? []),
      ...(gathered.wholeNotices ?? []),
      ...vex.notices,
      ...judged.notices,
      ...marked.notices,
      ...verified.notices,
      ...noticeOf(unsaved),
    ],
    coverage: coverage.families,
    ...(plan.changes.length + plan.without.length > 0 ? { plan } : {}),
    rules: used.flatMap((id) => rules.get(id) ?? []).map((rule) => withWaysOf(rule, findings)),
    reproducible: gathered.reproducible && !interrupted && !verified.asked,
  };
}

function cooldownsOf({ cooldowns = [] }: Gathered): Pick<Plan, 'cooldowns'> {
  return cooldowns.length === 0 ? {} : { cooldowns };
}

/** Ways of libraries that no finding is about would lead people astray. */
function withWaysOf(rule: Rule, findings: readonly Finding[]): Rule {
  const { ways, ...text } = rule.text;
  if (ways === undefined) return rule;
  const told = new Set(
    findings.map(({ ruleId, evidence }) => (ruleId === rule.id ? evidence?.['fix'] : undefined)),
  );
  const near = ways.filter((way) => told.has(way));
  return { ...rule, text: near.length === 0 ? text : { ...text, ways: near } };
}

function targetOf({ source, settings }: Session): Target {
  return { ...source.target, ...present({ base: settings.base?.target.revision }) };
}

/** A plan of infrastructure may be larger than what others read; where they were not asked, nothing is missing. */
function isOnlyForOthers({ path, why }: Gap, { infraRead }: Gathered, families: readonly Family[]): boolean {
  const isForInfra = families.every((family) => family === 'infra' || family === 'policy');
  return why === 'too-large' && isForInfra && infraRead?.has(path) === true;
}

function noticesOf({ settings }: Session): readonly Notice[] {
  const { brokenBase, brokenMarks, refusedVerify, refusedUpdate, foreign } = settings;
  const own = [brokenBase, brokenMarks, refusedVerify, refusedUpdate].filter((each) => each !== undefined);
  return [...own, ...foreign.notices];
}

/** What a profile leaves out is said in every report. */
function hiddenNotice(profile: Profile, judged: Judgement): readonly Notice[] {
  const said = hiddenSentence(profile, judged);
  return said === undefined ? [] : [{ code: 'profile-hidden', message: said }];
}

function noticeOf(unsaved: string | undefined): readonly Notice[] {
  if (unsaved === undefined) return [];
  return [{ code: 'cache-not-saved', message: `The next scan will not be faster: ${unsaved}.` }];
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}

function compareGaps(a: Gap, b: Gap): number {
  return (
    byPath(a, b) ||
    compareText(a.analyser, b.analyser) ||
    compareText(a.why, b.why) ||
    compareText(a.detail, b.detail)
  );
}
