import { infraRule } from '../../../infra-rule.ts';

/** APIs whose certificate nobody checks. */
export const kubernetesWebhookInsecureApiService = infraRule({
  name: 'kubernetes-webhook-insecure-api-service',
  title: 'API server does not check who serves an API',
  severity: 'medium',
  cwe: 295,
  what: 'With `insecureSkipTLSVerify: true` the API server takes answers from anybody who has the address.',
  why: 'Who takes the place of the service reads and answers requests to that API.',
  fix: ['Set `caBundle`, and take `insecureSkipTLSVerify` away.'],
  references: ['https://kubernetes.io/docs/tasks/extend-kubernetes/configure-aggregation-layer/'],
  applies: ['kubernetes.api-service'],
  must: { at: 'spec.insecureSkipTLSVerify', isNot: true },
  bad: {
    kubernetes: [
      `apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata:
  name: web
spec:
  group: metrics.example.com
  insecureSkipTLSVerify: true # flaw
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: apiregistration.k8s.io/v1
kind: APIService
metadata:
  name: web
spec:
  group: metrics.example.com
`,
    ],
  },
});
