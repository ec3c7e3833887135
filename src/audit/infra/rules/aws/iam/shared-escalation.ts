import { grantOf } from '#ir/infra/iam/grants';
import type { Policy, PolicyStatement } from '#ir/infra/iam/policy';
import { type Escalation, escalations } from './escalation.table.ts';

/** A way that policies open, and the statement that gives the first action of it. */
export interface OpenWay {
  readonly way: Escalation;
  readonly statement: PolicyStatement;
}

/** Ways that policies together open for sure; `undefined` among them stands for those that they may open. */
export function waysOpen(policies: readonly Policy[]): readonly OpenWay[] {
  return escalations.flatMap((way): readonly OpenWay[] => {
    const grants = way.actions.map((action) => grantOf(policies, action));
    const statement = grants[0]?.statement;
    const isOpen = grants.every(({ isGranted }) => isGranted === true);
    return isOpen && statement !== undefined ? [{ way, statement }] : [];
  });
}

/** Ways in a sentence: the first three by name. */
export function saysOfWays(ways: readonly OpenWay[]): string {
  const [first] = ways;
  const names = ways.slice(0, 3).map(({ way }) => way.actions.map((each) => `\`${each}\``).join(' with '));
  const more = ways.length > 3 ? `, and ${ways.length - 3} more` : '';
  return `who has it can ${first?.way.can ?? 'get more rights'} (${names.join('; ')}${more}).`;
}
