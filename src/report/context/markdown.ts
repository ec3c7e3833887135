import { familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import type { SectionState } from '#model/standard';
import { markdownBlock, markdownCode, markdownProse, markdownText } from '../inert/markdown-text.ts';
import { withoutWorkflowCommands } from '../inert/workflow-command.ts';
import { stepsFor, titleOf } from '../lesson.ts';
import { groupGaps, targetSentence, tellingMessage, verdictSentence } from '../summary.ts';
import { count, coverageSentence, gapTitles } from '../wording.ts';
import { partsOf } from './asks.ts';
import {
  type Context,
  type ContextFinding,
  type ContextSection,
  contextOf,
  dueText,
  resultName,
  wayOf,
} from './context.ts';

/** Findings of one section that are told one by one. */
const mostFindings = 50;
const mostUrgent = 10;

/**
 * What a scan found in the words of the organisation's standards: one page for whoever has to mend it, then each broken
 * section with what it asks for and what breaks it. Text of the scanned tree is shown as text.
 */
export function renderContextMarkdown(scan: Scan): string {
  const context = contextOf(scan);
  const lines = [
    `# Security report: ${markdownText(targetSentence(scan.target))}`,
    '',
    `**${markdownText(verdictSentence(scan))}**`,
    '',
    ...firstLines(context),
    ...standardLines(context),
    ...checkedLines(scan),
    ...detailLines(context),
    ...documentLines(context),
    ...otherLines(context),
  ];
  return `${withoutWorkflowCommands(lines.join('\n')).trimEnd()}\n`;
}

/** What to do first: a checklist. */
function firstLines({ urgent }: Context): readonly string[] {
  if (urgent.length === 0) return ['No section of your standards is broken by a finding.', ''];
  const more = urgent.length - mostUrgent;
  return [
    '## What to do first',
    '',
    ...urgent.slice(0, mostUrgent).flatMap((section) => {
      const { severity = 'info', findings, dueDays } = section;
      const way = wayOf(section);
      return [
        `- [ ] **${markdownText(resultName(section))}**: ${count(findings.length, 'finding')}, ${severity}, ${dueText(dueDays)}.`,
        ...(way === undefined ? [] : [`  ${markdownProse(way)}`]),
        `  ${placesOf(findings)}`,
      ];
    }),
    ...(more > 0 ? ['', `And ${count(more, 'more section')}, below.`] : []),
    '',
    'Days count from the day on which a flaw was found. `handrail fix` shows the edits that are known to hold, `handrail plan` the whole order of work.',
    '',
  ];
}

function placesOf(findings: readonly ContextFinding[]): string {
  const places = findings.slice(0, 3).map(({ finding }) => markdownCode(placeOf(finding)));
  const more = findings.length - places.length;
  return `${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function placeOf({ location: { path, line } }: Finding): string {
  return `${path}:${line}`;
}

const states: Readonly<Record<SectionState, string>> = {
  broken: 'broken',
  met: 'met',
  'not-checked': 'not checked',
  'not-applicable': 'nothing here',
};

function standardLines({ standards }: Context): readonly string[] {
  if (standards.length === 0) return ['No standards were held against it.', ''];
  const number = (sections: readonly ContextSection[], state: SectionState) =>
    sections.filter(({ result }) => result.state === state).length || '–';
  return [
    '## Your standards',
    '',
    '| standard | broken | met | not checked | findings |',
    '|---|--:|--:|--:|--:|',
    ...standards.map(({ result, sections }) => {
      const findings = sections.reduce((sum, each) => sum + each.findings.length, 0);
      const name = `${markdownText(result.title)} ${markdownText(result.version)} (${result.level})`;
      return `| ${name} | ${number(sections, 'broken')} | ${number(sections, 'met')} | ${number(sections, 'not-checked')} | ${findings || '–'} |`;
    }),
    '',
    'Each finding is counted once, under the section that says most exactly what it breaks.',
    '',
  ];
}

/** Paths of one reason that are named. */
const mostGaps = 20;

function checkedLines(scan: Scan): readonly string[] {
  const suppressed = scan.findings.filter(({ suppression }) => suppression !== undefined).length;
  return [
    '## What was checked, and what was not',
    '',
    ...scan.coverage.map(
      (coverage) => `- ${markdownText(`${familyTitles[coverage.family]}: ${coverageSentence(coverage)}`)}`,
    ),
    ...(suppressed > 0 ? [`- ${suppressed} suppressed: the full report tells each with its reason.`] : []),
    ...groupGaps(scan.gaps).flatMap(({ key, members }) => [
      `- not checked, ${markdownText(gapTitles[key])}: ${count(members.length, 'gap')}`,
      ...members
        .slice(0, mostGaps)
        .map(
          ({ path, detail }) => `  - ${path === '' ? '' : `${markdownCode(path)}: `}${markdownProse(detail)}`,
        ),
      ...(members.length > mostGaps ? [`  - and ${members.length - mostGaps} more`] : []),
    ]),
    '',
  ];
}

function detailLines({ standards }: Context): readonly string[] {
  const told = new Set<string>();
  return standards.flatMap(({ result, sections }) => {
    const broken = sections.filter(({ findings }) => findings.length > 0);
    if (broken.length === 0) return [];
    const owner = result.owner === undefined ? '' : ` Ask: ${markdownText(result.owner)}.`;
    return [
      `## ${markdownText(result.title)}`,
      '',
      `Version ${markdownText(result.version)}, ${markdownCode(result.path)}.${owner}`,
      '',
      ...broken.flatMap((section) => sectionLines(section, told)),
    ];
  });
}

