import { coverEverything, wordsCover } from './pattern.ts';
import type { Policy, PolicyStatement } from './policy.ts';

/** Whether policies let somebody do something, and by which statement. */
export interface Grant {
  /** Undefined when nobody knows. */
  readonly isGranted: boolean | undefined;
  readonly statement?: PolicyStatement;
}

/**
 * Whether policies together let their owner do something on every resource, without conditions. A statement that denies
 * it on every resource outweighs all others; one that does so under conditions does not.
 *
 * @param action `iam:PassRole`
 */
export function grantOf(policies: readonly Policy[], action: string): Grant {
  const statements = policies.flatMap((policy) => policy.statements);
  if (statements.some((each) => each.effect === 'Deny' && isSure(each, action))) return { isGranted: false };
  let isUnknown = policies.some(({ isOpen }) => isOpen);
  for (const statement of statements) {
    if (statement.effect === 'Deny') continue;
    if (statement.effect === 'Allow' && isSure(statement, action)) return { isGranted: true, statement };
    if (isPossible(statement, action)) isUnknown = true;
  }
  return { isGranted: isUnknown ? undefined : false };
}

/** Whether a statement is about an action on every resource, whoever asks and from where. */
function isSure(statement: PolicyStatement, action: string): boolean {
  const { actions, resources, conditions, mayHaveMoreConditions } = statement;
  if (conditions.length > 0 || mayHaveMoreConditions) return false;
  return actions.isWritten && wordsCover(actions, action) === true && coverEverything(resources) === true;
}

function isPossible({ actions, resources }: PolicyStatement, action: string): boolean {
  return wordsCover(actions, action) !== false && coverEverything(resources) !== false;
}
