import { infraRule } from '../../../infra-rule.ts';

/** Admission without EventRateLimit. */
export const kubernetesControlPlaneEventRateLimit = infraRule({
  name: 'kubernetes-control-plane-event-rate-limit',
  title: 'Admission has no limit for events',
  severity: 'info',
  cwe: 770,
  what: 'The configuration of admission plugins does not have `EventRateLimit`.',
  why: 'A program that goes wild, or is made to, fills the store of the cluster.',
  fix: ['Add the plugin with its limits.'],
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#eventratelimit',
  ],
  applies: ['kubernetes.admission-configuration'],
  must: { some: 'plugins', has: { at: 'name', is: 'EventRateLimit' } },
  bad: {
    kubernetes: [
      `apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
plugins:
  - name: ImagePolicyWebhook
    path: image.yaml
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: apiserver.config.k8s.io/v1
kind: AdmissionConfiguration
plugins:
  - name: EventRateLimit
    path: event.yaml
`,
    ],
  },
});
