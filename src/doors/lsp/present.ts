import { pathToFileURL } from 'node:url';
import {
  type CodeLens,
  type Diagnostic,
  DiagnosticSeverity,
  type Location as LspLocation,
  type Range,
} from 'vscode-languageserver';
import type { Finding } from '#model/finding';
import type { Location } from '#model/location';
import type { Rule } from '#model/rule';
import type { Severity } from '#model/severity';
import { breaksText } from '#report/breaks';
import { visible } from '#report/inert/visible';
import { stepsFor, titleOf } from '#report/lesson';
import { tellingMessage } from '#report/summary';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  critical: DiagnosticSeverity.Error,
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Information,
  info: DiagnosticSeverity.Hint,
};

/** What a diagnostic carries for later questions about it. */
export interface DiagnosticData {
  readonly key: string;
  readonly ruleId: string;
}

/** A finding as an editor shows it, with the way of its data as further places. */
export function diagnosticOf(finding: Finding, root: string): Diagnostic {
  const breaks = breaksText(finding);
  const related = (finding.trace ?? []).slice(0, 30).map(({ location, message }) => ({
    location: placeOf(location, root),
    message: visible(message),
  }));
  return {
    range: rangeOf(finding.location),
    severity: severityOf[finding.severity],
    code: finding.ruleId,
    source: 'handrail',
    message: [
      visible(tellingMessage(finding) ?? titleOf(finding)),
      ...(breaks === undefined ? [] : [`Breaks ${visible(breaks)}.`]),
    ].join('\n'),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
    data: { key: finding.key, ruleId: finding.ruleId } satisfies DiagnosticData,
  };
}

/** Lines and columns from 0; line 0 of ours is the whole file. */
export function rangeOf({ line, column, endLine, endColumn }: Location): Range {
  if (line < 1) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    start: { line: line - 1, character: Math.max(0, column - 1) },
    end: { line: Math.max(line, endLine) - 1, character: Math.max(0, endColumn - 1) },
  };
}

/** Where a place of a tree is for an editor. */
export function placeOf(location: Location, root: string): LspLocation {
  return { uri: uriOf(location.path, root), range: rangeOf(location) };
}

/** The address of a file of a folder. */
export function uriOf(path: string, root: string): string {
  return pathToFileURL(`${root}/${path}`).href;
}

/** What a finding is, why it holds here, which section of a standard it breaks and what to do, as Markdown. */
export function findingPage(finding: Finding, rule: Rule | undefined): string {
  const { trace = [], standards = [] } = finding;
  const steps = stepsFor(finding, rule);
  const message = tellingMessage(finding);
  return [
    `**${inert(titleOf(finding))}** · ${finding.severity} · \`${finding.ruleId}\` · CWE-${finding.cwe}`,
    ...(message === undefined ? [] : [inert(message)]),
    ...(rule === undefined ? [] : [inert(rule.text.what), inert(rule.text.why)]),
    ...(trace.length === 0
      ? []
      : [
          trace
            .slice(0, 20)
            .map(
              ({ role, location, message: said }, i) =>
                `${i + 1}. ${role}, ${inert(location.path)}:${location.line}: ${inert(said)}`,
            )
            .join('\n'),
        ]),
    ...(standards.length === 0 ? [] : [`Breaks *${inert(breaksText(finding) ?? '')}*.`]),
    ...(steps.length === 0 ? [] : [`**Fix**\n${steps.map((step) => `- ${inert(step)}`).join('\n')}`]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Text of a tree in Markdown of ours: no link, image, HTML or command comes of it; code in backticks stays. */
function inert(text: string): string {
  return visible(text)
    .split('`')
    .map((part, i, all) =>
      i % 2 === 1 && i < all.length - 1 ? part : part.replace(/[\\*_[\]<>!#|~&]/g, '\\$&'),
    )
    .join('`');
}

/** One lens for each line of a manifest or lock file that brings a flaw. */
export function packageLenses(findings: readonly Finding[]): readonly CodeLens[] {
  const ours = findings.filter(({ package: about }) => about !== undefined);
  return [...Map.groupBy(ours, ({ location }) => location.line)].map(([, own]) => lensOf(own));
}

function lensOf(findings: readonly Finding[]): CodeLens {
  const [first] = findings;
  const fixed = [...new Set(findings.flatMap(({ package: about }) => about?.fixed ?? []))];
  const number = findings.length === 1 ? '1 flaw' : `${findings.length} flaws`;
  const way =
    fixed.length === 0 ? 'no version without it is known' : `fixed in ${fixed.slice(0, 3).join(', ')}`;
  const name = first?.package === undefined ? '' : `${first.package.name} ${first.package.installed}: `;
  return {
    range: rangeOf(first?.location ?? { path: '', line: 0, column: 0, endLine: 0, endColumn: 0 }),
    command: {
      title: visible(`${name}${number}, ${way}`),
      command: 'handrail.explain',
      arguments: [first?.key],
    },
  };
}
