import type { Rule } from '#model/rule';
import type { SectionResult, SectionState, Standard, StandardResult, StandardSection } from '#model/standard';
import type { CatalogueCoverage, ControlCoverage, CoveringSection } from '#program/standards/controls';
import { namesRule } from '#program/standards/pattern';
import { visible, visibleLines } from '#report/inert/visible';

/** All standards and their sections, one line each. */
export function standardsList(standards: readonly Standard[]): string {
  const lines = standards.flatMap((standard) => [
    `${visible(standard.title)} (${standard.id}, ${standard.kind}, version ${visible(standard.version)}, ${standard.level}${ownerOf(standard)})`,
    ...standard.sections.map((section) => `  ${nameOf(section)}${visible(section.title)}  #${section.id}`),
  ]);
  return `${lines.join('\n')}\n\nhandrail standards show STANDARD/SECTION shows one.\n`;
}

function ownerOf({ owner }: Standard): string {
  return owner === undefined ? '' : `, ask ${visible(owner)}`;
}

function nameOf({ number }: Pick<StandardSection, 'number'>): string {
  return number === undefined ? '' : `${number}. `;
}

/** A standard, or some sections of it, in words: as Markdown, which is readable as it is. */
export function standardText(standard: Standard, sections: readonly StandardSection[]): string {
  const pieces = sections.flatMap((section) => [
    `## ${nameOf(section)}${section.title}`,
    ...factsOf(standard, section),
    '',
    section.text,
    '',
  ]);
  return `${visibleLines([`# ${standard.title}`, '', ...pieces].join('\n')).trimEnd()}\n`;
}

function factsOf(standard: Standard, section: StandardSection): readonly string[] {
  const due = { ...standard.due, ...section.due };
  const days = Object.entries(due).map(([severity, number]) => `${severity} ${number}`);
  const controls = section.controls.map(
    ({ standard: name, version, ids }) => `${name} ${version}: ${ids.join(', ')}`,
  );
  const facts = [
    ['Rules', section.rules.join(', ')],
    ['Weaknesses', section.cwes.map((cwe) => `CWE-${cwe}`).join(', ')],
    ['At least', section.severity ?? ''],
    ['Days to mend', days.join(', ')],
    ['Sanctioned way', section.fix ?? ''],
    ['Covers', controls.join('; ')],
    ['Asked by', section.level],
  ].filter(([, value]) => value !== '');
  return facts.map(([name, value]) => `- ${name}: ${value}`);
}

const marks: Readonly<Record<SectionState, string>> = {
  broken: '-',
  met: '+',
  'not-checked': '?',
  'not-applicable': ' ',
};

/** How each section stands. */
export function coverageText(results: readonly StandardResult[], unnamed: readonly Rule[]): string {
  const lines = results.flatMap((standard) => [
    `${visible(standard.title)}: ${countsOf(standard.sections)}`,
    ...standard.sections.map((section) => `  ${marks[section.state]} ${sectionLine(section)}`),
  ]);
  const rest =
    unnamed.length === 0
      ? ['Every rule of severity low or worse is named by a section.']
      : [
          `${unnamed.length} rules of severity low or worse are named by no section:`,
          ...unnamed.slice(0, 40).map(({ id }) => `  ${id}`),
        ];
  return `${[...lines, '', ...rest, '', '+ met  - broken  ? not checked'].join('\n')}\n`;
}

function sectionLine(section: SectionResult): string {
  const many = section.findings > 0 ? ` (${section.findings} findings)` : '';
  const why = section.why === undefined ? '' : `: ${visible(section.why)}`;
  return `${nameOf(section)}${visible(section.title)}${many}${why}`;
}

/** `3 met, 2 broken, 1 not checked`. */
export function countsOf(sections: readonly SectionResult[]): string {
  const words: Readonly<Record<SectionState, string>> = {
    broken: 'broken',
    met: 'met',
    'not-checked': 'not checked',
    'not-applicable': 'not applicable',
  };
  return Object.entries(words)
    .map(([state, word]) => [sections.filter((each) => each.state === state).length, word] as const)
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

/** Controls of catalogues, each with the sections that cover it and how they stand; then those that none covers. */
export function controlsText(coverages: readonly CatalogueCoverage[], asked: string | undefined): string {
  if (coverages.length === 0)
    return `No catalogue is called ${visible(asked ?? '')}; --profile all shows all of them.\n`;
  return `${coverages.map(catalogueText).join('\n\n')}\n\n+ met  - broken  ? not checked\n`;
}

function catalogueText({ name, part, controls }: CatalogueCoverage): string {
  const covered = controls.filter(({ sections }) => sections.length > 0);
  const open = controls.filter(({ sections }) => sections.length === 0);
  const listed = part ? ' (controls that code says nothing about are left out)' : '';
  return [
    `${visible(name)}: sections speak of ${covered.length} of ${controls.length} controls${listed}`,
    ...covered.flatMap((control) => [`  ${controlName(control)}`, ...control.sections.map(coveringLine)]),
    ...(open.length === 0 ? [] : [`  No section speaks of ${open.length}:`]),
    ...open.map((control) => `    ${controlName(control)}`),
  ].join('\n');
}

function controlName({ id, title }: ControlCoverage): string {
  return title === undefined ? visible(id) : `${visible(id)} ${visible(title)}`;
}

function coveringLine(section: CoveringSection): string {
  const mark = section.state === undefined ? ' ' : marks[section.state];
  return `    ${mark} ${visible(section.standardTitle)}, ${nameOf(section)}${visible(section.sectionTitle)}`;
}

/** Rules that count and that no section names, by themselves, by a group or by their weakness. */
export function unnamedRules(standards: readonly Standard[], rules: readonly Rule[]): readonly Rule[] {
  const sections = standards.flatMap((standard) => standard.sections);
  return rules.filter(
    ({ id, cwe, family, severity }) =>
      severity !== 'info' &&
      !sections.some(
        (section) =>
          section.rules.some((pattern) => namesRule(pattern, id)) ||
          (section.cwes.includes(cwe) &&
            (section.families.length === 0 || section.families.includes(family))),
      ),
  );
}
