import { isEverything, wordsCover } from './pattern.ts';
import type { Policy, PolicyCondition, PolicyStatement, Word } from './policy.ts';
import type { Principal } from './principal.ts';

/**
 * Whether a statement lets everybody in, as AWS defines it ("The meaning of public", S3 user guide): it allows, the
 * principal is everybody, and no condition limits who that is to values without wildcards. Undefined when nobody knows.
 */
export function isPublic(statement: PolicyStatement): boolean | undefined {
  const { effect, principals } = statement;
  if (effect === 'Deny' || principals === undefined) return false;
  const isAny = principals.isNot || principals.all.some(({ kind }) => kind === 'any');
  if (!isAny) return principals.isOpen || principals.all.some(isVague) ? undefined : false;
  const limited = isLimited(statement);
  if (limited) return false;
  return limited === undefined || effect === undefined ? undefined : true;
}

/** A principal that is made here, or whose account is known, is not everybody. */
function isVague({ kind, value }: Principal): boolean {
  return kind === 'unknown' && value.kind === 'unknown' && (value.refers ?? []).length === 0;
}

/** Whether conditions of a statement limit who it is about, or where from; undefined when nobody knows. */
export function isLimited({ conditions, mayHaveMoreConditions }: PolicyStatement): boolean | undefined {
  let isUnknown = mayHaveMoreConditions;
  for (const condition of conditions) {
    const limits = limitsCaller(condition);
    if (limits) return true;
    if (limits === undefined) isUnknown = true;
  }
  return isUnknown ? undefined : false;
}

/** Keys by which callers are told from others, in lower case. */
const callerKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourcevpcarn',
  'aws:userid',
  'aws:username',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
  'aws:vpcsourceip',
  'kms:calleraccount',
  'lambda:eventsourcetoken',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  'sns:endpoint',
]);

/** Keys that say something of callers, of which it depends on others what it is worth. */
const maybeKeys =
  /^(?:aws:principaltag\/|aws:principalisawsservice$|aws:principalservicename|aws:calledvia|kms:viaservice$|kms:grantisforawsresource$|aws:viaawsservice$|aws:principaltype$|saml:|cognito-identity|.*:(?:sub|aud)$)/;

const equalOperators = /^(?:string(?:equals|like|equalsignorecase)|arn(?:equals|like)|ipaddress)$/;

/** Whether a condition lets only callers pass that are told by a fixed value; undefined when nobody knows. */
export function limitsCaller(condition: PolicyCondition): boolean | undefined {
  const { operator, set, isIfExists, key, values, isOpen } = condition;
  // A caller of which the key is not known passes these.
  if (isIfExists || set === 'forAllValues') return false;
  if (!callerKeys.has(key)) return maybeKeys.test(key) && !/not/.test(operator) ? undefined : false;
  if (!equalOperators.test(operator)) return false;
  const fixed = values.map((word) => isFixed(key, word));
  if (fixed.includes(false)) return false;
  return isOpen || fixed.includes(undefined) || values.length === 0 ? undefined : true;
}

/** Whether a value leaves nothing open that matters; undefined when nobody knows. */
function isFixed(key: string, { text, value }: Word): boolean | undefined {
  if (text === undefined)
    return value.kind === 'reference' || (value.refers ?? []).length > 0 ? true : undefined;
  if (key === 'aws:sourceip' || key === 'aws:vpcsourceip') return isNarrow(text);
  if (/^arn:/.test(text)) return isOneArn(text);
  if (!/[*?]/.test(text)) return text !== '';
  const before = text.replace(/[*?].*$/s, '');
  return !isEverything(text) && before !== '' && !/^(?:o|vpc|vpce)-$/.test(before);
}

/** Names of buckets are one in the world; of all else the account must be told. */
function isOneArn(text: string): boolean {
  const [, , service = '', , account = '', ...rest] = text.split(':');
  if (service === 's3') return /^[^*?]/.test(rest.join(':'));
  return !/[*?]/.test(account) && account !== '';
}

/** Ranges that AWS does not take for everybody: /8 or narrower, /32 or narrower of version 6. */
function isNarrow(range: string): boolean {
  const [address = '', bits] = range.split('/');
  const isSix = address.includes(':');
  const most = isSix ? 128 : 32;
  const length = bits === undefined ? most : Number(bits);
  return Number.isInteger(length) && length >= (isSix ? 32 : 8) && address !== '*';
}

const negatedOperators = /^(?:stringnot(?:equals|like|equalsignorecase)|arnnot(?:equals|like)|notipaddress)$/;

/**
 * Whether a policy lets everybody in by a statement of it: one that is public, and that no other statement denies to all
 * who are not told by a fixed value, as policies of private APIs do. Undefined when nobody knows.
 */
export function isPublicIn(policy: Policy, statement: PolicyStatement): boolean | undefined {
  const found = isPublic(statement);
  if (found === false) return false;
  const denials = policy.statements.map((other) => isDeniedTo(other, statement));
  if (denials.includes(true)) return false;
  return denials.includes(undefined) ? undefined : found;
}

/** Whether a statement denies what another allows to all but some. */
function isDeniedTo(denial: PolicyStatement, { actions }: PolicyStatement): boolean | undefined {
  const { effect, principals, conditions, mayHaveMoreConditions } = denial;
  if (effect !== 'Deny' || !principals?.all.some(({ kind }) => kind === 'any') || principals.isNot)
    return false;
  const isWhole = actions.words.every(
    ({ text }) => text !== undefined && wordsCover(denial.actions, text) === true,
  );
  if (!isWhole || actions.isNot || actions.isOpen || conditions.length === 0) return false;
  const fixed = conditions.map(({ operator, key, values }) =>
    callerKeys.has(key) && negatedOperators.test(operator)
      ? allOf(values.map((word) => isFixed(key, word)))
      : false,
  );
  return mayHaveMoreConditions ? undefined : allOf(fixed);
}

function allOf(verdicts: readonly (boolean | undefined)[]): boolean | undefined {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}
