import type { Action, ActionDue, ActionKind } from '#model/action';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import { present } from '#model/present';
import { confidences, type Severity, severities } from '#model/severity';
import type { BrokenSection } from '#model/standard';
import { counted, once, placesOf, plannedOf, type Work } from './action-work.ts';
import { severityOf, worthOf } from './worth.ts';

/** Days of work, by size, against which the worth of an action is held. */
const effort = { S: 1, M: 3, L: 8 } as const;

/** An action of at least this worth for its size is told as a quick win: as much as one sure finding of severity high. */
const quickFrom = 20;

/** Work that nobody has to think about for long. */
const quickKinds: ReadonlySet<ActionKind> = new Set(['edit', 'package', 'line']);

/** More steps than anybody reads. */
const mostSteps = 6;

/** Weighs a piece of work: what it clears, what that is worth, by when, and why it is worth doing. */
export function actionOf(work: Work): Action {
  const { id, kind, title, findings, size, isUrgent, commands = [] } = work;
  const sections = sectionsOf(findings);
  const value = Math.round((worthOf(findings) / effort[size]) * 10) / 10;
  const isQuick = size === 'S' && value >= quickFrom && quickKinds.has(kind);
  const due = dueOf(sections);
  const clears = clearsOf(findings);
  const severity = worst(findings);
  const sanctioned = sections.flatMap(({ fix, standardTitle }) =>
    fix === undefined ? [] : `${sentence(fix)} (${standardTitle}).`,
  );
  return {
    id,
    kind,
    title,
    families: [...new Set(findings.map(({ family }) => family))],
    rules: once(findings.map(({ ruleId }) => ruleId)).toSorted(compareText),
    places: work.places ?? placesOf(findings),
    steps: once([...(kind === 'edit' ? [] : once(sanctioned).slice(0, 2)), ...work.steps]).slice(
      0,
      mostSteps,
    ),
    commands,
    why: [...(work.why ?? []), ...reasonsOf({ findings, clears, due, sections, severity })],
    findings: findings.map(plannedOf),
    clears,
    severity,
    confidence: confidences.find((each) => findings.some(({ confidence }) => confidence === each)) ?? 'low',
    size,
    value,
    ...(isUrgent && { isUrgent }),
    ...(isQuick && { isQuick }),
    ...present({ due }),
    breaks: sections.map(({ standard, standardTitle, section, number, sectionTitle }) => ({
      standard,
      standardTitle,
      section,
      ...present({ number }),
      sectionTitle,
    })),
  };
}

function worst(findings: readonly Finding[]): Severity {
  return severities.find((each) => findings.some((finding) => severityOf(finding) === each)) ?? 'info';
}

function clearsOf(findings: readonly Finding[]): Action['clears'] {
  return Object.fromEntries(
    severities.flatMap((severity) => {
      const number = findings.filter((finding) => finding.severity === severity).length;
      return number === 0 ? [] : [[severity, number]];
    }),
  );
}

/** Every section that is broken once, those that ask for the most haste first. */
function sectionsOf(findings: readonly Finding[]): readonly BrokenSection[] {
  const all = new Map<string, BrokenSection>();
  for (const each of findings.flatMap(({ standards = [] }) => standards)) {
    const name = `${each.standard}\0${each.section}`;
    const known = all.get(name);
    if (known === undefined || daysOf(each) < daysOf(known)) all.set(name, each);
  }
  return [...all.values()].sort(
    (a, b) =>
      daysOf(a) - daysOf(b) || compareText(a.standard, b.standard) || compareText(a.section, b.section),
  );
}

function daysOf({ dueDays }: BrokenSection): number {
  return dueDays ?? Number.POSITIVE_INFINITY;
}

function dueOf([first]: readonly BrokenSection[]): ActionDue | undefined {
  if (first?.dueDays === undefined) return undefined;
  return { days: first.dueDays, standard: first.standard, section: first.section };
}

interface Known {
  readonly findings: readonly Finding[];
  readonly clears: Action['clears'];
  readonly due: ActionDue | undefined;
  readonly sections: readonly BrokenSection[];
  readonly severity: Severity;
}

function reasonsOf({ findings, clears, due, sections, severity }: Known): readonly string[] {
  const parts = severities.flatMap((severity) =>
    clears[severity] === undefined ? [] : `${clears[severity]} ${severity}`,
  );
  const [first, ...more] = sections;
  const others = more.length === 0 ? '' : ` and ${counted(more.length, 'more section')}`;
  const fromOutside = findings.filter(({ trace }) => trace?.some(({ role }) => role === 'source')).length;
  return [
    `Clears ${counted(findings.length, 'finding')}: ${parts.join(', ')}.`,
    ...(clears[severity] === undefined ? [`By your standards it counts as ${severity}.`] : []),
    ...(fromOutside > 0 ? ['Data from outside gets there.'] : []),
    ...(first === undefined
      ? []
      : [
          `Breaks ${first.standardTitle}, ${first.number === undefined ? '' : `${first.number} `}${first.sectionTitle}${others}${due === undefined ? '' : `: due in ${counted(due.days, 'day')}`}.`,
        ]),
  ];
}

function sentence(text: string): string {
  return text.trim().replace(/\.$/, '');
}