function sectionLines(section: ContextSection, told: Set<string>): readonly string[] {
  const { result, findings, severity = 'info', dueDays } = section;
  const name = `${result.number === undefined ? '' : `${result.number}. `}${result.title}`;
  const controls = (result.controls ?? []).map(
    ({ standard, version, ids }) => `${standard} ${version} ${ids.join(', ')}`,
  );
  const way = wayOf(section);
  const more = findings.length - mostFindings;
  return [
    `### ${markdownText(name)}: ${count(findings.length, 'finding')}, ${severity}, ${dueText(dueDays)}`,
    '',
    ...askedLines(result.asks ?? '').map((line) => `> ${line}`.trimEnd()),
    '',
    ...(way === undefined ? [] : [`**How:** ${markdownProse(way)}`, '']),
    ...(controls.length === 0 ? [] : [`Covers ${markdownText(controls.join('; '))}.`, '']),
    ...findings.slice(0, mostFindings).flatMap((each) => findingLines(each, told)),
    ...(more > 0 ? [`- and ${more} more: the full report names them.`] : []),
    '',
  ];
}

/** What a section asks for, inert: prose as text, examples as blocks. */
function askedLines(text: string): readonly string[] {
  return partsOf(text).flatMap(({ kind, lines }) =>
    kind === 'code' ? markdownBlock(lines).split('\n') : lines.map(markdownProse),
  );
}

function findingLines({ finding, broken, rule }: ContextFinding, told: Set<string>): readonly string[] {
  const message = tellingMessage(finding);
  const steps = told.has(finding.ruleId) ? [] : stepsFor(finding, rule).slice(0, 3);
  told.add(finding.ruleId);
  const source = finding.trace?.[0];
  const from =
    source === undefined || source.role !== 'source'
      ? []
      : [
          `  - from ${markdownCode(`${source.location.path}:${source.location.line}`)}: ${markdownProse(source.message)}`,
        ];
  return [
    `- [ ] **${broken.severity}** ${markdownText(titleOf(finding))} ${markdownCode(placeOf(finding))} (${markdownCode(finding.ruleId)}, CWE-${finding.cwe}, key ${markdownCode(finding.key.slice(0, 12))})`,
    ...(message === undefined ? [] : [`  - ${markdownProse(message)}`]),
    ...from,
    ...steps.map((step) => `  - fix: ${markdownProse(step)}`),
    ...(finding.fix === undefined
      ? []
      : [`  - an edit is known to hold: ${markdownProse(finding.fix.title)}`]),
  ];
}

/** Sections that documents break, or that could not be told. */
function documentLines({ standards }: Context): readonly string[] {
  const rows = standards.flatMap(({ sections }) =>
    sections
      .filter(
        ({ result, findings }) =>
          findings.length === 0 && result.why !== undefined && result.state !== 'not-applicable',
      )
      .map(
        (section) =>
          `- ${states[section.result.state]}: **${markdownText(resultName(section))}**. ${markdownProse(section.result.why ?? '')}`,
      ),
  );
  return rows.length === 0 ? [] : ['## Documents, and what people hold', '', ...rows, ''];
}

function otherLines({ others }: Context): readonly string[] {
  if (others.length === 0) return [];
  return [
    '## Findings that no section speaks of',
    '',
    ...others
      .slice(0, mostFindings)
      .map(
        (finding) =>
          `- **${finding.severity}** ${markdownText(titleOf(finding))} ${markdownCode(placeOf(finding))} (${markdownCode(finding.ruleId)})`,
      ),
    '',
  ];
}
