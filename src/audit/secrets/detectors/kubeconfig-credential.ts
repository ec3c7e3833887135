import { custom } from '../detector.ts';
import { decodeBase64 } from './formats/decode.ts';
import { isPassword } from './formats/password.ts';
import { begin, end } from './formats/pem.ts';
import { randomBase64 } from './formats/sample.ts';

/** In a kubeconfig only a user has these, at any depth: of its own, or below its `auth-provider`. */
const members = '(?:token|password|id-token|refresh-token|access-token|client-secret)';

export const kubeconfigCredential = custom({
  name: 'kubeconfig-credential',
  title: 'Credential of a Kubernetes user in a kubeconfig',
  provider: 'Kubernetes',
  grants: "call the cluster's API as the user, with whatever its roles allow",
  revoke:
    'Delete the service account token or rotate the credential at its issuer; a client certificate holds until it expires, so remove what its user and groups are bound to, or replace the authority.',
  references: ['https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/'],
  severity: 'critical',
  selfMade: true,
  keywords: ['client-key-data', 'current-context'],
  pattern: new RegExp(
    `(?<=client-key-data["']?:\\s{0,4}\\\\?["']?)(?<secret>[A-Za-z0-9+/]{100,12000}={0,2})(?![A-Za-z0-9+/=])|(?<=\\n[ \\t]{2,16}(?:- )?["']?${members}["']?:[ \\t]{1,4}["']?)(?<secret>[^\\s"'#{}$<>]{6,8000})(?=["']?,?[ \\t]*(?:\\r?\\n|$))`,
    'dg',
  ),
  window: { before: 16_384, after: 32_768 },
  entropy: 2.5,
  accept: (value) =>
    value.startsWith('LS0tLS1CRUdJTi')
      ? (decodeBase64(value)?.toString('latin1').includes('PRIVATE KEY-----') ?? false)
      : isPassword(value),
  make: (random) =>
    Buffer.from(
      `${begin('EC PRIVATE KEY')}\n${randomBase64(random, 120)}\n${end('EC PRIVATE KEY')}\n`,
    ).toString('base64'),
  bad: [
    'apiVersion: v1\nkind: Config\ncurrent-context: shop\nusers:\n- name: deploy\n  user:\n    client-certificate-data: LS0t\n    client-key-data: {secret}\n',
    'apiVersion: v1\nkind: Config\nusers:\n- name: deploy\n  user:\n    token: {secret}\ncurrent-context: shop\n',
    '{"users":[{"name":"deploy","user":{"client-key-data":"{secret}"}}]}',
  ],
  good: [
    'kind: Config\nusers:\n- name: deploy\n  user:\n    client-key-data: DATA+OMITTED\ncurrent-context: shop\n',
    'kind: Config\nusers:\n- name: deploy\n  user:\n    token: REDACTED\ncurrent-context: shop\n',
    'user:\n  token: of-no-kubeconfig-at-all-1\n',
  ],
});
