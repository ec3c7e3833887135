import type { Confidence } from '#model/severity';
import type { PathFacts } from '../file-role.ts';
import { hasSequence } from '../placeholder.ts';
import { type KeyName, readKeyName, wordsOf } from './key-name.ts';
import type { CredentialKind } from './key-words.table.ts';
import type { Literal } from './literal.ts';
import type { Joint } from './named.ts';
import { isSpoken, shapeOf, type ValueShape } from './value-shape.ts';

/** Sure, likely, perhaps; nothing is silence. */
type Grade = 3 | 2 | 1 | 0;

/**
 * How sure we are that a name and its literal are a credential. The kinds of name say what they expect of a value; then
 * the place takes something away: a test, an example, a text for people.
 */
export function judge(
  name: KeyName,
  value: string,
  literal: Literal,
  place: PathFacts,
  commented = false,
): Confidence | undefined {
  if (literal.continued || place.role === 'lock') return undefined;
  const shape = shapeOf(value);
  if (never.has(shape)) return undefined;
  const grade = inPlace(gradeOf(name, value, shape, literal, place), name, shape, literal, place);
  const seen = commented ? inComment(grade, shape, place) : grade;
  return confidences[name.plain ? seen : Math.max(0, seen - 1)];
}

/** What stands in a comment is an explanation or an old value; a line of configuration is one that was switched off. */
function inComment(grade: Grade, shape: ValueShape, place: PathFacts): Grade {
  if (grade > 1) return lessSure[grade];
  const told = shape === 'word' || shape === 'name';
  return told && place.syntax !== 'config' ? 0 : grade;
}

/** Looks that no credential in plain text has. */
const never: ReadonlySet<ValueShape> = new Set<ValueShape>([
  'placeholder',
  'encrypted',
  'code',
  'path',
  'url',
  'digest',
  'words',
  'crypt-hash',
  'other',
]);

const confidences: readonly (Confidence | undefined)[] = [undefined, 'low', 'medium', 'high'];

function gradeOf(name: KeyName, value: string, shape: ValueShape, literal: Literal, place: PathFacts): Grade {
  if (shape === 'digits' && place.syntax === 'code' && !literal.quoted)
    return value.length >= 6 && name.kind === 'password' ? 1 : 0;
  if (isPartOfMore(name, value, shape, literal) || isProduct(name, shape)) return 0;
  if (tellsItsName(name, value, shape)) return isWeakDefault(name, value, literal, place) ? 1 : 0;
  return graders[name.kind](value, shape, settingOf(literal, place));
}

/** `LastPass: "…"`: the identifier of a program that keeps passwords. */
function isProduct({ words, isEnvironment }: KeyName, shape: ValueShape): boolean {
  return shape === 'uuid' && !isEnvironment && / pass(?: (?!phrase)|$)/.test(words);
}

/** `password.strip("*")`; a cookie of a list of cookies; a name among names: `match('newPassword', 'newPassword2')`. */
function isPartOfMore(name: KeyName, value: string, shape: ValueShape, literal: Literal): boolean {
  if (literal.joint === 'call' && !name.plain) return true;
  if (literal.joint === 'among' && shape !== 'strong') return true;
  if (literal.listed && /^[\w-]+=[^=]/.test(value)) return true;
  if (literal.joint !== 'pair' && literal.joint !== 'among' && literal.joint !== 'compare') return false;
  return (
    shape === 'name' ||
    (shape === 'mixed' && /^[a-zA-Z]+\d?$/.test(value) && readKeyName(value) !== undefined)
  );
}

/** `line`: a line of configuration; `code`: an assignment; `mention`: an argument, an entry, a comparison. */
type Setting = 'line' | 'code' | 'mention';

type Grader = (value: string, shape: ValueShape, setting: Setting) => Grade;

