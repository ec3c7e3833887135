import type { Scan } from '#model/scan';
import { withoutWorkflowCommands } from '../inert/workflow-command.ts';
import { byFile, type Entry, type FileGroup, grouped, membersOf, openFindings } from '../order.ts';
import { rulesById, targetSentence } from '../summary.ts';
import { count } from '../wording.ts';
import { findingLines, type Told } from './finding.ts';
import { type Ink, inkFor, type TerminalOptions } from './ink.ts';
import { packageLines } from './package.ts';
import { planLines } from './plan.ts';
import { summaryLines } from './summary.ts';
import { clipPath, wrap } from './width.ts';

/** The report for a person at a terminal: findings by file, then what was checked, the verdict and what to do next. */
export function renderTerminal(scan: Scan, options: TerminalOptions): string {
  const ink = inkFor(options);
  const lines = [
    ...banner(scan, ink),
    ...findingSections(scan, options.maxFindings ?? 25, ink),
    ...planLines(scan, options.maxChanges ?? 5, ink),
    ...summaryLines(scan, options.reports ?? [], ink),
  ];
  return `${withoutWorkflowCommands(lines.map((line) => line.trimEnd()).join('\n')).trimEnd()}\n`;
}

function banner(scan: Scan, ink: Ink): readonly string[] {
  const title = `Handrail ${ink.text(scan.tool.version)}`;
  const target = wrap(ink.text(targetSentence(scan.target)), ink.width - 2);
  return ['', `  ${ink.paint('bold', title)}`, ...target.map((line) => `  ${ink.paint('dim', line)}`), ''];
}

function findingSections(scan: Scan, limit: number, ink: Ink): readonly string[] {
  const entries = grouped(openFindings(scan));
  const shown = new Map(entries.slice(0, limit).map((entry) => [entry.finding, entry]));
  const rules = rulesById(scan);
  const told: Told = { rules: new Set(), steps: new Map() };
  const sections = byFile([...shown.keys()]).flatMap(({ path, findings: found }) => [
    ...fileHeading(path, ink),
    ...found.flatMap((finding, index) => {
      const again = found[index - 1]?.ruleId === finding.ruleId;
      const entry = shown.get(finding) ?? { finding, copies: [], advisories: [] };
      const lines = entry.advisories.length > 0 ? packageLines : findingLines;
      return lines(entry, rules.get(finding.ruleId), told, again, ink);
    }),
  ]);
  return [...sections, ...restLines(entries.slice(limit), ink)];
}

function fileHeading(path: string, ink: Ink): readonly string[] {
  const room = ink.width - 2;
  const shown = wrap(ink.text(path), room).map((line) => `  ${ink.paint('bold', line)}`);
  return [...shown, `  ${ink.paint('dim', ink.signs.rule.repeat(room))}`];
}

/** What is not shown whole: never silently dropped, counted by file. */
function restLines(entries: readonly Entry[], ink: Ink): readonly string[] {
  const rest = entries.flatMap(membersOf);
  if (rest.length === 0) return [];
  const files = byFile(rest);
  const shown = files.slice(0, 10).map((file) => `    ${restOfFile(file, ink)}`);
  const more = files.length - shown.length;
  const title = `${count(rest.length, 'more finding')} in ${count(files.length, 'file')}; --all shows them`;
  return [
    ...wrap(title, ink.width - 2).map((line) => `  ${ink.paint('bold', line)}`),
    ...shown,
    ...(more > 0 ? [`    ${ink.paint('dim', `and ${count(more, 'more file')}`)}`] : []),
    '',
  ];
}

function restOfFile({ path, findings }: FileGroup, ink: Ink): string {
  const number = String(findings.length).padStart(5);
  return `${number}  ${clipPath(ink.text(path), ink.width - 11, ink.signs.ellipsis)}`;
}
