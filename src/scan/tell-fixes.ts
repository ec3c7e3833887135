import { openCodeText } from '#audit/code/text';
import type { Finding, Fix } from '#model/finding';
import { type OfferedFix, type Offers, offersFor } from './fix.ts';
import { shownDiff } from './fix-diff.ts';
import type { Session } from './session.ts';
import { groupsAt, openStudy, type Study } from './study.ts';

/**
 * Adds the edits that are known to hold. The code of their languages is read once more, and again with the edits: that
 * is why nobody gets this unasked (docs/decisions/0027).
 */
export async function tellFixes(
  findings: readonly Finding[],
  { request }: Session,
): Promise<readonly Finding[]> {
  const open = findings.filter(({ family, suppression }) => family === 'code' && suppression === undefined);
  if (open.length === 0) return findings;
  const groups = new Set(open.flatMap(({ location }) => groupsAt(location.path)));
  const study = await openStudy({ ...request, changed: false }, {}, groups);
  const offers = await offersFor(open, study);
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

/** Undefined where what is put in may be a secret: it must be in no report. */
async function toldFix(
  { path, says, edits, changesResults }: OfferedFix,
  { hidden }: Offers,
  study: Study,
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
