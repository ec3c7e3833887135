import { openCodeText } from '#audit/code/text';
import type { Finding, Fix } from '#model/finding';
import type { OfferedFix, Offers } from './fix.ts';
import { shownDiff } from './fix-diff.ts';
import { type FixTexts, openFixing } from './fixing.ts';
import type { Session } from './session.ts';

/**
 * Adds the edits that are known to hold. The code of their languages, infrastructure code and pipelines are read once more, and again
 * with the edits: that is why nobody gets this unasked (docs/decisions/0027).
 */
export async function tellFixes(
  findings: readonly Finding[],
  { request }: Session,
): Promise<readonly Finding[]> {
  const open = findings.filter(
    ({ family, suppression }) => mendable.includes(family) && suppression === undefined,
  );
  if (open.length === 0) return findings;
  const study = await openFixing(open, request);
  const offers = await study.offersFor(open);
  const fixes = new Map<Finding, Fix>();
  for (const offered of offers.fixes) {
    const fix = await toldFix(offered, offers, study);
    if (fix !== undefined) fixes.set(offered.finding, fix);
  }
  return findings.map((finding) => {
    const fix = fixes.get(finding);
    return fix === undefined ? finding : { ...finding, fix };
  });
}

const mendable: readonly Finding['family'][] = ['code', 'infra', 'pipeline'];

/** Undefined where what is put in may be a secret: it must be in no report. */
async function toldFix(
  { path, says, edits, changesResults }: OfferedFix,
  { hidden }: Offers,
  study: FixTexts,
): Promise<Fix | undefined> {
  const shown = await shownDiff(path, edits, study, hidden.get(path));
  if (shown === undefined || !shown.isOpen) return undefined;
  const text = openCodeText(study.textOf(path) ?? '');
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    title: says,
    ...(changesResults ? { changesResults: true } : {}),
    edits: sorted.map(({ start, end, text: put }) => {
      const from = text.positionOf(start);
      const to = text.positionOf(end);
      const location = { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
      return { location, text: put };
    }),
    diff: shown.diff,
  };
}
