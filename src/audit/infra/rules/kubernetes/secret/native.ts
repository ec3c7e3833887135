import { infraRule } from '../../../infra-rule.ts';

/** Secrets without a store. */
export const kubernetesSecretNative = infraRule({
  name: 'kubernetes-secret-native',
  title: 'Secret is managed by Kubernetes alone',
  severity: 'info',
  cwe: 522,
  what: 'The values of the Secret are managed as an object of Kubernetes and not by a store of secrets.',
  why: 'There is no rotation, and no record of who read it when.',
  fix: ['Use External Secrets or the Secrets Store CSI driver.'],
  references: ['https://kubernetes.io/docs/concepts/security/secrets-good-practices/'],
  applies: ['kubernetes.secret'],
  must: {
    at: 'type',
    is: ['kubernetes.io/service-account-token', 'bootstrap.kubernetes.io/token', 'helm.sh/release.v1'],
  },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/service-account-token
`,
    ],
  },
});
