import type { Action, ActionKind } from '#model/action';
import { count } from '../wording.ts';
import type { SpecRequirement } from './kiro-requirements.ts';
import type { ReportedPlan } from './reported-plan.ts';
import { prose, span } from './spec-text.ts';
import { planSummary } from './wording.ts';

/** How each kind of work is gone about. */
const approaches: Readonly<Record<ActionKind, string>> = {
  edit: 'Edits that were tried: `handrail fix` shows and writes them, scans again and takes back what does not hold.',
  package: 'Packages: one change of the manifest or the lock file each, then the tests.',
  secret: 'Credentials: a new value first, then out of the code, then out of the history.',
  line: 'Settings: one line or block in a file of configuration each.',
  change: 'Code: the place where data becomes a command, a query or a page is made safe.',
  shared: 'Shared places: a helper that many flows go through is mended once.',
  design: 'Design: who may do what, or what a format may hold, is decided before code is written.',
  systemic: 'The same everywhere: one helper or module is written, then each place moves to it.',
};

/** The design page of a spec: how the work is done, which parts it touches, and how it is known to be done. */
export function designPage(
  requirements: readonly SpecRequirement[],
  { plan, target }: ReportedPlan,
  mark: string,
): string {
  const kinds = Map.groupBy(plan.actions, ({ kind }) => kind);
  return [
    mark,
    '# Design Document',
    '',
    '## Overview',
    '',
    `${prose(target.name)}: ${prose(planSummary(plan.actions, plan.without.length))}`,
    '',
    '## Architecture',
    '',
    'Nothing of the architecture changes but what tasks of size L name. The work is of these kinds:',
    '',
    ...[...kinds].map(([kind, own]) => `- ${approaches[kind]} (${count(own.length, 'task')})`),
    '',
    '## Components and Interfaces',
    '',
    ...componentsOf(plan.actions).map(([name, number]) => `- ${span(name)}: ${count(number, 'finding')}`),
    '',
    '## Data Models',
    '',
    'Data models stay, unless a task of the kind design says otherwise.',
    '',
    '## Error Handling',
    '',
    'What a check refuses is logged with a number and answered with that number only; details stay inside.',
    '',
    '## Testing Strategy',
    '',
    'The tests of the repository pass before and after each task. A scan afterwards shows none of its findings.',
    '',
    '### Correctness Properties',
    '',
    ...requirements.flatMap(({ number, title, criteria }) => [
      `Property ${number}: for every input and every setting ${prose(title)} holds.`,
      `**Validates: Requirements ${criteria.map((_, i) => `${number}.${i + 1}`).join(', ')}**`,
      '',
    ]),
  ].join('\n');
}

/** Folders at the top with how many findings are gone there, most first; a folder of its own for files at the root. */
function componentsOf(actions: readonly Action[]): readonly (readonly [string, number])[] {
  const paths = actions.flatMap(({ findings }) => findings.map(({ path }) => path));
  const byFolder = Map.groupBy(paths, (path) => (path.includes('/') ? `${path.split('/')[0]}/` : path));
  return [...byFolder]
    .map(([name, own]) => [name, own.length] as const)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
}
