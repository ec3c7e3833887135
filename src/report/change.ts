import type { LineComment } from '#model/ci-posting';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import { atLeast } from '#model/severity';
import { breaksText } from './breaks.ts';
import { markdownCode, markdownProse, markdownText } from './inert/markdown-text.ts';
import { withoutWorkflowCommands } from './inert/workflow-command.ts';
import { stepsFor, titleOf } from './lesson.ts';
import { renderMarkdown } from './markdown.ts';
import { rulesById, tellingMessage } from './summary.ts';

/** What a run says of a change: first what the change does to its own check, then the report. */
export function changeSummary(scan: Scan, notes: readonly string[]): string {
  const loosened = scan.findings.filter(
    ({ family, suppression }) => family === 'policy' && suppression === undefined,
  );
  const warning =
    loosened.length === 0
      ? []
      : [
          '> **This change loosens its own check.** It was judged by what holds in the base; whoever owns that decides.',
          ...loosened.map(
            (finding) =>
              `> - ${markdownCode(`${finding.location.path}:${finding.location.line}`)} ${markdownProse(tellingMessage(finding) ?? titleOf(finding))}`,
          ),
          '',
        ];
  const said = notes.length === 0 ? [] : ['', ...notes.map((note) => `_${markdownText(note)}_  `), ''];
  return [...warning, renderMarkdown(scan).trimEnd(), ...said].join('\n').trimEnd();
}

/** Comments on lines: new findings that somebody should look at, the worst first. */
export function lineComments(scan: Scan): readonly LineComment[] {
  const rules = rulesById(scan);
  return scan.findings
    .filter(
      ({ status, suppression, severity, location }) =>
        status === 'new' && suppression === undefined && atLeast(severity, 'medium') && location.line > 0,
    )
    .map((finding) => ({
      path: finding.location.path,
      line: finding.location.endLine,
      key: finding.key,
      body: commentText(finding, rules.get(finding.ruleId)),
    }));
}

function commentText(finding: Finding, rule: Rule | undefined): string {
  const message = tellingMessage(finding);
  const breaks = breaksText(finding);
  const [first] = stepsFor(finding, rule);
  const { path, line } = finding.location;
  return withoutWorkflowCommands(
    [
      `**${markdownText(titleOf(finding))}** (${finding.severity}, ${markdownCode(finding.ruleId)})`,
      ...(message === undefined ? [] : [markdownProse(message)]),
      ...(breaks === undefined ? [] : [`Breaks ${markdownText(breaks)}.`]),
      ...(first === undefined ? [] : [`**Fix:** ${markdownProse(first)}`]),
      `More: ${markdownCode(`handrail explain ${path}:${line}`)}`,
    ].join('\n\n'),
  );
}
