import { infraRule } from '../../../infra-rule.ts';

/** Tokens without an end. */
export const kubernetesSecretLongLivedToken = infraRule({
  name: 'kubernetes-secret-long-lived-token',
  title: 'Secret keeps a token of a service account that never expires',
  severity: 'low',
  cwe: 324,
  what: 'The Secret is of type `kubernetes.io/service-account-token`: Kubernetes fills it with a token that does not expire.',
  why: 'Who reads it once has the rights of the account until somebody deletes it.',
  fix: ['Ask for a token by `kubectl create token` or a projected volume; both end.'],
  references: ['https://kubernetes.io/docs/concepts/security/service-accounts/#authenticating-in-code'],
  applies: ['kubernetes.secret'],
  must: { at: 'type', isNot: 'kubernetes.io/service-account-token' },
  bad: {
    kubernetes: [
      `apiVersion: v1
kind: Secret
metadata:
  name: web
type: kubernetes.io/service-account-token # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: v1
kind: Secret
metadata:
  name: web
type: Opaque
`,
    ],
  },
});
