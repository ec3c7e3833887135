import { familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import type { Frame, Location } from '#model/location';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import { severities } from '#model/severity';
import { breaksText } from './breaks.ts';
import { excerptOf, leftOut } from './excerpt.ts';
import { markdownBlock, markdownCode, markdownProse, markdownText } from './inert/markdown-text.ts';
import { withoutWorkflowCommands } from './inert/workflow-command.ts';
import { stepsFor } from './lesson.ts';
import { markSentences } from './marks.ts';
import { copiesText, type Entry, grouped, membersOf, openFindings } from './order.ts';
import {
  type AdvisoryRow,
  advisoryRows,
  packageOrigin,
  packageRemedy,
  packageTitle,
  reachTexts,
  urgencyOf,
} from './packages.ts';
import { changeTitle, clearsText } from './plan.ts';
import { diffLines, readyFix } from './ready-fix.ts';
import {
  groupExclusions,
  groupGaps,
  rulesById,
  targetSentence,
  tellingEvidence,
  tellingMessage,
  toneOf,
  totals,
  verdictSentence,
  verificationSentence,
} from './summary.ts';
import { count, coverageSentence, exclusionTitles, gapTitles, severityTitles, thousands } from './wording.ts';

/** GitHub refuses a comment over 65,536 characters; a job may add a heading of its own. */
const maximum = 60_000;
/** No section but the findings takes more. */
const longestSection = 8_000;
/** No single foreign text takes more of the room than this. */
const longestText = 300;

/** The scan for a pull request's comment or a job summary; what does not fit is counted, never silently dropped. */
export function renderMarkdown(scan: Scan): string {
  const foot = [
    ...coverageSection(scan),
    ...gapSection(scan),
    ...exclusionSection(scan),
    ...noticeSection(scan),
  ].join('\n');
  const head = headSection(scan).join('\n');
  const plan = planSection(scan).join('\n');
  const findings = `${plan}${findingSection(scan, maximum - head.length - foot.length - plan.length)}`;
  return `${withoutWorkflowCommands(`${head}\n${findings}${foot}`).trimEnd()}\n`;
}

function headSection(scan: Scan): readonly string[] {
  const sum = totals(scan);
  const mark = { good: '✅', bad: '❌', warn: '⚠️' }[toneOf(scan)];
  const history = [
    sum.new ? `${thousands(sum.new)} new` : '',
    sum.existing ? `${thousands(sum.existing)} known before` : '',
    sum.fixed > 0 ? `${thousands(sum.fixed)} fixed` : '',
    sum.suppressed > 0 ? `${thousands(sum.suppressed)} suppressed` : '',
  ].filter((part) => part !== '');
  return [
    `## ${mark} Handrail: ${markdownText(shortened(targetSentence(scan.target)))}`,
    '',
    `**${markdownText(verdictSentence(scan))}**`,
    '',
    `| ${severities.map((severity) => severityTitles[severity]).join(' | ')} |`,
    `|${severities.map(() => ' --: ').join('|')}|`,
    `| ${severities.map((severity) => thousands(sum.bySeverity[severity])).join(' | ')} |`,
    ...(history.length > 0 ? ['', `${history.join(', ')}.`] : []),
    '',
  ];
}

/** Findings worst first while there is room; new ones only where the scan was compared. */
function findingSection(scan: Scan, room: number): string {
  const entries = grouped(openFindings(scan));
  if (entries.length === 0) return '';
  const rules = rulesById(scan);
  const parts: string[] = ['### Findings\n\n'];
  const told = new Set<string>();
  let left = room - 300;
  let shown = 0;
  for (const entry of entries) {
    const { finding } = entry;
    const details = entry.advisories.length > 0 ? packageDetails : findingDetails;
    const part = details(entry, rules.get(finding.ruleId), told.has(finding.ruleId));
    left -= part.length;
    if (left < 0) break;
    parts.push(part);
    told.add(finding.ruleId);
    shown += membersOf(entry).length;
  }
  const hidden = openFindings(scan).length - shown;
  if (hidden > 0) parts.push(`**${count(hidden, 'more finding')} left out here:** see the full report.\n\n`);
  return parts.join('');
}

/** In a history: which commit brought it and what became of it. */
function wayOf(finding: Finding): readonly string[] {
  if (finding.location.at === undefined) return [];
  const lines = tellingEvidence(finding).map(([name, fact]) => {
    return `- ${markdownProse(name)}: ${markdownProse(shortened(fact))}`;
  });
  return [...lines, ''];
}

/** What people say they did about a credential. */
function doneAbout(finding: Finding): readonly string[] {
  const text = markSentences(finding).join(' ');
  return text === '' ? [] : [`**Done:** ${markdownProse(shortened(text, 1500))}`, ''];
}

function findingDetails({ finding, copies }: Entry, rule: Rule | undefined, told: boolean): string {
  const { path, line } = finding.location;
  const place = markdownCode(shortened(`${path}:${line}`));
  const message = tellingMessage(finding);
  const verified = verificationSentence(finding);
  const breaks = breaksText(finding);
  const title = `<b>${severityTitles[finding.severity]}</b> ${markdownText(shortened(finding.title))}`;
  const more = copies.length === 0 ? '' : ` and ${count(copies.length, 'more place')}`;
  return [
    `<details><summary>${title} ${place}${more}</summary>`,
    '',
    `${markdownCode(finding.ruleId)} · CWE-${finding.cwe} · confidence ${finding.confidence}`,
    '',
    ...(breaks === undefined ? [] : [`**Breaks:** ${markdownProse(shortened(breaks))}`, '']),
    ...(message === undefined ? [] : [`**Here:** ${markdownProse(shortened(message))}`, '']),
    ...(verified === undefined ? [] : [`**Alive:** ${markdownProse(shortened(verified))}`, '']),
    ...wayOf(finding),
    ...doneAbout(finding),
    ...(finding.frame ? [markdownBlock(sourceLines(finding.frame, finding.location)), ''] : []),
    ...traceLines(finding),
    ...copyLines(copies),
    ...readyLines(finding),
    ...(rule === undefined
      ? []
      : told
        ? ['Risk and fix: as in the first finding of this rule.', '']
        : lesson(finding, rule)),
    '</details>',
    '',
    '',
  ].join('\n');
}

/** A package with a line for each advisory. */
function packageDetails({ finding, advisories }: Entry, rule: Rule | undefined, told: boolean): string {
  const about = finding.package;
  if (about === undefined) return '';
  const { path, line } = finding.location;
  const place = markdownCode(shortened(`${path}:${line}`));
  const title = `<b>${severityTitles[finding.severity]}</b> ${markdownText(shortened(packageTitle(advisories)))}`;
  const way = about.path.length > 1 ? about.path.join(' > ') : packageOrigin(about).join(', ');
  return [
    `<details><summary>${title} ${place}</summary>`,
    '',
    ...(way === '' ? [] : [markdownProse(shortened(way)), '']),
    ...advisoryRows(advisories).map(advisoryItem),
    '',
    ...urgencyOf(advisories).flatMap((said) => [markdownProse(shortened(said)), '']),
    ...reachTexts(advisories).map(
      (text, i) => `${i === 0 ? '**Reached:** ' : ''}${markdownProse(shortened(text))}<br>`,
    ),
    ...(about.reach === undefined ? [] : ['']),
    ...remedyLines(about),
    ...(rule === undefined || told ? [] : [`**Risk:** ${markdownProse(rule.text.why)}`, '']),
    '</details>',
    '',
    '',
  ].join('\n');
}

function advisoryItem({ severity, id, aliases, marks, fixed, summary }: AdvisoryRow): string {
  const facts = [...marks, fixed, aliases.join(', ')].filter((fact) => fact !== '').join('; ');
  return `- **${markdownText(severity)}** ${markdownCode(shortened(id))} ${markdownProse(shortened(summary))}${facts === '' ? '' : ` (${markdownProse(shortened(facts))})`}`;
}

function remedyLines(about: NonNullable<Finding['package']>): readonly string[] {
  const remedy = packageRemedy(about);
  if (remedy === undefined) return [];
  const { says, edit, command, note } = remedy;
  const steps = [edit, command].flatMap((each) => (each === undefined ? [] : markdownCode(shortened(each))));
  return [
    [`**Fix:** ${markdownProse(shortened(says))}`, ...steps].join(' '),
    '',
    ...(note === undefined ? [] : [markdownProse(shortened(note)), '']),
  ];
}

/** Changes of the plan that a comment shows; the JSON report and `handrail plan` have all. */
const mostChanges = 10;

function planSection({ plan }: Scan): readonly string[] {
  if (plan === undefined || plan.changes.length === 0) return [];
  const lines = plan.changes.slice(0, mostChanges).map((change, i) => {
    const steps = [change.edit, change.command].flatMap((each) =>
      each === undefined ? [] : ` ${markdownCode(shortened(each))}`,
    );
    return `${i + 1}. ${markdownProse(shortened(changeTitle(change)))}: ${markdownProse(shortened(clearsText(change)))}${steps.join('')}`;
  });
  const rest = plan.changes.length - lines.length;
  return bounded([
    '### Fix plan',
    '',
    ...lines,
    ...(rest > 0 ? ['', `And ${count(rest, 'more change')}: \`handrail plan\` shows them all.`] : []),
    '',
    '',
  ]);
}

function sourceLines(frame: Frame, location: Location): readonly string[] {
  return excerptOf(frame, location, false).map((line) => {
    const left = leftOut(line);
    return left === undefined ? shortened(line.text) : `… (${left})`;
  });
}

function traceLines(finding: Finding): readonly string[] {
  const steps = (finding.trace ?? []).slice(0, 12);
  if (steps.length === 0) return [];
  const lines = steps.map(
    ({ location, message }, index) =>
      `${index + 1}. ${markdownCode(shortened(`${location.path}:${location.line}`))} ${markdownProse(shortened(message))}`,
  );
  return ['**Flow**', '', ...lines, ''];
}

function copyLines(copies: readonly Finding[]): readonly string[] {
  if (copies.length === 0) return [];
  const places = copiesText(copies).map((place) => `- ${markdownCode(shortened(place))}`);
  return ['**The same value also in**', '', ...places, ''];
}

function readyLines(finding: Finding): readonly string[] {
  const ready = readyFix(finding);
  if (ready === undefined || finding.fix === undefined) return [];
  const diff = diffLines(finding.fix).map((line) => shortened(line));
  return [
    `**A fix is ready:** ${markdownProse(shortened(ready.says))} ${markdownCode(ready.command)}`,
    '',
    markdownBlock(diff, 'diff'),
    '',
  ];
}

function lesson(finding: Finding, rule: Rule): readonly string[] {
  return [
    `**What:** ${markdownProse(rule.text.what)}`,
    '',
    `**Risk:** ${markdownProse(rule.text.why)}`,
    '',
    '**Fix**',
    '',
    ...stepsFor(finding, rule).map((step, index) => `${index + 1}. ${markdownProse(step)}`),
    '',
  ];
}

function coverageSection({ coverage }: Scan): readonly string[] {
  if (coverage.length === 0) return [];
  return [
    '### Checked',
    '',
    '| Family | What was done |',
    '| --- | --- |',
    ...coverage.map((row) => `| ${familyTitles[row.family]} | ${coverageSentence(row)} |`),
    '',
  ];
}

function gapSection({ gaps }: Scan): readonly string[] {
  if (gaps.length === 0) return [];
  const rows = groupGaps(gaps).map(({ key, members }) => {
    const paths = [...new Set(members.map(({ path }) => path))].filter((path) => path !== '');
    const details = [...new Set(members.filter(({ path }) => path === '').map(({ detail }) => detail))];
    const shown = [
      ...details.slice(0, 5).map((detail) => markdownProse(shortened(detail))),
      ...paths.slice(0, 3).map((path) => markdownCode(shortened(path, 80))),
    ];
    const rest = paths.length > 3 ? ` and ${thousands(paths.length - 3)} more` : '';
    return `| ${gapTitles[key]} | ${thousands(members.length)} | ${shown.join(' ')}${rest} |`;
  });
  return bounded(['### Not checked', '', '| Reason | Gaps | Examples |', '| --- | --: | --- |', ...rows, '']);
}

function exclusionSection(scan: Scan): readonly string[] {
  if (scan.exclusions.length === 0) return [];
  const reasons = groupExclusions(scan).map(
    ({ key, members }) => `${exclusionTitles[key]} ${thousands(members.length)}`,
  );
  return [`**Left out on purpose:** ${reasons.join(', ')}.`, ''];
}

function noticeSection({ notices }: Scan): readonly string[] {
  if (notices.length === 0) return [];
  const lines = notices.slice(0, 10).map(({ path, line, message }) => {
    const place =
      path === undefined ? '' : `${markdownCode(shortened(line === undefined ? path : `${path}:${line}`))} `;
    return `- ${place}${markdownProse(shortened(message))}`;
  });
  const rest = notices.length - lines.length;
  return bounded(['### Notices', '', ...lines, ...(rest > 0 ? [`- and ${thousands(rest)} more`] : []), '']);
}

/** Whole lines while there is room, then how many are left out. */
function bounded(lines: readonly string[]): readonly string[] {
  let left = longestSection;
  const kept = lines.filter((line) => {
    left -= line.length + 1;
    return left >= 0;
  });
  const dropped = lines.length - kept.length;
  return dropped === 0
    ? lines
    : [...kept, '', `${count(dropped, 'line')} left out here: see the full report.`, ''];
}

function shortened(text: string, most = longestText): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed()}…`;
}
