import type { Confidence } from '#model/severity';
import type { CredentialKind } from './key-value/key-words.table.ts';

/**
 * What only the profile `audit` shows of named values: a password as long as a digest, which is the hash of one more
 * often than the password. Weak words in tests are shown: on labelled lines hiding them cost a third of what is found
 * and gained three points of precision (docs/decisions/0017).
 */
export function faintIf(
  value: string,
  kind: CredentialKind,
  confidence: Confidence,
): { readonly faint?: true } {
  return kind === 'password' && confidence === 'low' && isDigest(value) ? { faint: true } : {};
}

function isDigest(value: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(value);
}
