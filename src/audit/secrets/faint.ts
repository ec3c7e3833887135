import type { Confidence } from '#model/severity';
import { type PathFacts, severityIn } from './file-role.ts';
import { shapeOf, type ValueShape } from './key-value/value-shape.ts';

/**
 * True for what only the profile `audit` shows: in a test, an example or a text for people, a value that anybody would
 * type there and nobody would use in earnest.
 */
export function isFaint(value: string, confidence: Confidence, { role }: PathFacts): boolean {
  return confidence === 'low' && severityIn(role) === 'medium' && isWeak(value);
}

/** As long as a digest: more often the hash of a password than one. */
function isDigest(value: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value);
}

/** {@link isFaint} as a field of a candidate; a password of the form of a digest is faint anywhere. */
export function faintIf(
  value: string,
  confidence: Confidence,
  place: PathFacts,
  isPassword = false,
): { readonly faint?: true } {
  const digest = isPassword && confidence === 'low' && isDigest(value);
  return digest || isFaint(value, confidence, place) ? { faint: true } : {};
}

function isWeak(value: string): boolean {
  return plain.has(shapeOf(value)) || weak.test(value);
}

const plain: ReadonlySet<ValueShape> = new Set<ValueShape>(['word', 'name', 'digits']);

/** The first that anybody types: `password1`, `Test123!`, `s3cret`. */
const weak =
  /^(?:my|new|old|some|the)?[-_]?(?:p[a@4][s$5]{2}(?:w(?:or|0r|r)d)?|pwd|[s$]3?[e3]cret(?:key)?|test(?:er|ing)?|admin|root|user|demo|guest|foo|bar|abc|qwerty|letmein|token|key|hello|welcome)[-_]?(?:pass(?:word)?|secret|token|key|user)?[-_]?\d{0,4}[!@#$%.]{0,2}$/i;
