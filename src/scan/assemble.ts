import type { Finding } from '#model/finding';
import type { Gap, Notice } from '#model/gap';
import { compareText } from '#model/location';
import { present } from '#model/present';
import type { Rule } from '#model/rule';
import type { Scan, Target } from '#model/scan';
import { version } from '#model/version';
import type { Judgement } from '#program/judge';
import { decide } from '#program/verdict';
import { coverageOf } from './coverage.ts';
import type { Gathered } from './gather.ts';
import type { ScanListing } from './list.ts';
import type { Session } from './session.ts';
import type { Verified } from './verification/verify.ts';

/** What the steps of a scan found out. */
export interface Parts {
  readonly session: Session;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly listing: ScanListing;
  readonly gathered: Gathered;
  readonly judged: Judgement;
  readonly framed: { readonly findings: readonly Finding[]; readonly gaps: readonly Gap[] };
  readonly verified: Verified;
  /** Why facts could not be remembered. */
  readonly unsaved: string | undefined;
}

/** Puts a scan together: everything sorted, nothing in it that depends on time, threads or machine. */
export function assemble(parts: Parts): Scan {
  const { session, rules, listing, gathered, judged, framed, verified, unsaved } = parts;
  const { findings } = framed;
  const contents = [...gathered.facts.values()];
  const coverage = coverageOf(listing, gathered.facts, session.settings.families);
  const gaps = [
    ...listing.gaps,
    ...contents.flatMap((facts) => facts.gaps),
    ...framed.gaps,
    ...coverage.gaps,
  ];
  const interrupted = session.host.signal?.aborted ?? false;
  const used = [...new Set(findings.map(({ ruleId }) => ruleId))].sort(compareText);
  return {
    tool: { name: 'handrail', version },
    target: targetOf(session),
    verdict: decide({ findings, gaps, config: session.settings.config, interrupted }),
    findings,
    fixed: judged.fixed,
    gaps: gaps.sort(compareGaps),
    exclusions: [...listing.exclusions, ...contents.flatMap((facts) => facts.exclusion ?? [])].sort(byPath),
    notices: [
      ...noticesOf(session),
      ...listing.notices,
      ...judged.notices,
      ...verified.notices,
      ...noticeOf(unsaved),
    ],
    coverage: coverage.families,
    rules: used.flatMap((id) => rules.get(id) ?? []),
    reproducible: gathered.reproducible && !interrupted && !verified.asked,
  };
}

function targetOf({ source, settings }: Session): Target {
  return { ...source.target, ...present({ base: settings.base?.target.revision }) };
}

function noticesOf({ settings }: Session): readonly Notice[] {
  const { brokenBase, refusedVerify, foreign } = settings;
  return [...[brokenBase, refusedVerify].filter((each) => each !== undefined), ...foreign.notices];
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
