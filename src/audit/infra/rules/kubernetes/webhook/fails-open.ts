import { infraRule } from '../../../infra-rule.ts';

/** Policies that stop with the program that enforces them. */
export const kubernetesWebhookFailsOpen = infraRule({
  name: 'kubernetes-webhook-fails-open',
  title: 'Webhook lets everything pass when it does not answer',
  severity: 'low',
  cwe: 636,
  what: 'With `failurePolicy: Ignore` objects are made without the check when the webhook is down.',
  why: 'To get past the policy it is enough to make the webhook slow.',
  fix: ['Set `failurePolicy: Fail`, run more than one copy of the webhook, and leave its own namespace out.'],
  references: [
    'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/',
  ],
  applies: ['kubernetes.validating-webhook'],
  must: { each: 'webhooks', must: { at: 'failurePolicy', isNot: 'Ignore' } },
  bad: {
    kubernetes: [
      `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: web
webhooks:
  - name: policy.example.com
    failurePolicy: Ignore # flaw
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
    failurePolicy: Fail
`,
    ],
  },
});
