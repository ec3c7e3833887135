import { familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import { counts } from '#model/gate';
import type { Scan } from '#model/scan';
import { atLeast, type Severity, severities } from '#model/severity';
import { openFindings } from '../order.ts';
import { groupExclusions, groupGaps, type Totals, toneOf, totals, verdictSentence } from '../summary.ts';
import { count, coverageSentence, exclusionTitles, gapTitles, thousands } from '../wording.ts';
import { type Colour, type Ink, severityColour, type TerminalOptions } from './ink.ts';
import { clipPath, widthOf, wrap } from './width.ts';

/** The end of the report: counts, what was checked and what was not, the verdict, what to do next. */
export function summaryLines(
  scan: Scan,
  reports: NonNullable<TerminalOptions['reports']>,
  ink: Ink,
): readonly string[] {
  return [
    ...heading('Summary', ink),
    ...table('Findings', findingRows(scan, ink), ink),
    ...table('Checked', coverageRows(scan), ink),
    ...table('Gaps', gapRows(scan, ink), ink),
    ...table('Left out', exclusionRows(scan), ink),
    ...table('Notices', noticeRows(scan, ink), ink),
    ...table('Reports', reportRows(reports, ink), ink),
    '',
    ...verdictLines(scan, ink),
    ...nextLines(scan, ink),
  ];
}

function heading(title: string, ink: Ink): readonly string[] {
  const line = ink.signs.rule.repeat(Math.max(0, ink.width - title.length - 3));
  return [`  ${ink.paint('bold', title)} ${ink.paint('dim', line)}`];
}

/** A row of the summary: wrapped when it does not fit, then painted. */
interface Row {
  readonly text: string;
  readonly colour?: Colour;
}

function findingRows(scan: Scan, ink: Ink): readonly Row[] {
  const sum = totals(scan);
  const present = severities.filter((severity) => sum.bySeverity[severity] > 0);
  const most = Math.max(1, ...present.map((severity) => sum.bySeverity[severity]));
  const digits = thousands(most).length;
  const bars = present.map((severity) => ({
    text: `${thousands(sum.bySeverity[severity]).padStart(digits)} ${severity.padEnd(8)} ${ink.signs.block.repeat(Math.ceil((sum.bySeverity[severity] / most) * 12))}`,
    colour: barColour(severity),
  }));
  const notes = [historyOf(sum).join(', '), notCounted(scan)].filter((note) => note !== '');
  return [
    ...(bars.length === 0 ? [{ text: 'none' }] : bars),
    ...notes.map((text) => ({ text, colour: 'dim' as const })),
  ];
}

/** A bar on a red ground would be a red box. */
function barColour(severity: Severity): Colour {
  return severity === 'critical' ? 'red' : severityColour(severity);
}

function historyOf(sum: Totals): readonly string[] {
  return [
    !sum.new ? '' : `${thousands(sum.new)} new`,
    !sum.existing ? '' : `${thousands(sum.existing)} known before`,
    sum.fixed === 0 ? '' : `${thousands(sum.fixed)} fixed`,
    sum.suppressed === 0 ? '' : `${thousands(sum.suppressed)} suppressed`,
  ].filter((part) => part !== '');
}

/** Why the verdict speaks of fewer findings than the bars show. */
function notCounted(scan: Scan): string {
  const { failOn, confidence, counted } = scan.verdict;
  if (failOn === 'never') return '';
  const idle = openFindings(scan).filter((finding) => !counts(finding, scan.verdict));
  const mild = idle.filter(({ severity }) => !atLeast(severity, failOn)).length;
  const reasons = [
    idle.length > mild ? `${thousands(idle.length - mild)} below confidence ${confidence}` : '',
    mild > 0 ? `${thousands(mild)} below severity ${failOn}` : '',
  ].filter((reason) => reason !== '');
  return reasons.length === 0
    ? ''
    : `${thousands(counted)} ${counted === 1 ? 'counts' : 'count'}; ${reasons.join(' and ')} do not`;
}

function coverageRows(scan: Scan): readonly Row[] {
  const name = Math.max(0, ...scan.coverage.map(({ family }) => familyTitles[family].length));
  return scan.coverage.map((coverage) => {
    const text = `${familyTitles[coverage.family].padEnd(name)}  ${coverageSentence(coverage)}`;
    const whole = coverage.state === 'checked' || coverage.state === 'nothing-to-check';
    return whole ? { text } : { text, colour: 'yellow' };
  });
}

function gapRows(scan: Scan, ink: Ink): readonly Row[] {
  return groupGaps(scan.gaps).flatMap(({ key, members }) => {
    const examples = [...new Set(members.map(({ path }) => path))].filter((path) => path !== '');
    const details = [
      ...new Set(members.flatMap(({ path, detail }) => (path === '' && detail !== '' ? [detail] : []))),
    ];
    return [
      { text: `${thousands(members.length)}  ${gapTitles[key]}` },
      ...detailRows(details, ink),
      ...exampleRows(examples, ink),
    ];
  });
}

/** What belongs to no file says itself what is missing, and what to do. */
function detailRows(details: readonly string[], ink: Ink): readonly Row[] {
  const shown = details.slice(0, 5).map((detail) => `   ${ink.text(detail)}`);
  const rest = details.length - shown.length;
  return [...shown, ...(rest > 0 ? [`   and ${thousands(rest)} more`] : [])].map((text) => ({
    text,
    colour: 'dim',
  }));
}

function exampleRows(paths: readonly string[], ink: Ink): readonly Row[] {
  const room = ink.width - 18;
  const shown = paths.slice(0, 2).map((path) => `   ${clipPath(ink.text(path), room, ink.signs.ellipsis)}`);
  const rest = paths.length - shown.length;
  return [...shown, ...(rest > 0 ? [`   and ${thousands(rest)} more`] : [])].map((text) => ({
    text,
    colour: 'dim',
  }));
}

function exclusionRows(scan: Scan): readonly Row[] {
  return groupExclusions(scan).map(({ key, members }) => ({
    text: `${thousands(members.length)}  ${exclusionTitles[key]}`,
  }));
}

function noticeRows(scan: Scan, ink: Ink): readonly Row[] {
  const rows = scan.notices.slice(0, 10).map(({ message, path, line }): Row => {
    const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `;
    return { text: ink.text(`${place}${message}`) };
  });
  const rest = scan.notices.length - rows.length;
  return rest > 0 ? [...rows, { text: `and ${thousands(rest)} more`, colour: 'dim' }] : rows;
}

function reportRows(reports: NonNullable<TerminalOptions['reports']>, ink: Ink): readonly Row[] {
  return reports.map(({ format, path }) => ({ text: `${format.padEnd(9)}${ink.text(path)}` }));
}

function table(title: string, rows: readonly Row[], ink: Ink): readonly string[] {
  const room = ink.width - 13;
  const lines = rows.flatMap(({ text, colour }) => {
    const parts = widthOf(text) <= room ? [text] : hanging(text, room);
    return colour === undefined ? parts : parts.map((part) => ink.paint(colour, part));
  });
  return lines.map((line, index) => `  ${ink.paint('bold', (index === 0 ? title : '').padEnd(10))} ${line}`);
}

/** A long row goes on two columns to the right of where it began. */
function hanging(text: string, room: number): readonly string[] {
  const lead = /^ */.exec(text)?.[0] ?? '';
  const [first = '', ...rest] = wrap(text.slice(lead.length), room - 2 - lead.length);
  return [`${lead}${first}`, ...rest.map((line) => `${lead}  ${line}`)];
}

function verdictLines(scan: Scan, ink: Ink): readonly string[] {
  const [colour, sign] = verdictMark(scan, ink);
  const lines = wrap(verdictSentence(scan), ink.width - 4);
  return lines.map((line, index) => `  ${ink.paint(colour, `${index === 0 ? sign : ' '} ${line}`)}`);
}

function verdictMark(scan: Scan, ink: Ink): readonly [Colour, string] {
  const tone = toneOf(scan);
  if (tone === 'good') return ['green', ink.signs.good];
  return tone === 'bad' ? ['red', ink.signs.bad] : ['yellow', ink.signs.warn];
}

/** What to do now: the worst place first, then how to learn more and how to settle a false alarm. */
function nextLines(scan: Scan, ink: Ink): readonly string[] {
  const [worst] = openFindings(scan);
  const steps = [...(worst ? findingSteps(worst) : gapSteps(scan)), ...packageSteps(scan)];
  if (steps.length === 0) return [];
  const arrow = ink.signs.arrow;
  const lines = steps.flatMap((step) =>
    wrap(ink.text(step), ink.width - arrow.length - 5).map(
      (line, index) => `    ${index === 0 ? arrow : ' '.repeat(arrow.length)} ${line}`,
    ),
  );
  return ['', `  ${ink.paint('bold', 'Next')}`, ...lines];
}

function findingSteps(worst: Finding): readonly string[] {
  return [
    `Begin with ${worst.location.path}:${worst.location.line}`,
    ...(worst.family === 'secrets' && worst.location.at === undefined
      ? [`Revoke and rotate it: handrail secrets guide ${worst.location.path}:${worst.location.line}`]
      : []),
    `Understand the rule: handrail rules show ${worst.ruleId}`,
    `A false alarm? Say why in a comment on that line, handrail:ignore ${worst.ruleId} REASON, or in handrail.yaml`,
  ];
}

/** What to do about packages: the whole plan, and what is to be fetched first. */
function packageSteps({ plan, gaps }: Scan): readonly string[] {
  const isUnknown = gaps.some(({ why }) => why === 'no-advisories');
  return [
    ...(plan !== undefined && plan.changes.length > 0 ? ['Every change of packages: handrail plan'] : []),
    ...(isUnknown ? ['Fetch what is known of packages: handrail db update, and see handrail db status'] : []),
  ];
}

function gapSteps(scan: Scan): readonly string[] {
  const { outcome, unaccepted } = scan.verdict;
  if (outcome === 'interrupted') return ['Run the scan again to its end.'];
  // Advisories that are missing are told of below, and cannot be accepted.
  if (unaccepted === 0 || scan.gaps.every(({ why }) => why === 'no-advisories')) return [];
  return [
    `Look at the ${count(unaccepted, 'gap')} above: mend them, or accept their reason in handrail.yaml.`,
    'Check the configuration: handrail config explain',
  ];
}
