import { infraRule } from '../../../infra-rule.ts';

/** Webhooks for all groups, kinds and verbs. */
export const kubernetesWebhookCatchAll = infraRule({
  name: 'kubernetes-webhook-catch-all',
  title: 'Webhook is asked about every object',
  severity: 'info',
  cwe: 250,
  what: 'A rule of the webhook has `*` for its groups and resources.',
  why: 'Its program sees everything, secrets too, and when it is down nothing can be changed.',
  fix: ['Name the kinds that it is about.'],
  references: [
    'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/',
  ],
  applies: ['kubernetes.webhook'],
  must: {
    each: 'webhooks.rules',
    must: {
      any: [
        { at: 'resources', containsNot: ['*', '*/*'] },
        { at: 'apiGroups', containsNot: '*' },
      ],
    },
  },
  bad: {
    kubernetes: [
      `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: web
webhooks:
  - name: policy.example.com
    rules:
      - apiGroups: ["*"]
        apiVersions: ["*"]
        operations: [CREATE]
        resources: ["*"]
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: web
webhooks:
  - name: policy.example.com
    rules:
      - apiGroups: [apps]
        apiVersions: [v1]
        operations: [CREATE]
        resources: [deployments]
`,
    ],
  },
});
