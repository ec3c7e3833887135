import { readJsonText } from '#ir/infra/json-text';
import type { InfraValue } from '#ir/infra/value';
import { type CheckCondition, fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { wordOf } from '../../../test-value.ts';

/** Holds of documents for sessions in which all settings of one of the groups are given, and none of them is off. */
export function sessionSetting(groups: readonly (readonly string[])[]): CheckCondition {
  return { check: (subject) => verdictOf(subject, groups) };
}

function verdictOf({ view }: Subject, groups: readonly (readonly string[])[]): Verdict {
  const entry = view.entries.get('content');
  if (entry === undefined) return unsure();
  const blame = { place: entry.place, path: 'content', written: entry.written ?? 'content' };
  const content = entry.value.kind === 'map' ? entry.value : readJsonText(entry.value);
  if (content?.kind !== 'map' || content.isOpen) return unsure(blame);
  const inputs = (content.entries.get('inputs') ?? content.entries.get('Inputs'))?.value;
  if (inputs === undefined) return fails(blame);
  if (inputs.kind !== 'map' || inputs.isOpen) return unsure(blame);
  const isGiven = (name: string) => isOn(inputs.entries.get(name)?.value);
  return groups.some((names) => names.every(isGiven)) ? holds : fails(blame);
}

/** What is not known is given. */
function isOn(value: InfraValue | undefined): boolean {
  if (value === undefined || value.kind === 'null') return false;
  const word = wordOf(value);
  return word !== '' && word !== 'false';
}
