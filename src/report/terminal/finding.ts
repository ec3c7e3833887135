import type { Finding, TraceStep } from '#model/finding';
import type { Rule } from '#model/rule';
import { severityTitles } from '../wording.ts';
import { sourceLines } from './frame.ts';
import { type Ink, severityColour } from './ink.ts';
import { clip, widthOf, wrap } from './width.ts';

/**
 * One finding whole: heading, source, why it holds here, the flow of data, and — once per rule, so that forty copies
 * stay readable — what it is and how to fix it.
 */
export function findingLines(
  finding: Finding,
  rule: Rule | undefined,
  teach: boolean,
  ink: Ink,
): readonly string[] {
  return [
    ...heading(finding, ink),
    ...(finding.frame ? sourceLines(finding.frame, finding.location, ink) : []),
    ...labelled('Here', finding.message, ink),
    ...evidenceLines(finding, ink),
    ...(finding.trace ?? []).flatMap((step, index) => stepLines(step, index, finding, ink)),
    ...(rule && teach ? lesson(rule, ink) : []),
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

function lesson(rule: Rule, ink: Ink): readonly string[] {
  const many = rule.text.fix.length > 1;
  return [
    ...labelled('What', rule.text.what, ink),
    ...labelled('Risk', rule.text.why, ink),
    ...rule.text.fix.flatMap((step, index) =>
      labelled(index === 0 ? 'Fix' : '', many ? `${index + 1}. ${step}` : step, ink),
    ),
  ];
}

function evidenceLines(finding: Finding, ink: Ink): readonly string[] {
  return Object.entries(finding.evidence ?? {}).flatMap(([name, value]) =>
    labelled('', `${name}: ${value}`, ink),
  );
}

function stepLines(step: TraceStep, index: number, finding: Finding, ink: Ink): readonly string[] {
  const { path, line } = step.location;
  const place = path === finding.location.path ? `line ${line}` : `${path}:${line}`;
  const role = { source: 'from', step: 'via', sink: 'into' }[step.role];
  return labelled(index === 0 ? 'Flow' : '', `${index + 1}. ${role} ${place}: ${step.message}`, ink);
}

/** A paragraph beside its label, wrapped and indented. */
function labelled(label: string, text: string, ink: Ink): readonly string[] {
  return wrap(ink.text(text), ink.width - 10).map(
    (line, index) => `    ${ink.paint('cyan', (index === 0 ? label : '').padEnd(5))} ${line}`,
  );
}
