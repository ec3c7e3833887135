import type { Finding, TraceStep } from '#model/finding';
import type { Rule } from '#model/rule';
import { tellingEvidence, tellingMessage } from '../summary.ts';
import { severityTitles } from '../wording.ts';
import { sourceLines } from './frame.ts';
import { type Ink, severityColour } from './ink.ts';
import { clip, widthOf, wrap } from './width.ts';

/**
 * One finding whole: heading, source, why it holds here, the flow of data, what it is and how to fix it. What was said
 * before is not said again, so that forty copies stay readable.
 *
 * @param told texts that were shown before; those of this finding are added.
 */
export function findingLines(
  finding: Finding,
  rule: Rule | undefined,
  told: Set<string>,
  ink: Ink,
): readonly string[] {
  return [
    ...heading(finding, ink),
    ...(finding.frame ? sourceLines(finding.frame, finding.location, ink) : []),
    ...paragraph('Here', [tellingMessage(finding) ?? '', ...evidenceOf(finding)], ink),
    ...paragraph(
      'Flow',
      (finding.trace ?? []).map((step, index) => stepText(step, index, finding)),
      ink,
    ),
    ...(rule ? lesson(rule, told, ink) : []),
    '',
  ];
}

function heading(finding: Finding, ink: Ink): readonly string[] {
  const name = ` ${severityTitles[finding.severity].toUpperCase()} `;
  const badge = ink.paint('bold', ink.paint(severityColour(finding.severity), name));
  const title = clip(ink.text(finding.title), ink.width - widthOf(name) - 3, ink.signs.ellipsis);
  const facts = [
    `line ${finding.location.line}`,
    finding.status === 'new' ? 'new' : '',
    ink.text(finding.ruleId),
    `CWE-${finding.cwe}`,
    finding.confidence === 'high' ? '' : `confidence ${finding.confidence}`,
  ].filter((fact) => fact !== '');
  return [
    `  ${badge} ${ink.paint('bold', title)}`,
    ...wrap(facts.join(` ${ink.signs.dot} `), ink.width - 4).map((line) => `    ${ink.paint('dim', line)}`),
  ];
}

function lesson(rule: Rule, told: Set<string>, ink: Ink): readonly string[] {
  const { what, why, fix } = rule.text;
  const first = !told.has(rule.id);
  told.add(rule.id);
  return first
    ? [
        ...paragraph('What', [what], ink),
        ...paragraph('Risk', [why], ink),
        ...paragraph('Fix', fixSteps(fix, told), ink),
      ]
    : [];
}

/** The steps of a fix; what the last steps of another rule said is "as above". */
function fixSteps(steps: readonly string[], told: Set<string>): readonly string[] {
  const fresh = steps.findLastIndex((step) => !told.has(step)) + 1;
  for (const step of steps) told.add(step);
  if (steps.length < 2) return steps;
  const shown = steps.slice(0, fresh).map((step, index) => `${index + 1}. ${step}`);
  const rest = fresh + 1 === steps.length ? `${steps.length}.` : `${fresh + 1}–${steps.length}.`;
  return fresh === steps.length ? shown : [...shown, `${rest} as above`];
}

function evidenceOf(finding: Finding): readonly string[] {
  return tellingEvidence(finding).map(([name, fact]) => `${name}: ${fact}`);
}

function stepText({ role, location, message }: TraceStep, index: number, finding: Finding): string {
  const { path, line } = location;
  const place = path === finding.location.path ? `line ${line}` : `${path}:${line}`;
  const way = { source: 'from', step: 'via', sink: 'into' }[role];
  return `${index + 1}. ${way} ${place}: ${message}`;
}

/** Texts beside their label, wrapped; the lines of a numbered one are indented past its number. */
function paragraph(label: string, texts: readonly string[], ink: Ink): readonly string[] {
  const lines = texts
    .filter((text) => text !== '')
    .flatMap((text) => {
      const hang = /^\d+\. /.exec(text)?.[0].length ?? 0;
      const [first = '', ...rest] = wrap(ink.text(text), ink.width - 10 - hang);
      return [first, ...rest.map((line) => ' '.repeat(hang) + line)];
    });
  return lines.map((line, index) => `    ${ink.paint('cyan', (index === 0 ? label : '').padEnd(5))} ${line}`);
}