const graders: Readonly<Record<CredentialKind, Grader>> = {
  password(value, shape, setting) {
    // As long as a digest: more often the hash of a password than one.
    if (shape === 'strong')
      return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value) ? 1 : 3;
    if (shape === 'mixed')
      return value.length >= 6 ? (hasSeveralKinds(value) ? 3 : 2) : value.length >= 4 ? 1 : 0;
    if (shape === 'digits')
      return value.length >= 4 && value.length <= 12 ? (setting === 'mention' ? 1 : 2) : 0;
    if (shape === 'word') return isCommonLabel(value) || value.length < 4 ? 0 : setting === 'mention' ? 1 : 2;
    if (shape === 'name')
      return setting === 'line' && !/^[A-Z0-9_]+$/.test(value)
        ? readKeyName(value) === undefined
          ? 2
          : 1
        : 0;
    return shape === 'uuid' ? 2 : 0;
  },
  secret(value, shape, setting) {
    if (shape === 'strong') return 3;
    if (shape === 'mixed') {
      if (isChosen(value)) return value.length >= 10 ? 2 : value.length >= 6 ? 1 : 0;
      return setting === 'line' && value.length >= 10 && /\d/.test(value) ? 1 : 0;
    }
    if (shape === 'uuid') return 2;
    if (shape === 'word') return setting === 'line' && value.length >= 6 && !isCommonLabel(value) ? 1 : 0;
    return 0;
  },
  token(value, shape) {
    if (shape === 'strong') return value.length >= 16 ? 3 : 2;
    if (shape === 'uuid') return 2;
    return shape === 'mixed' && value.length >= 12 && isChosen(value) && !isSpoken(value) ? 1 : 0;
  },
  'api-key'(value, shape) {
    if (shape === 'strong') return value.length >= 16 ? 3 : 2;
    if (shape === 'uuid') return 2;
    return shape === 'mixed' && value.length >= 8 && isChosen(value) && !isSpoken(value) ? 1 : 0;
  },
  'some-key'(value, shape) {
    return shape === 'strong' && value.length >= 20 ? 2 : 0;
  },
  auth(value, shape) {
    return shape === 'strong' && value.length >= 16 ? 2 : 0;
  },
  salt(value, shape) {
    if (shape === 'strong') return value.length >= 12 ? 2 : 1;
    return shape === 'mixed' && value.length >= 8 && isChosen(value) && !isSpoken(value) ? 1 : 0;
  },
};

/** A test's password opens nothing as a rule; a text in a catalogue of translations is none. */
function inPlace(
  grade: Grade,
  { isEnvironment, words }: KeyName,
  shape: ValueShape,
  literal: Literal,
  place: PathFacts,
): Grade {
  const random = shape === 'strong' || shape === 'uuid';
  if (grade === 0) return 0;
  if (place.role === 'locale') return 0;
  if (place.role === 'ci') return random ? grade : 1;
  if (place.syntax === 'prose' && !literal.quoted && !random)
    return grade === 3 || (grade === 2 && (isEnvironment || shape === 'mixed')) ? 1 : 0;
  if (place.role === 'example')
    return random || shape === 'mixed' || isSetting(literal, place, isEnvironment) ? 1 : 0;
  if (place.role === 'docs') return random || grade >= 2 ? 1 : 0;
  if (place.role === 'test')
    return shape === 'word' && mentioning.has(literal.joint) && !setter.test(words) ? 0 : lessSure[grade];
  if (literal.joint === 'flag' && shape === 'word' && place.syntax !== 'shell') return 0;
  if (literal.joint === 'among') return 1;
  if (literal.joint === 'word' && !random && shape !== 'mixed') return lessSure[grade];
  // The state of a form: `password: { value: 'root', valid: true }`.
  if (literal.joint === 'block' && place.syntax === 'code' && shape === 'word') return lessSure[grade];
  // In a program or a text, an argument is shown more often than passed.
  if (literal.joint === 'flag' && place.syntax !== 'shell' && place.syntax !== 'config')
    return lessSure[grade];
  if (literal.joint === 'compare' || literal.joint === 'pair')
    return grade === 3 ? 2 : grade === 2 || (shape === 'digits' && literal.joint === 'pair') ? 1 : 0;
  return grade;
}

