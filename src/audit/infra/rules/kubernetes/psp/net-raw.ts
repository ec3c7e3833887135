import { infraRule } from '../../../infra-rule.ts';

/** What a pod security policy lets through. */
export const kubernetesPspNetRaw = infraRule({
  name: 'kubernetes-psp-net-raw',
  title: 'Policy lets containers forge packets',
  severity: 'info',
  cwe: 250,
  what: 'The policy does not make containers drop `NET_RAW` or `ALL`.',
  why: 'Pods that the policy was to keep small get at their node. The kind is gone since Kubernetes 1.25: nothing of it is enforced on current clusters.',
  fix: ['Move to Pod Security admission: a label on the namespace with `restricted` or `baseline`.'],
  references: ['https://kubernetes.io/docs/reference/access-authn-authz/psp-to-pod-security-standards/'],
  applies: ['kubernetes.pod-security-policy'],
  must: { at: 'spec.requiredDropCapabilities', contains: ['ALL', 'NET_RAW'] },
  mend: { set: { 'spec.requiredDropCapabilities': ['ALL'] }, isDisruptive: true },
  bad: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  requiredDropCapabilities: # flaw
    - KILL
`,
    ],
  },
  good: {
    kubernetes: [
      `apiVersion: policy/v1beta1
kind: PodSecurityPolicy
metadata:
  name: web
spec:
  requiredDropCapabilities: [ALL]
`,
    ],
  },
});
