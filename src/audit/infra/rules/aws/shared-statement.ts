import { coverEverything, isEverything, wordsCover } from '#ir/infra/iam/pattern';
import type { Policy, PolicyStatement, Word } from '#ir/infra/iam/policy';
import { isPublicIn } from '#ir/infra/iam/public';
import type { Subject } from '../../condition.ts';
import type { Flaw } from './shared-policy.ts';

/** Whether a statement gives something to whom its policy is attached to, and nothing limits it to conditions. */
export function givesFreely({
  effect,
  principals,
  conditions,
  mayHaveMoreConditions,
}: PolicyStatement): boolean {
  return effect === 'Allow' && principals === undefined && conditions.length === 0 && !mayHaveMoreConditions;
}

/** Whether a statement is one of a resource that lets somebody in. */
export function letsIn({ effect, principals }: PolicyStatement): boolean {
  return effect === 'Allow' && principals !== undefined;
}

/** Whether a statement is of all actions there are. */
export function isOfAllActions({ actions }: PolicyStatement): boolean {
  return !actions.isNot && actions.words.some(({ text }) => isEverything(text));
}

/** Whether a statement that gives freely is of all actions on all resources: reported as that, and as nothing else. */
export function isAdministrator(statement: PolicyStatement): boolean {
  return givesFreely(statement) && isOfAllActions(statement) && coverEverything(statement.resources) === true;
}

/** The first pattern that covers one of the actions. */
export function firstCovering(
  { actions }: PolicyStatement,
  wanted: readonly string[],
): { readonly word: Word; readonly action: string } | undefined {
  if (actions.isNot) return undefined;
  for (const word of actions.words) {
    const only = { ...actions, words: [word], isOpen: false };
    const action = wanted.find((each) => wordsCover(only, each) === true);
    if (action !== undefined) return { word, action };
  }
  return undefined;
}

/** What is wrong with the first pattern that gives one of the actions on every resource, freely. */
export function flawOfActions(statement: PolicyStatement, wanted: readonly string[]): Flaw | undefined {
  if (!givesFreely(statement) || isAdministrator(statement)) return undefined;
  if (coverEverything(statement.resources) !== true) return undefined;
  const found = firstCovering(statement, wanted);
  if (found === undefined) return undefined;
  return {
    part: 'Action',
    place: found.word.place,
    value: found.word.value,
    says: `\`${found.word.text}\` gives \`${found.action}\` on every resource.`,
  };
}

/** What is wrong with a statement that lets everybody in. */
export function publicFlaw(
  statement: PolicyStatement,
  _subject: Subject,
  policy: Policy,
): Flaw | 'unknown' | undefined {
  const found = isPublicIn(policy, statement);
  if (found === undefined) return 'unknown';
  if (!found || statement.principals === undefined) return undefined;
  const { place } = statement.principals;
  return { part: 'Principal', place, says: 'everybody is let in, and no condition says who or where from.' };
}