/** One step less sure, but never silent. */
const lessSure: Readonly<Record<Grade, Grade>> = { 3: 2, 2: 1, 1: 1, 0: 0 };

/** `account.setPassword(…)`, `container.withPassword(…)`: the argument is the password and no text about it. */
const setter = /(?:^| )(?:set|with) /;

/** A line of a configuration that people copy and run: compose files, environments, values of charts. */
function isSetting(literal: Literal, place: PathFacts, isEnvironment: boolean): boolean {
  if (place.syntax !== 'config' && place.syntax !== 'shell') return false;
  return (
    isEnvironment || literal.joint === 'fallback' || literal.joint === 'colon' || literal.joint === 'block'
  );
}

/** Where a value is set to be used, and not named, typed or shown. */
function settingOf(literal: Literal, place: PathFacts): Setting {
  if (place.syntax === 'config' || place.syntax === 'shell') return 'line';
  return assigning.has(literal.joint) ? 'code' : 'mention';
}

const mentioning: ReadonlySet<Joint> = new Set<Joint>(['call', 'pair', 'among', 'compare']);
const assigning: ReadonlySet<Joint> = new Set<Joint>([
  'assign',
  'sibling',
  'block',
  'fallback',
  'flag',
  'word',
]);

/** `password: "Password"`, `token = "access_token"`: the value repeats what the name says. */
function tellsItsName(name: KeyName, value: string, shape: ValueShape): boolean {
  if (value.length > 64) return false;
  if (shape === 'strong')
    return /^[A-Za-z]+\d?[A-Za-z]*(?:Token|Secret|Key|Password|Credential)s?$/.test(value);
  if (shape === 'uuid') return false;
  const said = wordsOf(value).join(' ');
  if (said === name.words || name.words.endsWith(said)) return true;
  return (shape !== 'mixed' || name.kind !== 'password') && readKeyName(value) !== undefined;
}

/** A digit, plain ASCII, no `123456`: the least that a token shows. */
function isChosen(value: string): boolean {
  return /^[!-~]+$/.test(value) && /\d/.test(value) && !hasSequence(value, 6);
}

/** `POSTGRES_PASSWORD: password`, `password: secret`: set in earnest, and the first that anybody tries. */
function isWeakDefault(name: KeyName, value: string, literal: Literal, place: PathFacts): boolean {
  if (name.kind !== 'password' || settingOf(literal, place) !== 'line' || place.syntax === 'markup')
    return false;
  if (place.role !== 'main' && !(name.isEnvironment && place.role !== 'docs')) return false;
  return weak.test(value) && !/^(?:my|your|new|some)/i.test(value) && name.words !== value.toLowerCase();
}

/** Lower case, or two words in camel case. */
const weak = /^[a-z]+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)?$/;

function hasSeveralKinds(value: string): boolean {
  return (
    [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length >= 2 &&
    value.length >= 8
  );
}

/** Words of user interfaces, schemas and types that stand behind such names in programs. */
function isCommonLabel(value: string): boolean {
  return /^(?:str(?:ing)?|text|varchar|char|bytes?|bool(?:ean)?|int(?:eger)?|number|object|any|array|list|map|input|hidden|visible|show|hide|required|optional|sensitive|secure|encrypted|plain|plaintext|hash|hashed|basic|bearer|digest|oauth2?|oidc|saml|ldap|kerberos|none|null|nil|undefined|empty|unknown|manual|header|query|cookie|body|path|form|field|label|user(?:name)?|login|email|name|value|key|id|type|default|auto|random|generated?|enabled|disabled|missing|wrong|incorrect|invalid|mismatch|forgotten|reset|change|update|confirm|new|old|current|repeat|enter|database|env|file|vault|keychain|prompt|ask|stdin|interactive|client|server|public|private|write|read|self|this|that|ok|error|failed|success|always|never|grant|code|implicit|access|refresh|session|model|entity|request|response|config|development|production|normal|simple|custom|primary|internal|external|off|on|compat|files|sss|systemd)$/i.test(
    value,
  );
}
