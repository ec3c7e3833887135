import { wordsCover } from '#ir/infra/iam/pattern';
import type { PolicyStatement } from '#ir/infra/iam/policy';
import { isPublic } from '#ir/infra/iam/public';
import { type CheckCondition, fails, holds, type Subject, unsure, type Verdict } from '../../condition.ts';
import { lookUp } from '../../look-up.ts';
import { type Flaw, noStatement, policiesAt } from './shared-policy.ts';

/** Holds when no statement of the policies at some paths gives everybody something that is meant. */
export function notOpen(
  paths: readonly string[],
  isMeant: (statement: PolicyStatement) => boolean = () => true,
  says = 'everybody is let in, and no condition says who is meant.',
): CheckCondition {
  return noStatement(paths, (statement) => flawOfOpen(statement, isMeant, says));
}

function flawOfOpen(
  statement: PolicyStatement,
  isMeant: (statement: PolicyStatement) => boolean,
  says: string,
): Flaw | 'unknown' | undefined {
  if (!isMeant(statement)) return undefined;
  const found = isPublic(statement);
  if (found === undefined) return 'unknown';
  if (!found || statement.principals === undefined) return undefined;
  return { part: 'Principal', place: statement.principals.place, says };
}

/** Whether a statement is about at least one of some actions. */
export function isAboutAny({ actions }: PolicyStatement, wanted: readonly string[]): boolean {
  return wanted.some((action) => wordsCover(actions, action) === true);
}

/** Holds of policies that refuse, or never allow, what comes without TLS. */
export function refusesPlainText(path: string): CheckCondition {
  return { check: (subject) => plainTextVerdict(subject, path) };
}

function plainTextVerdict(subject: Subject, path: string): Verdict {
  const { policies, unknown } = policiesAt(subject, [path]);
  const statements = policies.flatMap(({ policy }) => policy.statements);
  if (statements.some(isRefusal)) return holds;
  if (unknown.length > 0) return unsure(...unknown);
  const allowed = statements.filter(({ effect }) => effect !== 'Deny');
  if (allowed.length > 0 && allowed.every((statement) => asksForTls(statement, 'true'))) return holds;
  if (statements.some(({ mayHaveMoreConditions, effect }) => mayHaveMoreConditions || effect === undefined))
    return unsure();
  const [found] = lookUp(subject, path.split('.'));
  if (found === undefined) return holds;
  const { place, path: at, written } = found;
  return fails({ place, path: at, written, says: 'no statement refuses requests without TLS.' });
}

function isRefusal(statement: PolicyStatement): boolean {
  return statement.effect === 'Deny' && asksForTls(statement, 'false');
}

function asksForTls({ conditions }: PolicyStatement, wanted: string): boolean {
  return conditions.some(
    ({ key, values }) =>
      (key === 'aws:securetransport' && values.some(({ text }) => text?.toLowerCase() === wanted)) ||
      (key === 's3:tlsversion' && wanted === 'false'),
  );
}
