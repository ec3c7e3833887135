import { familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import type { Severity } from '#model/severity';
import { gapLines } from '../gap-lines.ts';
import { clipped } from '../inert/clipped.ts';
import { visible } from '../inert/visible.ts';
import { withoutWorkflowCommands } from '../inert/workflow-command.ts';
import { place, titleOf } from '../lesson.ts';
import { openFindings } from '../order.ts';
import { readyFix } from '../ready-fix.ts';
import { targetSentence, totals, verdictSentence } from '../summary.ts';
import { count, coverageSentence } from '../wording.ts';
import { type Annotation, annotationLine, type Level } from './annotation.ts';

/** GitHub shows so many annotations of each level from one step, and drops the rest without a word. */
const mostOfLevel = 10;
/** Lines of the log for findings that got no annotation. */
const mostLines = 1000;

const levels: Readonly<Record<Severity, Level>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};

/**
 * The scan as annotations of a GitHub Actions step: worst first, as many of each level as GitHub shows, one of them for
 * an incomplete scan and one for the verdict with how many are left; the rest of the log says everything in plain lines.
 */
export function renderGithub(scan: Scan): string {
  const shown = openFindings(scan);
  const incomplete = scan.verdict.unaccepted > 0 || scan.verdict.outcome === 'interrupted';
  const room: Record<Level, number> = {
    error: mostOfLevel - (incomplete ? 1 : 0),
    warning: mostOfLevel,
    notice: mostOfLevel - 1,
  };
  const annotated = shown.filter(({ severity }) => {
    room[levels[severity]] -= 1;
    return room[levels[severity]] >= 0;
  });
  const placed = new Set(annotated);
  const left = shown.filter((finding) => !placed.has(finding));
  const annotations = [
    ...(incomplete
      ? [
          {
            level: 'error',
            title: 'Handrail: the scan is incomplete',
            message: verdictSentence(scan),
          } as const,
        ]
      : []),
    ...annotated.map(annotationOf),
    { level: 'notice', title: 'Handrail', message: summary(scan, left.length) } as const,
  ];
  return `${[...annotations.map(annotationLine), ...log(scan, left)].join('\n')}\n`;
}

function annotationOf(finding: Finding): Annotation {
  const ready = readyFix(finding);
  return {
    level: levels[finding.severity],
    title: `${titleOf(finding)} (${finding.severity}, ${finding.ruleId})`,
    message: [finding.message, ...(ready === undefined ? [] : [`A fix is ready: ${ready.command}`])].join(
      '\n',
    ),
    location: finding.location,
  };
}

function summary(scan: Scan, left: number): string {
  const { suppressed, fixed, existing = 0 } = totals(scan);
  const more = [
    left > 0 ? `${count(left, 'more finding')} without an annotation: see the log of this step` : '',
    existing > 0 ? `${count(existing, 'finding')} known before` : '',
    fixed > 0 ? `${count(fixed, 'finding')} fixed` : '',
    suppressed > 0 ? `${count(suppressed, 'suppressed finding')}` : '',
  ].filter((part) => part !== '');
  return [verdictSentence(scan), ...(more.length > 0 ? [`${more.join('; ')}.`] : [])].join(' ');
}

function log(scan: Scan, left: readonly Finding[]): readonly string[] {
  const listed = left.slice(0, mostLines).map((finding) => {
    return `${finding.severity} ${finding.ruleId} ${clipped(place(finding), 400)} ${clipped(titleOf(finding), 200)}`;
  });
  const lines = [
    `Handrail scanned ${targetSentence(scan.target)}.`,
    ...(left.length > 0 ? [`${count(left.length, 'finding')} without an annotation:`, ...listed] : []),
    ...(left.length > listed.length ? [`and ${count(left.length - listed.length, 'more finding')}`] : []),
    ...scan.coverage.map((row) => `${familyTitles[row.family]}: ${coverageSentence(row)}`),
    ...gapLines(scan.gaps).map(({ text }) => `Not checked: ${text}`),
    ...scan.notices
      .slice(0, 100)
      .map(({ message, path = '' }) => `Notice: ${clipped(`${path} ${message}`.trim(), 500)}`),
  ];
  return lines.map((line) => withoutWorkflowCommands(visible(line)));
}
