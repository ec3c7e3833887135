import type { Family } from '#model/family';
import type { Gap, Notice } from '#model/gap';
import { compareText } from '#model/location';
import type { Scan } from '#model/scan';
import type { Confidence, Severity } from '#model/severity';
import { judge } from '#program/judge';
import { decide } from '#program/verdict';
import { openSource, type Source, type TargetSpec } from '#source/source';
import { allRules } from './rules.ts';
import { readBaseSide } from './scan/base.ts';
import { coverageOf } from './scan/coverage.ts';
import { withFrames } from './scan/frames.ts';
import { gatherFacts } from './scan/gather.ts';
import { openTreeCache } from './scan/remembered.ts';
import { readSettings } from './scan/settings.ts';
import { version } from './version.ts';

/**
 * The product's main job: a tree becomes files, files become facts, facts become judged findings.
 *
 * @returns everything that reports are rendered from; after an abort, what was found until then, marked as interrupted.
 * @throws UserError for what the user can mend: a missing path, a broken configuration, an unknown revision.
 */
export async function scan(request: ScanRequest, host: ScanHost = {}): Promise<Scan> {
  const source = await openSource(request.target);
  try {
    return await scanSource(source, request, host);
  } finally {
    await source.close();
  }
}

async function scanSource(source: Source, request: ScanRequest, host: ScanHost): Promise<Scan> {
  const rules = new Map(allRules().map((rule) => [rule.id, rule]));
  const settings = await readSettings(source, request, rules);
  const { config, families } = settings;
  const listing = await settings.list(host);
  const cache = await openTreeCache(request, families, config.maxFileSize);
  const gathered = await gatherFacts({
    ...settings.gather,
    access: source.access,
    files: listing.files,
    ...(cache === undefined ? {} : { cache }),
    ...(host.signal === undefined ? {} : { signal: host.signal }),
    onProgress: (done, findings) =>
      host.onProgress?.({ stage: 'checking', done, total: listing.files.length, findings }),
  });
  const interrupted = host.signal?.aborted ?? false;
  const cacheProblem = interrupted ? undefined : await cache?.save(gathered.remember);
  host.onProgress?.({ stage: 'judging', done: 0, total: gathered.facts.size, findings: 0 });
  const base = settings.base && (await readBaseSide(source, settings.base, settings, request));
  const judged = judge({
    facts: gathered.facts,
    rules,
    config,
    today: request.today,
    ...(settings.baseline === undefined ? {} : { baseline: settings.baseline }),
    ...(base === undefined ? {} : { base }),
  });
  const framed = await withFrames(judged.findings, gathered.facts, source.access, config.maxFileSize);
  const contents = [...gathered.facts.values()];
  const gaps = [...listing.gaps, ...contents.flatMap((facts) => facts.gaps), ...framed.gaps];
  const coverage = coverageOf(listing.files, gathered.facts, families);
  const allGaps = [...gaps, ...coverage.gaps].sort(compareGaps);
  return {
    tool: { name: 'handrail', version },
    target: settings.target,
    verdict: decide({ findings: framed.findings, gaps: allGaps, config, interrupted, compared: settings.compared }),
    findings: framed.findings,
    fixed: judged.fixed,
    gaps: allGaps,
    exclusions: [...listing.exclusions, ...contents.flatMap((facts) => facts.exclusion ?? [])].sort(byPath),
    notices: [...listing.notices, ...judged.notices, ...noticeOf(cacheProblem)],
    coverage: coverage.families,
    rules: [...new Set(framed.findings.map((finding) => finding.ruleId))].sort(compareText).flatMap((id) => rules.get(id) ?? []),
    reproducible: gathered.reproducible && !interrupted,
  };
}

function noticeOf(cacheProblem: string | undefined): readonly Notice[] {
  if (cacheProblem === undefined) return [];
  return [{ code: 'cache-not-saved', message: `The next scan will not be faster: ${cacheProblem}.` }];
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}

function compareGaps(a: Gap, b: Gap): number {
  return byPath(a, b) || compareText(a.analyser, b.analyser) || compareText(a.why, b.why) || compareText(a.detail, b.detail);
}
