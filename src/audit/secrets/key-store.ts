import type { Detection } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import type { KeyStoreKind } from '#model/key-store';
import type { Rule } from '#model/rule';
import type { Confidence } from '#model/severity';
import { pathFactsOf, severityIn } from './file-role.ts';

/** A key store beside the code. It is no text: its first bytes tell what it is, and no other rule looks at it. */
export const keyStoreRule: Rule = {
  id: 'secrets/key-store',
  family: 'secrets',
  title: 'Key store in the repository',
  severity: 'medium',
  confidence: 'medium',
  cwe: 312,
  text: {
    what: 'A key store (PKCS#12, JKS) keeps private keys behind a password, which whoever has the file can try without end.',
    why: 'With the password, which is often written beside it, the private key speaks for the server, the app or the person.',
    fix: [
      'If it holds a private key that is in use: make a new key, have its certificate issued anew and revoke the old one.',
      'Keep the store in a secret store and bring it to where it is used when that is deployed.',
      'Remove the file; it stays in the history of the repository.',
    ],
    references: ['https://www.rfc-editor.org/rfc/rfc7292'],
  },
};

/** What is said of a file that is a key store; nothing of one that keeps what is trusted, by its name. */
export function auditKeyStore(path: string, kind: KeyStoreKind): readonly Detection[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/trust|cacerts/i.test(name)) return [];
  const { role } = pathFactsOf(path);
  // A store for tests was made for them as a rule; whether a PKCS#12 holds a key is behind its password.
  const confidence: Confidence =
    severityIn(role) === 'medium' ? 'low' : kind === 'PKCS#12' ? 'medium' : 'high';
  const { id: ruleId } = keyStoreRule;
  return [
    {
      ruleId,
      family: 'secrets',
      message: `The file is a key store (${kind})${kind === 'PKCS#12' ? ', which may hold a private key' : ' that holds a private key'}.`,
      severity: 'medium',
      confidence,
      location: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      masks: [],
      anchor: anchorOf(ruleId, 'file', name),
      lineHash: lineHashOf(''),
    },
  ];
}
