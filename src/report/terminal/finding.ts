import type { Finding, TraceStep } from '#model/finding';
import type { Rule } from '#model/rule';
import { breaksText } from '../breaks.ts';
import { markSentences } from '../marks.ts';
import { copiesText, type Entry } from '../order.ts';
import { readyFix } from '../ready-fix.ts';
import { tellingEvidence, tellingMessage, verificationSentence } from '../summary.ts';
import { severityTitles } from '../wording.ts';
import { sourceLines } from './frame.ts';
import { type Ink, severityColour } from './ink.ts';
import { clip, widthOf, wrap } from './width.ts';

/** What the report said already, so that forty copies stay readable. */
export interface Told {
  /** Rules that were explained. */
  readonly rules: Set<string>;
  /** Steps of fixes, with the title of the rule that they were told for. */
  readonly steps: Map<string, string>;
}

/**
 * One finding: heading, source, why it holds here, the flow of data, what it is and how to fix it.
 *
 * @param told what was said before; what is said now is added.
 * @param again the finding before it, in the same file, was of the same rule: then only what differs is shown.
 */
export function findingLines(
  { finding, copies }: Entry,
  rule: Rule | undefined,
  told: Told,
  again: boolean,
  ink: Ink,
): readonly string[] {
  return [
    ...heading(finding, again, ink),
    ...(finding.frame ? sourceLines(finding.frame, finding.location, again, ink) : []),
    ...paragraph('Here', [tellingMessage(finding) ?? '', ...evidenceOf(finding)], ink),
    ...paragraph('Asks', [breaksText(finding) ?? ''], ink),
    ...paragraph('Alive', [verificationSentence(finding) ?? ''], ink),
    ...paragraph('Done', markSentences(finding), ink),
    ...paragraph(
      'Flow',
      (finding.trace ?? []).map((step, index) => stepText(step, index, finding)),
      ink,
    ),
    ...paragraph('Also', copiesText(copies), ink),
    ...readyLines(finding, ink),
    ...(rule ? lesson(rule, told, ink) : []),
    '',
  ];
}

function readyLines(finding: Finding, ink: Ink): readonly string[] {
  const ready = readyFix(finding);
  if (ready === undefined) return [];
  return paragraph('Ready', [`A fix is ready: ${ready.command}`, ready.says], ink);
}

function heading(finding: Finding, again: boolean, ink: Ink): readonly string[] {
  const name = ` ${severityTitles[finding.severity].toUpperCase()} `;
  const badge = ink.paint('bold', ink.paint(severityColour(finding.severity), name));
  const title = clip(ink.text(finding.title), ink.width - widthOf(name) - 3, ink.signs.ellipsis);
  const facts = [
    `line ${finding.location.line}`,
    finding.status === 'new' ? 'new' : '',
    finding.marks?.live ? 'marked as revoked, yet live' : finding.marks?.revoked ? 'revoked' : '',
    ...(again ? [] : [ink.text(finding.ruleId), `CWE-${finding.cwe}`]),
    finding.confidence === 'high' ? '' : `confidence ${finding.confidence}`,
  ].filter((fact) => fact !== '');
  return [
    `  ${badge} ${ink.paint('bold', title)}`,
    ...wrap(facts.join(` ${ink.signs.dot} `), ink.width - 4).map((line) => `    ${ink.paint('dim', line)}`),
  ];
}

/** What a rule is about, the first time it is told. */
export function lesson(rule: Rule, told: Told, ink: Ink, label = 'Fix'): readonly string[] {
  if (told.rules.has(rule.id)) return [];
  told.rules.add(rule.id);
  const { what, why } = rule.text;
  return [
    ...paragraph('What', [what], ink),
    ...paragraph('Risk', [why], ink),
    ...paragraph(label, fixSteps(rule, told), ink),
  ];
}

/** The steps of a fix; for those at its end that were told before, where to find them. */
function fixSteps({ title, text: { fix } }: Rule, { steps }: Told): readonly string[] {
  const fresh = fix.findLastIndex((step) => !steps.has(step)) + 1;
  const before = steps.get(fix[fresh] ?? '') ?? title;
  for (const step of fix) if (!steps.has(step)) steps.set(step, title);
  if (fresh === 0 && fix.length > 0) return [`as above for: ${before}`];
  const shown = fix.slice(0, fresh).map((step, index) => (fix.length < 2 ? step : `${index + 1}. ${step}`));
  return fresh === fix.length ? shown : [...shown, `${fresh + 1}. Go on as above for: ${before}`];
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
export function paragraph(label: string, texts: readonly string[], ink: Ink): readonly string[] {
  const lines = texts
    .filter((text) => text !== '')
    .flatMap((text) => {
      const hang = /^\d+\. /.exec(text)?.[0].length ?? 0;
      const [first = '', ...rest] = wrap(ink.text(text), ink.width - 10 - hang);
      return [first, ...rest.map((line) => ' '.repeat(hang) + line)];
    });
  return lines.map((line, index) => `    ${ink.paint('cyan', (index === 0 ? label : '').padEnd(5))} ${line}`);
}
