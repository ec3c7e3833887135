import { compareLocations } from '#model/location';
import type { Scan } from '#model/scan';
import { gapLines } from './gap-lines.ts';
import { clipped } from './inert/clipped.ts';
import { withoutWorkflowCommands } from './inert/workflow-command.ts';
import { titleOf } from './lesson.ts';
import { tellingMessage, totals, verdictSentence } from './summary.ts';
import { count, coverageSentence } from './wording.ts';

/**
 * One line for each open finding, in the order of files, in the form that editors and problem matchers know from
 * compilers: `PATH:LINE:COLUMN: SEVERITY: MESSAGE [RULE]` (GNU Coding Standards, §4.4). What was checked, what was not,
 * and the verdict follow, each in a line that begins with `handrail:`.
 */
export function renderLines(scan: Scan): string {
  const open = scan.findings.filter(({ suppression }) => suppression === undefined);
  const sorted = open.toSorted((a, b) => compareLocations(a.location, b.location));
  const findings = sorted.map((finding) => {
    const { path, line, column } = finding.location;
    const says = clipped(tellingMessage(finding) ?? titleOf(finding), 300);
    return `${clipped(path, 500)}:${line}:${column}: ${finding.severity}: ${says} [${finding.ruleId}]`;
  });
  const lines = [...findings, ...closing(scan).map((says) => `handrail: ${says}`), ''];
  return withoutWorkflowCommands(lines.join('\n'));
}

function closing(scan: Scan): readonly string[] {
  const { suppressed, fixed } = totals(scan);
  return [
    ...scan.coverage.map((row) => `${row.family}: ${coverageSentence(row)}`),
    ...gapLines(scan.gaps).map(({ text }) => `not checked: ${text}`),
    ...scan.notices.map(({ message }) => clipped(message, 500)),
    ...(suppressed > 0 ? [`${count(suppressed, 'suppressed finding')} not shown`] : []),
    ...(fixed > 0 ? [`${count(fixed, 'finding')} fixed`] : []),
    verdictSentence(scan),
  ];
}
