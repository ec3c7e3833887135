import type { Finding } from '#model/finding';
import { dueText, sectionName } from './context/context.ts';

/** `Secrets Management, section 1: No secrets in repositories (within 3 days)`: which section a finding breaks first. */
export function breaksText({ standards = [] }: Finding): string | undefined {
  const [first] = standards;
  if (first === undefined) return undefined;
  const due = first.dueDays === undefined ? '' : ` (${dueText(first.dueDays)})`;
  return `${sectionName(first)}${due}`;
}
