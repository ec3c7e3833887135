import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import { clipped } from './inert/clipped.ts';
import { visible } from './inert/visible.ts';
import { packageRemedy } from './packages.ts';

/** Code units of one paragraph or step: a message may quote a line of megabytes. */
const longest = 4000;

/** What was found, what it is and what an attacker gains, as paragraphs; unseen characters written out. */
export function meaning(finding: Finding, rule: Rule | undefined): string {
  return [finding.message, rule?.text.what ?? '', rule?.text.why ?? '']
    .filter((part) => part.trim() !== '')
    .map((part) => clipped(part, longest))
    .join('\n\n');
}

/** What to do, a numbered step a line, the way of the finding's library last; empty when a report lacks the rule. */
export function remedy(finding: Finding, rule: Rule | undefined): string {
  return stepsFor(finding, rule)
    .map((step, index) => `${index + 1}. ${clipped(step, longest)}`)
    .join('\n');
}

/** `src/a.ts:3:5`, or as much of it as there is. */
export function place({ location }: Finding): string {
  const { path, line, column } = location;
  const numbers = line < 1 ? [] : column < 1 ? [line] : [line, column];
  return [visible(path), ...numbers].join(':');
}

/** A finding's title, never empty: most readers refuse a nameless entry. */
export function titleOf({ title, ruleId }: Finding): string {
  return title.trim() === '' ? ruleId : title;
}

/** What to do about a finding: nothing of other languages and libraries. */
export function stepsFor(finding: Finding, rule: Rule | undefined): readonly string[] {
  const { evidence, package: about } = finding;
  if (about !== undefined) return [...remedySteps(about), ...(rule?.text.fix ?? [])];
  return [...(rule?.text.fix ?? []), ...(evidence?.['fix'] === undefined ? [] : [evidence['fix']])];
}

/** What to do about this very package, before what holds for all. */
function remedySteps(about: NonNullable<Finding['package']>): readonly string[] {
  const remedy = packageRemedy(about);
  if (remedy === undefined) return [];
  const { says, edit, command, note } = remedy;
  const write = edit === undefined ? '' : `Write: ${edit}.`;
  const type = command === undefined ? '' : `Run: ${command}`;
  return [
    [`${says}.`, write, type].filter((part) => part !== '').join(' '),
    ...(note === undefined ? [] : [note]),
  ];
}
