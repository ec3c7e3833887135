import { base62, shape } from '../shape.ts';
import { type GenericRule, moveToStore } from './generic-rule.ts';

const head = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shop\n';

/** A value of a Kubernetes Secret manifest, under whatever name. */
export const kubernetesSecret: GenericRule = {
  name: 'kubernetes-secret',
  title: 'Value in a Kubernetes Secret manifest',
  severity: 'high',
  cwe: 798,
  what: 'A manifest of the kind Secret holds its values; base64 is only an encoding.',
  why: 'Whoever reads the file knows what the cluster keeps from everybody without the right to read Secrets.',
  fix: [
    ...moveToStore,
    'Keep manifests without values: External Secrets, the Secrets Store CSI driver, Sealed Secrets or SOPS.',
  ],
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/'],
  samples: {
    make: shape`${base62(6)}-7x${base62(8)}`.make,
    bad: [
      { path: 'secret.yaml', text: `${head}stringData:\n  extra: {secret}\n` },
      { path: 'secret.yaml', text: `${head}type: Opaque\nstringData:\n    extra: "{secret}" # old\n` },
      { path: 'secret.yaml', text: `stringData:\n  extra: '{secret}'\n${head}` },
      {
        path: 'all.yaml',
        text: `kind: ConfigMap\ndata:\n  a: b\n---\n${head}stringData:\n  extra: {secret}\n`,
      },
      { path: 'secret.yaml', text: `${head}stringData:\n  extra: |\n    {secret}\n` },
    ],
    good: [
      { path: 'map.yaml', text: 'apiVersion: v1\nkind: ConfigMap\ndata:\n  extra: {secret}\n' },
      {
        path: 'store.yaml',
        text: 'kind: SecretStore\nmetadata:\n  name: a\nstringData:\n  extra: {secret}\n',
      },
      { path: 'all.yaml', text: `${head}---\nkind: ConfigMap\ndata:\n  extra: {secret}\n` },
      { path: 'secret.yaml', text: `${head}stringData:\n  extra: '{{ .Values.extra }}'\n  user: {secret}\n` },
      {
        path: 'secret.yaml',
        text: `${head}data:\n  ca.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUR4RENDQXF5Zw==\n`,
      },
    ],
  },
};
