import { infraRule } from '../../../infra-rule.ts';

/** Webhooks by address without encryption. */
export const kubernetesWebhookPlainHttp = infraRule({
  name: 'kubernetes-webhook-plain-http',
  title: 'Webhook is asked without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'The address of the webhook does not begin with `https://`.',
  why: 'Objects, secrets among them, go over the network in plain text, and anybody on the way decides.',
  fix: ['Use `https`, and set `caBundle`.'],
  references: [
    'https://kubernetes.io/docs/concepts/cluster-administration/admission-webhooks-good-practices/',
  ],
  applies: ['kubernetes.webhook'],
  must: {
    each: 'webhooks',
    where: { at: 'clientConfig.url', isSet: true },
    must: { at: 'clientConfig.url', startsWith: 'https://' },
  },
  bad: {
    kubernetes: [
      `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingWebhookConfiguration
metadata:
  name: web
webhooks:
  - name: policy.example.com
    clientConfig:
      url: http://policy.example.com/check # flaw
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
    clientConfig:
      url: https://policy.example.com/check
`,
    ],
  },
});
