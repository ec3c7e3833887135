import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import type { Severity } from '#model/severity';
import { digest, findingIds } from './finding-ids.ts';
import { gapLines } from './gap-lines.ts';
import { clipped } from './inert/clipped.ts';
import { jsonText } from './inert/json-text.ts';
import { visible } from './inert/visible.ts';
import { meaning, remedy, titleOf } from './lesson.ts';
import { ranked } from './order.ts';
import { rulesById, tellingMessage, totals, verdictSentence } from './summary.ts';
import { count, coverageSentence } from './wording.ts';

/** Code Climate's five, worst first, as GitLab's code quality reads them. */
const severityNames: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
};

/**
 * The scan as Code Climate issues, in the form that GitLab reads as a code quality report: a list of issues and nothing
 * beside it. What was not checked or does not count has no place there, so one more issue tells of it.
 */
export function renderCodeClimate(scan: Scan): string {
  const ids = findingIds(scan.findings);
  const rules = rulesById(scan);
  const open = ranked(scan.findings, scan.verdict).filter(({ suppression }) => suppression === undefined);
  return jsonText([
    ...open.map((finding) => ({
      ...issue(finding),
      content: {
        body: [meaning(finding, rules.get(finding.ruleId)), remedy(finding, rules.get(finding.ruleId))]
          .join('\n\n')
          .trim(),
      },
      fingerprint: ids.get(finding),
    })),
    ...scanIssues(scan),
  ]);
}

function issue(finding: Finding): object {
  const { path, line, endLine } = finding.location;
  const message = tellingMessage(finding);
  const title = visible(titleOf(finding));
  const begin = Math.max(1, line);
  return {
    type: 'issue',
    check_name: visible(finding.ruleId),
    description: clipped(message === undefined ? title : `${title.replace(/\.$/, '')}: ${message}`, 1000),
    categories: ['Security'],
    severity: severityNames[finding.severity],
    location: {
      path: visible(path).replace(/^(?:\.?\/)+/, '') || '.',
      lines: { begin, end: Math.max(begin, endLine) },
    },
  };
}

/** One issue that says what a list of findings cannot; none when every family looked at all of its files. */
function scanIssues(scan: Scan): readonly object[] {
  const { suppressed, fixed } = totals(scan);
  const notChecked = scan.coverage.filter(({ state }) => state !== 'checked' && state !== 'nothing-to-check');
  const gaps = gapLines(scan.gaps);
  const complete = notChecked.length === 0 && gaps.length === 0 && scan.verdict.outcome !== 'interrupted';
  if (complete && suppressed === 0) return [];
  const lines = [
    verdictSentence(scan),
    ...notChecked.map((row) => `${row.family}: ${coverageSentence(row)}`),
    ...gaps.map(({ text }) => text),
    ...(suppressed > 0 ? [`${count(suppressed, 'suppressed finding')} not shown`] : []),
    ...(fixed > 0 ? [`${count(fixed, 'finding')} fixed`] : []),
  ];
  // Of the kinds of gaps, not their number: else every commit would solve one issue and bring another.
  const kinds = [
    notChecked.map(({ family, state }) => `${family} ${state}`),
    gaps.map(({ why }) => why).sort(),
    suppressed > 0,
  ];
  return [
    {
      type: 'issue',
      check_name: complete ? 'handrail/suppressed' : 'handrail/not-checked',
      description: complete ? lines.slice(1).join('; ') : lines.join('; '),
      categories: ['Security'],
      severity: scan.verdict.unaccepted > 0 || scan.verdict.outcome === 'interrupted' ? 'major' : 'info',
      location: { path: '.', lines: { begin: 1, end: 1 } },
      fingerprint: digest(JSON.stringify(['codeclimate', kinds])),
    },
  ];
}
