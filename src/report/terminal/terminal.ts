import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { withoutWorkflowCommands } from '../inert/workflow-command.ts';
import { compareFindings, type Group, groupByFile, rulesById, targetSentence } from '../summary.ts';
import { count } from '../wording.ts';
import { findingLines } from './finding.ts';
import { type Ink, inkFor, type TerminalOptions } from './ink.ts';
import { summaryLines } from './summary.ts';
import { clip, wrap } from './width.ts';

/** The report for a person at a terminal: findings by file, then what was checked, the verdict and what to do next. */
export function renderTerminal(scan: Scan, options: TerminalOptions): string {
  const ink = inkFor(options);
  const lines = [
    ...banner(scan, ink),
    ...findingSections(scan, options.maxFindings ?? 25, ink),
    ...summaryLines(scan, options.reports ?? [], ink),
  ];
  return `${withoutWorkflowCommands(lines.map((line) => line.trimEnd()).join('\n')).trimEnd()}\n`;
}

function banner(scan: Scan, ink: Ink): readonly string[] {
  const title = `Handrail ${ink.text(scan.tool.version)}`;
  const target = wrap(ink.text(targetSentence(scan.target)), ink.width - 2);
  return ['', `  ${ink.paint('bold', title)}`, ...target.map((line) => `  ${ink.paint('dim', line)}`), ''];
}

/** Findings that a person has to look at: not suppressed, and not known from before. */
function fresh(scan: Scan): readonly Finding[] {
  return scan.findings
    .filter((finding) => !finding.suppression && finding.status !== 'existing')
    .sort(compareFindings);
}

function findingSections(scan: Scan, limit: number, ink: Ink): readonly string[] {
  const findings = fresh(scan);
  const rules = rulesById(scan);
  const told = new Set<string>();
  const sections = groupByFile(findings.slice(0, limit)).flatMap((group) => [
    ...fileHeading(group.key, ink),
    ...group.members.flatMap((finding) => findingLines(finding, rules.get(finding.ruleId), told, ink)),
  ]);
  return [...sections, ...restLines(findings.slice(limit), ink)];
}

function fileHeading(path: string, ink: Ink): readonly string[] {
  const room = ink.width - 2;
  const shown = wrap(ink.text(path), room).map((line) => `  ${ink.paint('bold', line)}`);
  return [...shown, `  ${ink.paint('dim', ink.signs.rule.repeat(room))}`];
}

/** What is not shown whole: never silently dropped, counted by file. */
function restLines(rest: readonly Finding[], ink: Ink): readonly string[] {
  if (rest.length === 0) return [];
  const groups = groupByFile(rest);
  const shown = groups.slice(0, 10).map((group) => `    ${restOfFile(group, ink)}`);
  const files = count(groups.length - shown.length, 'more file');
  return [
    `  ${ink.paint('bold', `${count(rest.length, 'more finding')} in ${count(groups.length, 'file')}`)}`,
    ...shown,
    ...(groups.length > shown.length ? [`    ${ink.paint('dim', `and ${files}`)}`] : []),
    '',
  ];
}

function restOfFile(group: Group<string, Finding>, ink: Ink): string {
  const number = String(group.members.length).padStart(5);
  return `${number}  ${clip(ink.text(group.key), ink.width - 11, ink.signs.ellipsis)}`;
}
