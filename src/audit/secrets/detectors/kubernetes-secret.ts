import { custom } from '../detector.ts';
import { isBasicCredential } from './formats/basic.ts';
import { decodeBase64 } from './formats/decode.ts';
import { isPassword } from './formats/password.ts';
import { randomBase64 } from './formats/sample.ts';

/** Entries that say where and as whom, or that everybody may know. */
const harmless =
  '(?:user(?:name)?(?:[-_]?(?:in|id|name))?|login|host(?:name)?|port|ur[il]|database|db[-_.]?name|namespace|region|endpoint|e?mail|name|type|ca\\.(?:crt|pem)|tls\\.crt|cert(?:ificate)?)';
const key = `["']?(?![\\w.-]{0,60}${anyCase(harmless)}["']?:)[\\w.-]{1,80}["']?:[ \\t]{1,8}(?:[|>][-+]?[ \\t]*\\r?\\n[ \\t]{1,40})?["']?`;
const kind = `kind["']?:[ \\t]*["']?[Ss]ecret["']?[ \\t]*(?:#[^\\n]{0,80})?\\r?\\n`;
/** `data:` and entries below it, up to the one that is meant. */
const entry = `\\n ?["']?data["']?:[ \\t]*(?:#[^\\n]{0,80})?\\r?\\n(?:[ \\t][^\\n]*\\n){0,40}?[ \\t]{1,40}${key}`;
const line = '(?!---)[^\\n]*\\n';
const text = '[A-Za-z0-9+/]{8,20000}={0,2}';
const rest = `["']?[ \\t]*(?:#[^\\n]{0,80})?(?:\\r?\\n|$)`;

export const kubernetesSecret = custom({
  name: 'kubernetes-secret',
  title: 'Value of a Kubernetes Secret',
  provider: 'the system that the workload signs in to',
  grants: 'sign in as the workload that the Secret is made for: base64 hides nothing',
  revoke:
    'Change the credential where it is used; keep the new one outside of the repository (Sealed Secrets, External Secrets, SOPS).',
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  cwe: 312,
  confidence: 'medium',
  selfMade: true,
  keywords: ['kind: secret', 'kind: "secret"', "kind: 'secret'"],
  // The kind stands above or below its data, in the same document.
  pattern: new RegExp(
    `(?<=${kind}(?:${line}){0,40}?${entry.slice(2)})(?<secret>${text})(?=${rest})|(?<=${entry})(?<secret>${text})(?=${rest}(?:${line}){0,40}? ?["']?${kind.replace('\\r?\\n', '(?:\\r?\\n|$)')})`,
    'dg',
  ),
  window: { before: 12_000, after: 24_000 },
  accept: (value) => isWorthHiding(decodeBase64(value)),
  make: (random) => Buffer.from(`sZ7${randomBase64(random, 12)}`).toString('base64'),
  bad: [
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\ntype: Opaque\ndata:\n  username: YWRtaW4=\n  password: {secret}\n',
    'apiVersion: v1\ndata:\n  # of the queue\n  extra: "{secret}"\nkind: Secret\nmetadata:\n  name: shop\n',
    'kind: Secret\r\ndata:\r\n  a: {secret}\r\n  b: c2hvcA==\r\n',
  ],
  good: [
    'kind: Secret\nmetadata:\n  name: shop\ndata:\n  password: PLACEHOLDER\n  username: c2hvcC1hZG1pbg==\n',
    'kind: ConfigMap\ndata:\n  level: YWxsIG9mIGl0IGlzIHBsYWlu\n---\nkind: Secret\nmetadata:\n  name: shop\n',
    'kind: Secret\ndata:\n  password: bXlwYXNzd29yZA==\n',
    'kind: Secret\ndata:\n  node.session.auth.username_in: c2hvcC1hZG1pbi0yYg==\n',
  ],
});

/** A password, a user with a password, a private key, a login to a registry, or bytes of no text. */
function isWorthHiding(bytes: Buffer | undefined): boolean {
  if (bytes === undefined || bytes.length < 6) return false;
  const said = bytes.toString('latin1').trim();
  if (!/^[\s\x20-\x7e]+$/.test(said)) return bytes.length >= 16;
  if (said.includes('PRIVATE KEY-----')) return true;
  if (/"auth"\s*:\s*"[^"<$]{6,}"/.test(said)) return true;
  if (/[\n\s]|^[a-z]+:\/\/[^@]*$|^(?:true|false|\d{1,5})$/.test(said)) return false;
  return isPassword(said) || isBasicCredential(bytes.toString('base64'));
}

function anyCase(source: string): string {
  return source.replace(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
