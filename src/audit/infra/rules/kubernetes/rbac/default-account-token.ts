import { infraRule } from '../../../infra-rule.ts';

/** Tokens of the account that pods share. */
export const kubernetesRbacDefaultAccountToken = infraRule({
  name: 'kubernetes-rbac-default-account-token',
  title: 'Default service account gives its token to every pod',
  severity: 'info',
  cwe: 522,
  what: 'The manifest of the service account `default` does not set `automountServiceAccountToken: false`.',
  why: 'Every pod of the namespace that names no account gets a token of the API.',
  fix: ['Set `automountServiceAccountToken: false` on the service account `default`.'],
  references: ['https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/'],
  applies: ['kubernetes.service-account'],
  where: { at: 'metadata.name', is: 'default' },
  must: { at: 'automountServiceAccountToken', is: false },
  mend: { set: { automountServiceAccountToken: false }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
  namespace: shop

`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: ServiceAccount
metadata:
  name: default
automountServiceAccountToken: false
`,
      `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web

`,
    ],
  },
});
