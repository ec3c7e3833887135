import type { AffectedPackage } from '#model/affected-package';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import type { Entry } from '../order.ts';
import {
  type AdvisoryRow,
  advisoryRows,
  packageOrigin,
  packageRemedy,
  packageTitle,
  reachTexts,
  urgencyOf,
} from '../packages.ts';
import { severityTitles } from '../wording.ts';
import { lesson, paragraph, type Told } from './finding.ts';
import { type Ink, severityColour } from './ink.ts';
import { clip, widthOf, wrap } from './width.ts';

/**
 * A package with everything that advisories say of it: a line each, the worst first, then how it came in and what to do.
 *
 * @param told what was said before; what is said now is added.
 */
export function packageLines(
  { finding, advisories }: Entry,
  rule: Rule | undefined,
  told: Told,
  again: boolean,
  ink: Ink,
): readonly string[] {
  const about = finding.package;
  if (about === undefined) return [];
  return [
    ...heading(finding, advisories, again, ink),
    ...advisoryLines(advisoryRows(advisories), ink),
    ...paragraph('When', urgencyOf(advisories), ink),
    ...paragraph('Path', about.path.length > 1 ? [about.path.join(' > ')] : [], ink),
    ...paragraph('Reach', reachTexts(advisories), ink),
    ...paragraph('Fix', fixTexts(about), ink),
    ...(rule ? lessonOf(rule, told, ink) : []),
    '',
  ];
}

function heading(
  first: Finding,
  advisories: Entry['advisories'],
  again: boolean,
  ink: Ink,
): readonly string[] {
  const name = ` ${severityTitles[first.severity].toUpperCase()} `;
  const badge = ink.paint('bold', ink.paint(severityColour(first.severity), name));
  const title = clip(ink.text(packageTitle(advisories)), ink.width - widthOf(name) - 3, ink.signs.ellipsis);
  const facts = [
    `line ${first.location.line}`,
    first.status === 'new' ? 'new' : '',
    ...(first.package === undefined ? [] : packageOrigin(first.package).map(ink.text)),
    again ? '' : ink.text(first.ruleId),
  ].filter((fact) => fact !== '');
  return [
    `  ${badge} ${ink.paint('bold', title)}`,
    ...wrap(facts.join(` ${ink.signs.dot} `), ink.width - 4).map((line) => `    ${ink.paint('dim', line)}`),
  ];
}

/** Two lines an advisory at most: what it is, and its other names. */
function advisoryLines(rows: readonly AdvisoryRow[], ink: Ink): readonly string[] {
  const severity = Math.max(...rows.map((row) => row.severity.length));
  const most = Math.max(14, ink.width - 44);
  const nameOf = ({ id }: AdvisoryRow) => clip(ink.text(id), most, ink.signs.ellipsis);
  const id = Math.max(...rows.map((row) => widthOf(nameOf(row))));
  return rows.flatMap((row) => {
    const name = nameOf(row);
    const lead = `${row.severity.padEnd(severity)}  ${name}${' '.repeat(id - widthOf(name))}`;
    const says = [...row.marks, row.summary].map(ink.text).join(` ${ink.signs.dot} `);
    const room = ink.width - 4 - widthOf(lead) - 2;
    const colour = severityColour(row.finding.severity);
    const painted = ink.paint(colour === 'alarm' ? 'red' : colour, row.severity.padEnd(severity));
    return [
      `    ${painted}  ${lead.slice(severity + 2)}  ${clip(says, room, ink.signs.ellipsis)}`,
      ...besideLine(row, severity, ink),
    ];
  });
}

function besideLine({ aliases, fixed }: AdvisoryRow, indent: number, ink: Ink): readonly string[] {
  const facts = [fixed, aliases.join(', ')];
  const text = facts
    .filter((fact) => fact !== '')
    .map(ink.text)
    .join(` ${ink.signs.dot} `);
  const room = ink.width - 6 - indent;
  if (text === '') return [];
  return [`    ${' '.repeat(indent)}  ${ink.paint('dim', clip(text, room, ink.signs.ellipsis))}`];
}

function fixTexts(about: AffectedPackage): readonly string[] {
  const remedy = packageRemedy(about);
  if (remedy === undefined) return [];
  const { says, edit, command, note } = remedy;
  return [
    says,
    edit === undefined ? '' : `+ ${edit}`,
    command === undefined ? '' : `$ ${command}`,
    note ?? '',
  ].filter((text) => text !== '');
}

/** The steps for all packages are told once, after those for this one. */
function lessonOf(rule: Rule, told: Told, ink: Ink): readonly string[] {
  return lesson(rule, told, ink, 'Then');
}
